import { Fragment, type ReactElement, type ReactNode } from 'react';
import { pieces } from './words.ts';

/** A sentence with controls in its slots. */
export const Sentence = ({ of, slots }: { of: string; slots: Readonly<Record<string, ReactNode>> }): ReactElement => (
  <>
    {pieces(of).map(({ words, slot }, i) => (
      <Fragment key={i}>{slot === undefined ? words : slots[slot]}</Fragment>
    ))}
  </>
);
