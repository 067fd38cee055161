import { languageOf } from '../../../content/languages.ts';
import './page.ts';
import './text.ts';
import './lists.ts';
import './finder.ts';
import '../stage/mirrorScript.ts';
import '../stage/runtime.ts';
import '../present/present.ts';
import { widgets } from 'virtual:widgets';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import { site } from '../../prose/words.ts';

/** The page's script while writing: widgets come as modules, so that an edit shows at once. */
const lang = languageOf(document.documentElement.lang);
const lineage = globalThis.lineage as unknown as {
  presentWords: unknown;
  widget(id: string, factory: () => { widget: AnyWidget; text: AnyText }): void;
};

lineage.presentWords = site[lang].present;
for (const [id, { widget, text }] of Object.entries(widgets)) lineage.widget(id, () => ({ widget, text: text[lang] }));
