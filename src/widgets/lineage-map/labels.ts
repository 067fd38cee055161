import type { ModelId } from '../../../content/facts/models.ts';
import type { Model } from '../../../content/facts/schema.ts';
import { isCompact } from './rows.ts';
import { textWidth } from './text.ts';
import { dot, type MapText, monthOf, sizeOf } from './words.ts';

/** What a label on the map says, line by line. Stacked models share little room and have one line. */
export function labelLines(model: Model, { lineage }: MapText, lang: string): { name: string; method?: string; rest: string[] } {
  const { name } = lineage.models[model.id as ModelId];
  const when = monthOf(model, lang);
  const size = sizeOf(model, lang);
  if (isCompact(model)) return { name, rest: model.kind === 'paper' ? [] : [when] };
  const facts = [when, size].filter(Boolean);
  // On the trunk the models follow each other closely: there the size stands on a line of its own.
  const rest = model.lane === 'base' ? facts : [facts.join(dot(lang))];
  return { name, method: lineage.methods[model.method].name, rest };
}

/** How much room a label takes, in pixels, as near as can be told without drawing it. */
export function labelSize(model: Model, text: MapText, lang: string): { width: number; height: number } {
  const { name, method, rest } = labelLines(model, text, lang);
  if (method === undefined) return { width: textWidth([name, ...rest].join(' '), 13.5), height: 18 };
  const goal = isGoal(model.id);
  const widths = [
    textWidth(name, goal ? 22 : 14, true),
    textWidth(method, 13, true) + 14,
    ...rest.map((line) => textWidth(line, 13)),
  ];
  return { width: Math.max(...widths), height: (goal ? 42 : 34) + 16 * rest.length };
}

/** The model the story runs to; its name is set large. */
export const isGoal = (id: string): boolean => id === 'chatgpt';
