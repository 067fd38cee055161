import { questionWith } from '../../toys/animals/questions.ts';

/** What every model is asked: a question that demonstrations answer, one that none does, and a topic. */
export const prompts = ['what does the cow say ?', 'where does the frog live ?', 'explain the moon landing to a child .'] as const;

/** What a reader may ask; the world speaks English in every language. */
export const EXAMPLE = 'what color is the frog ?';

/** Whether some demonstration answers it. */
export const demonstrated = (prompt: string): boolean => questionWith(prompt)?.seen === true;
