import type { Look, SftFrame, SftLabFrame } from './frames.ts';

/** What the frames up to the one shown tell of fine-tuning. */
export interface Story {
  readonly sft: readonly SftFrame[];
  readonly looks: readonly (SftFrame & { readonly look: Look })[];
  readonly demonstrations: NonNullable<SftFrame['demonstrations']>;
}

const hasLook = (frame: SftFrame): frame is SftFrame & { readonly look: Look } => frame.look !== undefined;

export function storyOf(frames: readonly SftLabFrame[], at: number): Story {
  const sft = frames.slice(0, at + 1).filter((frame) => frame.stage === 'sft');
  return { sft, looks: sft.filter(hasLook), demonstrations: sft[0]?.demonstrations ?? [] };
}

/** What a run learnt from that the reader had written, as JSON, as it is kept. */
export const ownOf = ({ demonstrations }: Story): string =>
  JSON.stringify(
    demonstrations.flatMap(({ prompt, answer, times }) => (times === undefined ? [] : [{ question: prompt, answer, times }])),
  );
