/** What is explained in three sentences instead of one; the first is InstructGPT's own example (Ouyang et al. 2022, figure 2). */
export const topics = {
  'moon landing': ['people flew to the moon in a big rocket .', 'they walked on the moon .', 'then they came home .'],
  rain: ['the sun warms the sea .', 'the water goes up and makes clouds .', 'then it falls down as rain .'],
  night: ['the earth turns all day .', 'our side turns away from the sun .', 'then it is dark .'],
  rainbow: ['the sun shines on the rain .', 'the light bends in the water .', 'then we see many colors .'],
} as const satisfies Record<string, readonly string[]>;

export type Topic = keyof typeof topics;

export const topicNames = Object.keys(topics) as Topic[];

/** "explain the rain to a child ." */
export const requestOf = (topic: string): string => `explain the ${topic} to a child .`;

export const explanationOf = (topic: Topic): string => topics[topic].join(' ');
