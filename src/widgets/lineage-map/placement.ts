/** Where a label may stand around its point; the first that is free is taken. */
export const sides = ['right', 'below', 'above', 'left', 'below-right', 'above-right', 'below-left', 'above-left'] as const;
export type Side = (typeof sides)[number];

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Label {
  id: string;
  at: Point;
  /** Radius of the mark the label belongs to. */
  r: number;
  width: number;
  height: number;
  /** The side to try first. */
  prefer?: Side;
}

const GAP = 7;

/** The box of a label on one side of its point. */
export function labelBox({ at, r, width, height }: Label, side: Side): Box {
  const reach = r + GAP;
  const x0 = side.endsWith('right')
    ? side === 'right'
      ? at.x + reach
      : at.x - 4
    : side.endsWith('left')
      ? side === 'left'
        ? at.x - reach - width
        : at.x - width + 4
      : at.x - width / 2;
  const y0 = side.startsWith('above') ? at.y - reach - height : side.startsWith('below') ? at.y + reach : at.y - height / 2;
  return { x0, y0, x1: x0 + width, y1: y0 + height };
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) * Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));

/**
 * Gives every label a side, one after the other: away from labels already placed, from the marks, from the lines, and inside
 * the frame. Greedy, and the same every time.
 */
export function placeLabels(labels: readonly Label[], obstacles: readonly Point[], frame: Box): Map<string, Side> {
  const taken: Box[] = labels.map(({ at, r }) => ({ x0: at.x - r - 2, y0: at.y - r - 2, x1: at.x + r + 2, y1: at.y + r + 2 }));
  const chosen = new Map<string, Side>();
  for (const label of labels) {
    const order = label.prefer ? [label.prefer, ...sides.filter((side) => side !== label.prefer)] : sides;
    let best: { side: Side; cost: number; box: Box } | undefined;
    for (const [rank, side] of order.entries()) {
      const box = labelBox(label, side);
      const area = (box.x1 - box.x0) * (box.y1 - box.y0);
      const outside = area - overlap(box, frame);
      const hidden = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      const crossed = obstacles.filter(({ x, y }) => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1).length;
      const cost = outside * 2 + hidden * 2 + crossed * 90 + (rank === 0 ? 0 : 250 + rank * 10);
      if (!best || cost < best.cost) best = { side, cost, box };
    }
    if (!best) continue;
    taken.push(best.box);
    chosen.set(label.id, best.side);
  }
  return chosen;
}
