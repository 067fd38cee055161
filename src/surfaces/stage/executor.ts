import { createLabClient, type Executor } from '../../contract/labClient.ts';
import { linkPorts } from '../../contract/protocol.ts';
import { isLab, type Assets } from '../../contract/model.ts';
import { serveLab } from '../../contract/serveLab.ts';
import type { AnyWidget } from '../../contract/define.ts';
import { createClock } from './turns.ts';

const clock = createClock();

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
      // By the time it speaks it has read its script.
      worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
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
