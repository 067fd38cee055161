import type { ComponentType } from 'react';
import { reservedWords } from './address.ts';
import { type FrameRef, parseFrameRef, stageOf } from './frameRef.ts';
import { changedKnobs, initialSettings, type Knob, type Knobs, patchSettings, type Settings } from './knobs.ts';
import { isLab, type Model } from './model.ts';

/** A named moment: settings to apply and a frame to go to. Buttons, slides, gallery, posters and claims use it. */
export interface Moment<S> {
  readonly at?: FrameRef;
  readonly set?: Partial<S>;
}

/** The data behind a picture: its text equivalent, and its CSV. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The words of one knob. */
export interface KnobText {
  readonly label: string;
  readonly unit?: string;
  readonly note?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of one moment: its button, and the one sentence said of it. */
export interface MomentText {
  readonly label: string;
  readonly sentence: string;
  /** What one should notice; it ships only with a claim that is tested. */
  readonly finding?: string;
}

// A choice must have a word for each of its options; a widget of unknown knobs (the host's view) promises nothing.
type TextOfKnob<K> =
  K extends Knob<infer T>
    ? unknown extends T
      ? KnobText
      : [T] extends [string]
        ? KnobText & { readonly options: Readonly<Record<T, string>> }
        : KnobText
    : KnobText;

/** The words every widget has; its own come beside them. They live in content/<language>/widgets/<id>.ts. */
export interface WidgetText<MomentId extends string = string, K extends Knobs = Knobs> {
  readonly title: string;
  /** One sentence for lists and search engines. */
  readonly about: string;
  /** What this toy leaves out, in at most 40 words. */
  readonly leavesOut: string;
  /** On the button that starts a lab for the first time; else it says "Run". */
  readonly start?: string;
  /** What the stages of a lab are called. */
  readonly stages?: Readonly<Record<string, string>>;
  readonly knobs: { readonly [N in keyof K]: TextOfKnob<K[N]> };
  readonly moments: Readonly<Record<MomentId, MomentText>>;
}

/** What a view is given: plain values. It never learns which surface it is on. */
export interface ViewProps<S, Frame, Text, Question = unknown, Answer = unknown> {
  readonly settings: S;
  /** The frame to draw, which is `frames[at]`. */
  readonly frame: Frame;
  readonly frames: readonly Frame[];
  readonly at: number;
  readonly text: Text;
  /** Room in CSS pixels. */
  readonly width: number;
  readonly lang: string;
  set(patch: Partial<S>): void;
  /** Hands a lab something of the reader's own, which no address, storage or other window ever sees; false if it cannot be taken here. */
  bring(own: unknown): boolean;
  /** What `keep` was last given in this browser, by this widget, if it is still there: anybody may have changed it. */
  recall(): string | null;
  /**
   * Keeps something of the reader's own in this browser, if that lets us, until it is given null. Unlike a knob it enters no address and
   * no other window, and unlike what is brought it is there after a reload: only for what the page says that it keeps.
   */
  keep(own: string | null): void;
  /** Lets a lab compute to its end: for a button of the view's own, such as "train on my clicks". */
  play(): void;
  /** Asks a finished stage of a lab, the last one unless named; fails where there is none to ask. */
  ask(question: Question, stage?: string): Promise<Answer>;
}

/** Room kept before the code arrives: a height in CSS pixels, or width : height as one number. */
export type Room = { readonly height: number } | { readonly ratio: number };

/** One definition for reader, embed, presenter, gallery, print and tests. */
export interface Widget<K extends Knobs, Frame, MomentId extends string, Text> {
  /** Folder, address and id in MDX. */
  readonly id: string;
  readonly knobs: K;
  readonly model: Model<Settings<K>, Frame>;
  readonly moments: Readonly<Record<MomentId, Moment<Settings<K>>>>;
  readonly assets?: readonly string[];
  readonly aspect: { readonly narrow: Room; readonly wide: Room };
  readonly View: ComponentType<ViewProps<Settings<K>, Frame, Text, any, any>>;
  /** The figure's title: a sentence that is true of the numbers in the frame. */
  finding(frame: Frame, settings: Settings<K>, text: Text): string;
  /** What stands beside an option's word, such as a count; nothing by default. */
  badge?(knob: keyof K & string, option: string, frame: Frame): string | undefined;
  /** Whether the host draws a knob's control at these settings; always by default. A seed where nothing is drawn is noise. */
  offers?(knob: keyof K & string, settings: Settings<K>): boolean;
  /** What a screen reader hears, and the caption of the poster. */
  describe(frame: Frame, settings: Settings<K>, text: Text): string;
  table?(frames: readonly Frame[], settings: Settings<K>, text: Text): Rows;
  /**
   * Whether view and words notice frames of other settings than they are given. Beside a still they are then given the settings of now, so that
   * what a reader chooses before the lab has run is shown; others are given those of the still.
   */
  readonly discerns?: true;
  /** What of a lab's frames up to a moment a page carries before the lab has run there: all of them by default. The last one stays last. */
  still?(frames: readonly Frame[]): readonly Frame[];
}

/** Any widget's words, for a host that handles them all alike. */
export type AnyText = WidgetText<string, any> & Readonly<Record<string, any>>;

/** Any widget, for a host that handles them all alike. */
export type AnyWidget = Widget<any, any, string, any>;

const WIDGET_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const KNOB_NAME = /^[a-z][a-zA-Z0-9]*$/;

function faultOfKnobs(knobs: Knobs): string | undefined {
  for (const name of Object.keys(knobs)) {
    if ((reservedWords as readonly string[]).includes(name)) return `knob "${name}" is a reserved word of addresses`;
    if (!KNOB_NAME.test(name)) return `knob "${name}" is not a word like stepSize`;
  }
  return undefined;
}

function faultOfStages(knobs: Knobs, model: Model<any, unknown>): string | undefined {
  if (!isLab(model)) return undefined;
  if (model.stages.length === 0) return 'it is a lab without stages';
  const ids = model.stages.map((stage) => stage.id);
  for (const { id, reads } of model.stages) {
    if (!WIDGET_ID.test(id)) return `stage "${id}" is not a word like reward-model`;
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) return `stage "${id}" comes twice`;
    const unknown = reads.find((name: string) => !Object.hasOwn(knobs, name));
    if (unknown !== undefined) return `stage "${id}" reads an unknown knob "${unknown}"`;
  }
  return undefined;
}

function faultOfMoment(knobs: Knobs, model: Model<any, unknown>, { at, set = {} }: Moment<object>): string | undefined {
  const unknown = Object.keys(set).find((name) => !Object.hasOwn(knobs, name));
  if (unknown !== undefined) return `sets an unknown knob "${unknown}"`;
  const start = initialSettings(knobs);
  const [unspeakable] = changedKnobs(knobs, { ...start, ...set }, patchSettings(knobs, start, set));
  if (unspeakable !== undefined) return `sets "${unspeakable}" to a value its knob does not have`;
  if (at === undefined) return undefined;
  if (parseFrameRef(String(at)) === undefined) return `goes to "${at}", which is no frame`;
  const stage = stageOf(at);
  const known = isLab(model) ? model.stages.map(({ id }) => id) : [];
  return stage === undefined || known.includes(stage) ? undefined : `goes to an unknown stage "${stage}"`;
}

function faultOf(widget: AnyWidget): string | undefined {
  const { id, knobs, model, moments } = widget;
  if (!WIDGET_ID.test(id)) return 'its id is not a word like reward-model';
  const fault = faultOfKnobs(knobs) ?? faultOfStages(knobs, model);
  if (fault !== undefined) return fault;
  if (Object.keys(moments).length === 0) return 'it has no moments';
  for (const [name, moment] of Object.entries(moments)) {
    if (!WIDGET_ID.test(name)) return `moment "${name}" is not a word like first-look`;
    const wrong = faultOfMoment(knobs, model, moment);
    if (wrong !== undefined) return `moment "${name}" ${wrong}`;
  }
  return undefined;
}

/**
 * Defines a widget. It returns what it is given; it is there to infer the types, so that a wrong name of a knob or moment
 * is an error where it is written, and to throw at once, naming the culprit, on what types cannot see.
 */
export function defineWidget<
  K extends Knobs,
  Frame,
  MomentId extends string,
  Text extends WidgetText<NoInfer<MomentId>, NoInfer<K>>,
>(widget: Widget<K, Frame, MomentId, Text>): Widget<K, Frame, MomentId, Text> {
  const fault = faultOf(widget);
  if (fault !== undefined) throw new Error(`widget "${widget.id}": ${fault}`);
  return widget;
}
