import type { Clock } from '../../contract/protocol.ts';

/** Turns of the event loop that a hidden tab does not slow down to one a second. */
export function createClock(): Clock {
  const { port1, port2 } = new MessageChannel();
  const tasks: (() => void)[] = [];
  port1.onmessage = () => tasks.shift()?.();
  return {
    now: () => performance.now(),
    schedule(task) {
      tasks.push(task);
      port2.postMessage(0);
    },
  };
}
