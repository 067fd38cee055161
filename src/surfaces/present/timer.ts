/** A stopwatch that two windows can share: what had run before it was last started, and when that was. */
export interface Timer {
  /** Milliseconds before the last start. */
  readonly before: number;
  /** Epoch milliseconds of the last start; nothing while it is paused. */
  readonly since?: number | undefined;
}

export const zero: Timer = { before: 0 };

export const elapsed = ({ before, since }: Timer, now: number): number =>
  before + (since === undefined ? 0 : Math.max(0, now - since));

/** Starts it, or pauses it. */
export function toggled(timer: Timer, now: number): Timer {
  return timer.since === undefined ? { before: timer.before, since: now } : { before: elapsed(timer, now) };
}

/** Minutes and seconds, and hours once there are some: 7:05, 1:07:05. */
export function shown(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A timer from a message, or nothing if it is none. */
export function readTimer(value: unknown): Timer | undefined {
  const { before, since } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof before !== 'number' || !(before >= 0) || !Number.isFinite(before)) return undefined;
  return typeof since === 'number' && Number.isFinite(since) ? { before, since } : { before };
}
