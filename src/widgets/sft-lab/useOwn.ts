import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { readWritten } from '../../toys/animals/handwritten.ts';
import type { Written } from '../../toys/animals/written.ts';
import type { ViewProps } from '../../contract/define.ts';

/** Longer than any list of demonstrations that was written here. */
const LONGEST = 20_000;

/** A list out of what was kept, which anybody may have changed. Never throws. */
export function readKept(kept: string | null): readonly Written[] {
  if (kept === null || kept.length > LONGEST) return [];
  try {
    return readWritten(JSON.parse(kept));
  } catch {
    return [];
  }
}

const never = (): (() => void) => () => {};
const nothing = (): null => null;

/** The reader's own demonstrations: those kept in this browser, until they are changed here. */
export function useOwn({ recall, keep }: Pick<ViewProps<unknown, unknown, unknown>, 'recall' | 'keep'>) {
  // The server knows of none.
  const kept = useSyncExternalStore(never, recall, nothing);
  const before = useMemo(() => readKept(kept), [kept]);
  // Where nothing may be kept, they are here at least.
  const [now, setNow] = useState<readonly Written[]>();
  const change = useCallback(
    (next: readonly Written[]): void => {
      setNow(next);
      keep(next.length > 0 ? JSON.stringify(next) : null);
    },
    [keep],
  );
  return [now ?? before, change] as const;
}
