import type { Ballot } from '../../toys/animals/clicks.ts';

/** Pairs a reader is shown at most, and how many at least before a model is trained on them. */
export const LENGTH = 30;
export const ENOUGH = 10;

/** Which pairs come again with sides exchanged, two in every ten: the place of the second showing, and that of the first. */
export const repeats: ReadonlyMap<number, number> = new Map([
  [6, 0],
  [9, 2],
  [16, 8],
  [19, 11],
  [26, 18],
  [29, 21],
]);

/** Different pairs that have to be drawn. */
export const DRAWN = LENGTH - repeats.size;

/** The pairs in the order in which they are shown. */
export function inOrder(drawn: readonly Ballot[]): Ballot[] {
  const shown: Ballot[] = [];
  let next = 0;
  for (let place = 0; place < LENGTH; place++) {
    const first = shown[repeats.get(place) ?? LENGTH];
    const pair = first ? { prompt: first.prompt, left: first.right, right: first.left } : drawn[next++];
    if (pair !== undefined) shown.push(pair);
  }
  return shown;
}

const exchanged: Readonly<Record<string, string>> = { '1': '2', '2': '1', '0': '0' };

/** In how many of the pairs that came again the same answer was chosen as before. */
export function agreement(marks: string): { readonly same: number; readonly of: number } {
  let [same, of] = [0, 0];
  for (const [place, first] of repeats) {
    if (place >= marks.length) continue;
    of += 1;
    if (exchanged[marks[first]!] === marks[place]) same += 1;
  }
  return { same, of };
}
