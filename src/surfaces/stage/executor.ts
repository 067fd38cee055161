import { createLabClient, type Executor } from '../../contract/labClient.ts';
import { linkPorts, type Clock } from '../../contract/protocol.ts';
import { isLab, type Assets } from '../../contract/model.ts';
import { serveLab } from '../../contract/serveLab.ts';
import type { AnyWidget } from '../../contract/define.ts';

/** Turns of the event loop that a hidden tab does not slow down to one a second. */
const clock: Clock = {
  now: () => performance.now(),
  schedule: (() => {
    const { port1, port2 } = new MessageChannel();
    const tasks: (() => void)[] = [];
    port1.onmessage = () => tasks.shift()?.();
    return (task: () => void) => {
      tasks.push(task);
      port2.postMessage(0);
    };
  })(),
};

/**
 * What computes a lab: a worker made from a Blob, which works in a sandboxed frame and from a file; where a worker cannot be
 * had or dies, the main thread, breathing at every yield. Nothing starts before the first run: a page may hold many labs.
 *
 * @param source the script that registers the widget, as text
 */
export function createExecutor({ model }: AnyWidget, source: string, assets: Assets = {}): Executor {
  const client = createLabClient(assets);
  let state: 'asleep' | 'worker' | 'main' = 'asleep';

  function onMainThread(): void {
    if (state === 'main' || !isLab(model)) return;
    state = 'main';
    const [near, far] = linkPorts(clock.schedule);
    serveLab(far, model, clock);
    client.attach(near, 'main');
  }

  function wake(): void {
    if (state !== 'asleep') return;
    state = 'worker';
    try {
      const url = URL.createObjectURL(new Blob([`${__LAB_WORKER__};lineageLab(${source});`], { type: 'text/javascript' }));
      const worker = new Worker(url);
      worker.onerror = (event) => {
        event.preventDefault();
        worker.terminate();
        onMainThread();
      };
      client.attach(worker, 'worker');
    } catch {
      onMainThread();
    }
  }

  return {
    ...client,
    run(settings, have, own) {
      wake();
      client.run(settings, have, own);
    },
    ask(question, stage) {
      wake();
      return client.ask(question, stage);
    },
  };
}
