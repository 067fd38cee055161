/** Heights of labels, in the order given, moved until any two are at least `least` apart and all between 0 and 1. */
export function apart(heights: readonly number[], least: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]! || a - b);
  const placed = [...heights];
  let floor = 0;
  for (const i of order) {
    placed[i] = Math.max(placed[i]!, floor);
    floor = placed[i] + least;
  }
  let ceiling = 1;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i]!, ceiling);
    ceiling = placed[i] - least;
  }
  return placed;
}
