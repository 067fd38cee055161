/** Prices of KL, and weights of old text beside practice: every one with every other. Chosen by us. */
export const betas = [0, 0.02, 0.2, 0.5] as const;
export const weights = [0, 0.01, 0.1, 0.3] as const;

/** What the record calls a run of PPO. */
export const runOf = (beta: number, weight: number): string => `b${beta}.x${weight}`;
