declare module 'virtual:widgets' {
  import type { AnyWidget, AnyText } from './contract/define.ts';
  import type { Language } from '../content/languages.ts';
  export const widgets: Record<string, { widget: AnyWidget; text: Record<Language, AnyText> }>;
}

/** The stills kept beside the labs, by widget and moment; none for a lab that has changed since (scripts/site/stills.ts). */
declare module 'virtual:stills' {
  import type { KeptStill } from './contract/still.ts';
  export const stills: Record<string, Record<string, KeptStill>>;
}

declare module '*.module.css' {
  const classes: Record<string, string>;
  export default classes;
}

declare module '*.css';

/** The worker's program, put in by the build (scripts/site/build.ts). */
declare const __LAB_WORKER__: string;
