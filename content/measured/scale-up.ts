/** Ratios of published sizes that the prose quotes, written alike in both languages. tests/measured-scale.test.ts computes them again. */
export const scaleUp = {
  // GPT-3 over GPT-2: by the rounded sizes of their abstracts, and by the exact ones of their tables.
  'gpt-3.rounded': '117',
  'gpt-3.exact': '113',
  // GPT-2 over GPT-1.
  'gpt-2': '13',
  // The slip over the true size.
  slip: '10',
  // Tokens that LLaMA read over those of GPT-3, and its size as a share of GPT-3's.
  'llama.tokens': '4.7',
  'llama.size': '37%',
} as const;
