import type { ReactElement } from 'react';

/** Each method's mark in a 12 × 12 box, so that colour never speaks alone. */
export const glyphPaths = {
  pretraining: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z',
  code: 'M2 2h8v8H2Z',
  sft: 'M6 1.4l5 9H1Z',
  feedme: 'M6 .6 11.4 6 6 11.4.6 6Z',
  reward: 'M1 1.6h10l-5 9Z',
  ppo: 'M3.4 1.3h5.2L11.2 6l-2.6 4.7H3.4L.8 6Z',
  chat: 'M4.3 1h3.4v3.3H11v3.4H7.7V11H4.3V7.7H1V4.3h3.3Z',
} as const;

export type GlyphId = keyof typeof glyphPaths;

/** The mark of a method, in the method's colour; decorative, for its word stands beside it. */
export function Glyph({ method, size = 10 }: { method: GlyphId; size?: number }): ReactElement {
  return (
    <svg className="glyph" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" style={{ fill: `var(--${method})` }}>
      <path d={glyphPaths[method]} />
    </svg>
  );
}
