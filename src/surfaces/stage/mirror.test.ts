import { expect, test, vi } from 'vitest';
import { createRun } from '../../contract/run.ts';
import { defineWidget } from '../../contract/define.ts';
import { seed } from '../../contract/knobs.ts';
import { createLabClient } from '../../contract/labClient.ts';
import { linkPorts } from '../../contract/protocol.ts';
import { serveLab } from '../../contract/serveLab.ts';
import { mirrorRuns } from './mirror.ts';
import { shareRun } from './sharedRun.ts';

const widget = defineWidget({
  id: 'echo',
  knobs: { seed: seed() },
  model: {
    stages: [
      {
        id: 'echo',
        reads: ['seed'],
        takesOwn: true,
        *run(_settings: { seed: number }, _from: undefined, _assets: object, own?: unknown) {
          yield own === undefined ? 'the usual' : String(own);
          return 0;
        },
      },
    ],
  },
  moments: { open: {} },
  aspect: { narrow: { height: 1 }, wide: { height: 1 } },
  View: () => null,
  finding: String,
  describe: String,
});

test('frames go to the other windows, but not those of what a reader brought', () => {
  vi.useFakeTimers();
  const queue: (() => void)[] = [];
  const [near, far] = linkPorts((task) => void queue.push(task));
  serveLab(far, widget.model as never, { now: () => 0, schedule: (task) => void queue.push(task) });
  const executor = createLabClient();
  executor.attach(near, 'worker');
  const run = shareRun(createRun(widget, { executor }) as never);
  const sent: object[] = [];
  const mirror = mirrorRuns(new Map([[{ id: 'f' } as Element, { widget, text: {} as never, run }]]), (message) =>
    sent.push(message),
  );
  const settle = (): void => {
    while (queue.length > 0) queue.shift()?.();
    vi.advanceTimersByTime(100);
  };
  run.actions.play();
  settle();
  expect(JSON.stringify(sent)).toContain('the usual');
  sent.length = 0;
  run.actions.bring('a letter');
  settle();
  mirror.tell();
  expect(run.getState().frames).toEqual(['a letter']);
  expect(sent).toEqual([]);
  run.actions.show('open');
  settle();
  expect(JSON.stringify(sent)).toContain('the usual');
  expect(JSON.stringify(sent)).not.toContain('letter');
  mirror.close();
  vi.useRealTimers();
});
