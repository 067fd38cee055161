/**
 * The items in an order that depends on the key alone, so that a question looks the same to thirty students and in both
 * languages. FNV-1a for the seed, then xorshift32 and Fisher–Yates.
 */
export function shuffled<T>(items: readonly T[], key: string): T[] {
  let state = 2166136261;
  for (const char of key) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  const below = (n: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
