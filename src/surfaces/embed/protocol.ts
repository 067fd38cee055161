/**
 * What a frame and the page around it say to each other: version 1, kept for ever. Every message is a plain object with
 * `lineage: 1`; a receiver ignores what it does not know, and takes only values that are listed here.
 */
export const version = 1;

/** From the frame, once, after it was first drawn. */
export interface Ready {
  readonly lineage: typeof version;
  readonly type: 'ready';
  /** The widget's id. */
  readonly id: string;
}

/** From the frame: its content's height in CSS pixels, a whole number; at first, on every change, and after each hello. */
export interface Size {
  readonly lineage: typeof version;
  readonly type: 'size';
  readonly height: number;
}

/** From the frame, only if its address has `share=1`: the settings as a query that spells every knob. */
export interface State {
  readonly lineage: typeof version;
  readonly type: 'state';
  readonly q: string;
}

/** From the page: when it takes the frame in, when the frame has loaded, when the page turns dark or light. */
export interface Hello {
  readonly lineage: typeof version;
  readonly type: 'hello';
  readonly scheme: 'light' | 'dark';
  /** Of the page, as a language tag. This version of the frame does nothing with it: the frame's language is in its address. */
  readonly lang?: string;
  readonly reduced?: boolean;
}

export type FromFrame = Ready | Size | State;

/** Heights a page takes from a frame; anything else is a mistake or a prank. */
export const heights = { least: 60, most: 5000 } as const;
