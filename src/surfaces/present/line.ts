/** The way between the windows of one talk. */
export interface Line {
  send(message: object): void;
  /** A window this one opened: a second way to it. */
  add(other: Window): void;
  close(): void;
}

/** What every message carries: whose it is, and its number, because it may come by two ways. */
interface Stamp {
  lineage: 1;
  from: string;
  n: number;
}

/** Who this window is among the others: the older one comes first. */
export const me = `${Math.round(performance.timeOrigin + performance.now())}-${String(performance.now()).slice(-6)}`;

/** Counted on when a talk ends and another begins in this window. */
let n = 0;

function stampOf(data: unknown): Stamp | undefined {
  const { lineage, from, n } = (data ?? {}) as Partial<Stamp>;
  return lineage === 1 && typeof from === 'string' && from.length < 64 && Number.isSafeInteger(n)
    ? { lineage, from, n: n as number }
    : undefined;
}

/**
 * Opens the line of this page: a BroadcastChannel of its address, and messages from window to window where that is refused.
 * `hear` gets each message of another window once; whatever it makes of nonsense, nothing is thrown.
 */
export function openLine(hear: (message: Readonly<Record<string, unknown>>, from: string) => void): Line {
  const others = new Set<Window>();
  const heard = new Map<string, number>();
  // A page on a disk has no origin that could be named.
  const origin = location.protocol === 'file:' ? '*' : location.origin;
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(`lineage:${location.pathname.replace(/index\.html$/, '')}`);
  } catch {
    // Sandboxed frames have none.
  }
  const take = (data: unknown): void => {
    const stamp = stampOf(data);
    if (!stamp || stamp.from === me || stamp.n <= (heard.get(stamp.from) ?? 0)) return;
    heard.set(stamp.from, stamp.n);
    try {
      hear(data as Record<string, unknown>, stamp.from);
    } catch {
      // A message that makes no sense is no reason to stop a talk.
    }
  };
  const onMessage = (event: MessageEvent): void => {
    if (!others.has(event.source as Window) || (origin !== '*' && event.origin !== origin)) return;
    take(event.data);
  };
  channel?.addEventListener('message', ({ data }) => take(data));
  addEventListener('message', onMessage);
  if (opener) others.add(opener as Window);
  return {
    send(message) {
      const stamped = { ...message, lineage: 1, from: me, n: ++n } satisfies Stamp;
      try {
        channel?.postMessage(stamped);
        for (const other of others) if (!other.closed) other.postMessage(stamped, origin);
      } catch {
        // What cannot be copied to another window stays here.
      }
    },
    add: (other) => void others.add(other),
    close() {
      channel?.close();
      removeEventListener('message', onMessage);
    },
  };
}
