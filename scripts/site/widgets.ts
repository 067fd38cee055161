import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { freshStills } from './stills.ts';
import { languageIds, type Language } from '../../content/languages.ts';

export interface WidgetHome {
  id: string;
  definition: string;
  text: Record<Language, string>;
}

const rooms = {
  site: { widgets: 'src/widgets', content: 'content' },
  fixtures: { widgets: 'tests/fixtures/widgets', content: 'tests/fixtures/content' },
};

/** Every folder of src/widgets is a widget, and its name is its id; with `fixtures` those of the tests are too. */
export function findWidgets({ fixtures }: { fixtures: boolean }): WidgetHome[] {
  const homes = fixtures ? [rooms.site, rooms.fixtures] : [rooms.site];
  return homes.flatMap(({ widgets, content }) =>
    (existsSync(widgets) ? readdirSync(widgets, { withFileTypes: true }) : [])
      .filter((entry) => entry.isDirectory())
      .map(({ name: id }) => ({
        id,
        definition: join(process.cwd(), widgets, id, 'widget.ts'),
        text: Object.fromEntries(
          languageIds.map((lang) => [lang, join(process.cwd(), content, lang, 'widgets', `${id}.ts`)]),
        ) as Record<Language, string>,
      })),
  );
}

/**
 * `virtual:widgets` is the catalogue the pages are rendered from, and `virtual:stills` what its labs show before they have run;
 * `virtual:widget/<id>/<lang>` is what a browser loads: one definition and one language's words.
 */
export function virtualWidgets(options: { fixtures: boolean }): Plugin {
  return {
    name: 'widgets',
    // A library's entry arrives as an absolute path, with the project's folder in front.
    resolveId: (id) => {
      const at = id.search(/virtual:(?:widget|stills)/);
      return at < 0 ? undefined : `\0${id.slice(at)}`;
    },
    async load(id) {
      if (!/^\0virtual:(?:widget|stills)/.test(id)) return;
      const homes = findWidgets(options);
      if (id === '\0virtual:stills') {
        const found = await Promise.all(homes.map(async (home) => [home.id, await freshStills(home)] as const));
        return `export const stills = ${JSON.stringify(Object.fromEntries(found))};`;
      }
      if (id === '\0virtual:widgets') {
        const lines = homes.flatMap(({ definition, text }, i) => [
          `import w${i} from ${JSON.stringify(definition)};`,
          ...languageIds.map((lang) => `import ${lang}${i} from ${JSON.stringify(text[lang])};`),
        ]);
        const entries = homes.map(
          ({ id }, i) =>
            `${JSON.stringify(id)}: { widget: w${i}, text: { ${languageIds.map((l) => `${l}: ${l}${i}`).join(', ')} } }`,
        );
        return `${lines.join('\n')}\nexport const widgets = { ${entries.join(', ')} };`;
      }
      const [, name, lang] = id.split('/') as [string, string, Language];
      const home = homes.find((candidate) => candidate.id === name);
      if (!home) throw new Error(`There is no widget ${name}.`);
      return [
        `import widget from ${JSON.stringify(home.definition)};`,
        `import text from ${JSON.stringify(home.text[lang])};`,
        'export default { widget, text };',
      ].join('\n');
    },
  };
}
