import './page.ts';
import '../stage/runtime.ts';
import type { AnyText, AnyWidget } from '../../contract/define.ts';

/** The page's script while writing: widgets come as modules, so that an edit shows at once. */
const widgets = import.meta.glob<{ default: AnyWidget }>('../../widgets/*/widget.ts', { eager: true });
const texts = import.meta.glob<{ default: AnyText }>('../../../content/*/widgets/*.ts', { eager: true });
const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

for (const { default: widget } of Object.values(widgets)) {
  const text = Object.entries(texts).find(([path]) => path.endsWith(`/${lang}/widgets/${widget.id}.ts`))?.[1].default;
  const lineage = globalThis.lineage as unknown as {
    widget(id: string, factory: () => { widget: AnyWidget; text: AnyText }): void;
  };
  if (text) lineage.widget(widget.id, () => ({ widget, text }));
}
