import { mirrorRuns } from './mirror.ts';

// A script of its own, fetched with the presenter: a page that is only read does without it.
(globalThis.lineage ??= {}).mirror = mirrorRuns;
