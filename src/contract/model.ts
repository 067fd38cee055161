/** What the host loads by script tag and hands over, by id: a WebAssembly module, a precomputed sweep. */
export type Assets = Readonly<Record<string, unknown>>;

/** What a widget computes. Pure and seeded: the same settings give the same frames, bit for bit. */
export type Model<S, Frame> = Instant<S, Frame> | Lab<S, Frame>;

/** A model that answers at once: under 4 ms on a phone. */
export interface Instant<S, Frame> {
  frame(settings: S, assets: Assets): Frame;
}

/** A model that takes its time, in stages, in a worker. Its weights stay there; its frames are small and can be cloned. */
export interface Lab<S, Frame> {
  readonly stages: readonly Stage<S, Frame>[];
  /** Answers a question from the checkpoint of a finished stage, without changing it. */
  ask?(checkpoint: any, question: any, stage: string): unknown;
}

/** One stage of a lab: training a reward model, say. `From` is the checkpoint before it, `To` the one it returns. */
export interface Stage<S, Frame, From = any, To = any> {
  readonly id: string;
  /** The knobs it depends on; it is given these and no others. A knob that no stage reads is look-only. */
  readonly reads: readonly (keyof S & string)[];
  /** Whether it works on what a reader brings, such as a text of their own: it is given that, or undefined while there is none. */
  readonly takesOwn?: true;
  /** The kind of training it is: the name of a colour. */
  readonly method?: string;
  /** About how many frames it yields, so that it has its place on the player's line before it has run. */
  readonly frames?: number;
  /**
   * Yields a frame to record, or undefined as a breath, at least every 4 ms of work; returns a checkpoint. It must not
   * change `from` (undefined for the first stage) nor a frame it has yielded: both are kept and used again.
   */
  run(settings: S, from: From, assets: Assets, own?: unknown): Generator<Frame | undefined, To>;
}

export function isLab<S, Frame>(model: Model<S, Frame>): model is Lab<S, Frame> {
  return 'stages' in model;
}
