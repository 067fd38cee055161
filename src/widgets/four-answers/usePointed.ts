import { useLit } from '../../charts/Linked.tsx';

/** The index of the answer that the reader points at, by its letter; another while none is. */
export function usePointed(letters: readonly string[], otherwise: number): number {
  const lit = useLit();
  const found = letters.findIndex((letter) => letter === lit);
  return found < 0 ? otherwise : found;
}
