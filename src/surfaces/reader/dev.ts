import './page.ts';
import '../stage/runtime.ts';
import { widgets } from 'virtual:widgets';
import type { AnyText, AnyWidget } from '../../contract/define.ts';

/** The page's script while writing: widgets come as modules, so that an edit shows at once. */
const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const lineage = globalThis.lineage as unknown as {
  widget(id: string, factory: () => { widget: AnyWidget; text: AnyText }): void;
};

for (const [id, { widget, text }] of Object.entries(widgets)) lineage.widget(id, () => ({ widget, text: text[lang] }));
