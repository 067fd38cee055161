import * as react from 'react';
import * as jsx from 'react/jsx-runtime';
import { createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import { isLab } from '../../contract/model.ts';
import type { Still } from '../../contract/still.ts';
import { createRun } from '../../contract/run.ts';
import type { IslandData } from '../reader/islands.ts';
import type { Storage } from '../reader/storage.ts';
import { followAddress, followFrame, readControls, readPage } from './address.ts';
import { createExecutor } from './executor.ts';
import type { FrameWords } from './frameWords.ts';
import { type AnyState, shareRun } from './sharedRun.ts';
import { type Shelf, Stage, type StageProps } from './Stage.tsx';

interface Entry {
  widget: AnyWidget;
  text: AnyText;
  source: string;
}

const registry = new Map<string, Entry>();

/** A widget's script says what it is. The function is kept as text too: a lab's worker is made from it. */
function widget(id: string, factory: (lineage: object) => { widget: AnyWidget; text: AnyText }): void {
  registry.set(id, { ...factory({ react, jsx }), source: String(factory) });
}

/** The still of what an address asks for: of its moment, or else of one with the same settings, the one that shows most. */
function stillFor({ moment, settings }: AnyState, stills: Readonly<Record<string, Still>>): Still | undefined {
  const same = (name: string, value: unknown): boolean => JSON.stringify(value) === JSON.stringify(settings[name]);
  const fitting = Object.entries(stills).filter(([, still]) =>
    Object.entries(still.settings ?? {}).every(([name, value]) => same(name, value)),
  );
  const most = fitting.map(([, still]) => still).sort((one, other) => other.frames.length - one.frames.length)[0];
  return fitting.find(([id]) => id === moment)?.[1] ?? most;
}

/** What one widget keeps, and no other. */
const shelfOf = (id: string, { read, write }: Storage): Shelf => ({
  recall: () => read(`own.${id}`),
  keep: (own) => write(`own.${id}`, own),
});

/** Brings an island to life: hydrates what the server drew, or draws it anew where the address asks for something else. */
function mount(island: HTMLElement, data: IslandData): void {
  const entry = registry.get(island.dataset['widget'] ?? '');
  if (!entry || island.dataset['live'] !== undefined) return;
  const props = JSON.parse(island.dataset['props'] ?? '{}') as StageProps;
  const { widget, text, source } = entry;
  const page = props.chrome === 'page';
  const asked = page ? readPage(widget, props.moment) : undefined;
  const controls = page ? readControls(widget) : undefined;
  const { frame, storage } = globalThis.lineage ?? {};
  // What the address asks for is nobody's opening moment, unless it names one.
  const options = asked ?? { ...(props.moment && { moment: props.moment }) };
  const run = shareRun(
    createRun(widget, {
      ...options,
      ...(isLab(widget.model) && { executor: createExecutor(widget, source) }),
    }),
  );
  const still =
    asked && props.still && stillFor(run.getState(), { [props.moment ?? '']: props.still, ...globalThis.lineage?.stills });
  const stage = createElement(Stage, {
    ...props,
    ...(still && { still }),
    id: island.id,
    widget,
    text,
    words: data.words as FrameWords,
    run,
    ...(controls && { controls }),
    ...(storage && { shelf: shelfOf(widget.id, storage) }),
    ...(frame && { drawn: frame.size }),
  });
  if (asked || controls || island.childElementCount === 0) {
    island.textContent = '';
    createRoot(island).render(stage);
  } else {
    hydrateRoot(island, stage);
  }
  const { embed } = document.documentElement.dataset;
  if (page && embed !== undefined) followFrame(widget, run);
  else if (page) followAddress(widget, run);
  (globalThis.lineage!.runs ??= new Map()).set(island, { widget, text, run });
  island.dataset['live'] = '';
  // What was hidden so that nobody saw the opening first is there now.
  frame?.size();
}

Object.assign((globalThis.lineage ??= {}), { widget, mount });
