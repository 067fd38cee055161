import { useMemo, useRef, useState } from 'react';

/** Longer than this, and the reader was elsewhere. */
const LONGEST = 60_000;

/** How long the choices took: known to this view only, and lost with it. */
export interface Times {
  /** Milliseconds, for choices whose pair was seen to come. */
  readonly each: readonly number[];
  take(): void;
  undo(): void;
  clear(): void;
}

export function useTimes(): Times {
  const [all, setAll] = useState<readonly (number | undefined)[]>([]);
  // When the pair on the table came there; of the first one nobody knows when it was looked at.
  const since = useRef<number>(undefined);
  return useMemo(
    () => ({
      each: all.filter((time) => time !== undefined),
      take() {
        const now = performance.now();
        const time = since.current === undefined ? undefined : now - since.current;
        setAll([...all, time !== undefined && time < LONGEST ? time : undefined]);
        since.current = now;
      },
      undo() {
        setAll(all.slice(0, -1));
        since.current = performance.now();
      },
      clear() {
        setAll([]);
        since.current = undefined;
      },
    }),
    [all],
  );
}

/** The middle one; of an even number, the mean of the two. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
