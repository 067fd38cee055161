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

/** A window that follows: its figures, what it sends, and what another window's message does to it. */
function following(...ids: string[]) {
  const sent: Record<string, unknown>[] = [];
  const runs = new Map(
    ids.map((id) => {
      const run = shareRun(createRun(widget, { executor: createLabClient() }) as never);
      return [{ id } as Element, { widget, text: {} as never, run }];
    }),
  );
  const mirror = mirrorRuns(runs, (message) => sent.push(message as Record<string, unknown>));
  mirror.lead(false);
  return { sent, mirror, runs: [...runs.values()].map(({ run }) => run) };
}

test('two figures that ask at once get each its own answer', async () => {
  const { sent, mirror, runs } = following('f', 'g');
  const answers = runs.map((run) => run.actions.ask('?', 'echo'));
  const asked = sent.filter(({ action }) => action === 'ask');
  for (const { figure, ask } of asked.toReversed()) mirror.hear({ figure, type: 'answer', ask, answer: `to ${String(figure)}` });
  expect(await Promise.all(answers)).toEqual(['to f', 'to g']);
});

test('a question nobody is left to answer is refused', async () => {
  const { mirror, runs } = following('f');
  const answer = runs[0]!.actions.ask('?', 'echo');
  mirror.lead(true);
  await expect(answer).rejects.toThrow('gone');
});

test('frames with stages that are none change nothing', () => {
  const { mirror, runs } = following('f');
  const before = runs[0]!.getState();
  const frames = { figure: 'f', type: 'frames', settings: {}, keep: 0, frames: ['x'] };
  for (const wrong of [
    { stages: [null] },
    { stages: [{ id: 1, from: 0 }] },
    { stages: [{ id: 'echo', from: -1 }] },
    { keep: -1 },
  ]) {
    mirror.hear({ ...frames, stages: [], ...wrong });
  }
  expect(runs[0]!.getState()).toBe(before);
  mirror.hear({ ...frames, stages: [{ id: 'echo', from: 0 }] });
  expect(runs[0]!.getState().frames).toEqual(['x']);
});
