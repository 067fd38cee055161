import type { ComponentType } from 'react';
import { expect, expectTypeOf, test } from 'vitest';
import twoStage from '../../tests/fixtures/widgets/two-stage/widget.ts';
import { type AnyWidget, defineWidget, type Moment, type ViewProps, type WidgetText } from './define.ts';
import { choice, range, seed, type Settings, toggle } from './knobs.ts';
import type { Stage } from './model.ts';
import type { Port } from './protocol.ts';
import { createRun } from './run.ts';

const knobs = { seed: seed(), beta: range(0.2, 0, 1, 0.05), method: choice('sft', ['sft', 'ppo']), shown: toggle(true) };
const words = {
  title: 'A widget',
  about: 'What it is about.',
  leavesOut: 'Everything else.',
  own: 'its own words',
  knobs: {
    seed: { label: 'Seed' },
    beta: { label: 'β' },
    method: { label: 'Method', options: { sft: 'SFT', ppo: 'PPO' } },
    shown: { label: 'Shown' },
  },
  moments: { first: { label: 'First', sentence: 'One.' }, second: { label: 'Second', sentence: 'Two.' } },
};
type S = Settings<typeof knobs>;
type Words = typeof words;
const View: ComponentType<ViewProps<S, number, Words>> = () => null;
const good = {
  id: 'a-widget',
  knobs,
  model: { frame: ({ beta }: S) => beta * 2 },
  moments: { first: {}, second: { set: { beta: 0.5 } } },
  View,
  finding: (frame: number) => `It is ${frame}`,
  describe: (frame: number, _settings: S, text: Words) => `${text.own} ${frame}`,
};

test('a definition is returned as it is, with its types inferred', () => {
  const widget = defineWidget({
    id: 'inferred',
    knobs,
    model: { frame: ({ beta, method }) => (method === 'sft' ? beta : 0) },
    moments: { first: {}, second: { at: 'end', set: { method: 'ppo', beta: 0.3 } } },
    View,
    finding: (frame, { method }) => `${method} ${frame.toFixed(1)}`,
    describe: (frame, settings, text) => `${frame.toFixed(1)} ${settings.method} ${text.own}`,
    table: (frames) => ({ columns: ['x'], rows: frames.map((frame) => [frame]) }),
  });
  expectTypeOf<S>().toEqualTypeOf<{
    readonly seed: number;
    readonly beta: number;
    readonly method: 'sft' | 'ppo';
    readonly shown: boolean;
  }>();
  const run = createRun(widget, { moment: 'second', settings: { beta: 0.4 } });
  expectTypeOf(run.getState().frame).toEqualTypeOf<number | undefined>();
  expectTypeOf<Parameters<typeof run.actions.show>[0]>().toEqualTypeOf<'first' | 'second'>();
  expect(run.getState().settings).toEqual({ seed: 1, beta: 0.4, method: 'ppo', shown: true });
  // A host may hold any widget, and a worker is a port.
  const widgets: AnyWidget[] = [widget, twoStage];
  expectTypeOf<Worker>().toExtend<Port>();
  expectTypeOf<MessagePort>().toExtend<Port>();
  expectTypeOf<Words>().toExtend<WidgetText>();
  expect(widgets).toHaveLength(2);
});

test('a wrong name or type is an error where it is written', () => {
  const wrong = (): void => {
    // @ts-expect-error: no such knob
    defineWidget({ ...good, moments: { first: {}, second: { set: { gamma: 1 } } } });
    // @ts-expect-error: a knob of another type
    defineWidget({ ...good, moments: { first: {}, second: { set: { beta: 'high' } } } });
    // @ts-expect-error: not an option
    defineWidget({ ...good, moments: { first: {}, second: { set: { method: 'rlhf' } } } });
    // @ts-expect-error: a frame is named by number, end, or stage and either
    defineWidget({ ...good, moments: { first: { at: 'later' }, second: {} } });
    // @ts-expect-error: a moment without words
    defineWidget({ ...good, moments: { first: {}, second: {}, third: {} } });
    // @ts-expect-error: a knob without words
    defineWidget({ ...good, knobs: { ...knobs, extra: toggle(false) } });
    // @ts-expect-error: an option without a word
    defineWidget({ ...good, knobs: { ...knobs, method: choice('sft', ['sft', 'ppo', 'feedme']) } });
    // @ts-expect-error: a model whose frames the view does not draw
    defineWidget({ ...good, model: { frame: () => 'a word' } });
    // @ts-expect-error: a setting that is not there
    defineWidget({ ...good, model: { frame: ({ gamma }) => gamma } });
    // @ts-expect-error: not the first value of any option
    choice('x', ['a', 'b']);
    // @ts-expect-error: a stage reads knobs
    const stage: Stage<S, number> = { id: 'a', reads: ['gamma'], *run() {} };
    const widget = defineWidget(good);
    // @ts-expect-error: no such moment
    createRun(widget, { moment: 'third' });
    // @ts-expect-error: no such moment
    createRun(widget).actions.show('third');
    // @ts-expect-error: a knob of another type
    createRun(widget).actions.set({ beta: '0.5' });
    return void stage;
  };
  expect(wrong).toBeTypeOf('function');
});

test('what types cannot see is refused with the name of the culprit', () => {
  const refused = (patch: object): string => {
    try {
      defineWidget({ ...good, ...patch } as AnyWidget);
    } catch (error) {
      return (error as Error).message;
    }
    return 'accepted';
  };
  const withKnob = (name: string): object => ({ knobs: { ...knobs, [name]: toggle(false) } });
  const withMoment = (moment: Moment<S>): object => ({ moments: { first: moment } });
  const stage = { id: 'one', reads: ['beta'], *run() {} };
  expect(refused({})).toBe('accepted');
  for (const word of ['at', 'moment', 'theme', 'controls', 'embed', 'start', 'share', 'v']) {
    expect(refused(withKnob(word))).toBe(`widget "a-widget": knob "${word}" is a reserved word of addresses`);
  }
  expect(refused(withKnob('__proto__'))).toContain('"__proto__"');
  expect(refused(withKnob('two words'))).toContain('"two words"');
  expect(refused({ id: 'A widget' })).toContain('id');
  expect(refused({ moments: {} })).toContain('no moments');
  expect(refused({ moments: { First: {} } })).toContain('"First"');
  expect(refused(withMoment({ set: { beta: 0.07 } }))).toContain('sets "beta" to a value');
  expect(refused(withMoment({ set: { gamma: 1 } as never }))).toContain('unknown knob "gamma"');
  expect(refused(withMoment({ at: 'ppo.end' }))).toContain('unknown stage "ppo"');
  expect(refused(withMoment({ at: -1 }))).toContain('"-1"');
  expect(refused({ model: { stages: [] } })).toContain('without stages');
  expect(refused({ model: { stages: [stage, stage] } })).toContain('"one" comes twice');
  expect(refused({ model: { stages: [{ ...stage, reads: ['gamma'] }] } })).toContain('unknown knob "gamma"');
  expect(refused({ model: { stages: [stage] } })).toBe('accepted');
});
