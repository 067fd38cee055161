import { Window } from 'happy-dom';
import { act, createElement, type ReactElement, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { populateGlobal } from 'vitest/runtime';
import { type Language, languageIds } from '../content/languages.ts';
import { site } from '../src/prose/words.ts';
import { Stage } from '../src/surfaces/stage/Stage.tsx';
import { catalogue, type Entry, stillAt } from './catalogue.ts';

/** The island as a page has it, for any moment. */
function island({ widget, text }: Entry, lang: Language, moment: string): ReactElement {
  const still = stillAt(widget, moment);
  // A page carries its still as JSON, so the browser hydrates with what came out of JSON.
  const carried = still && (JSON.parse(JSON.stringify(still)) as typeof still);
  const props = {
    id: 'f',
    widget,
    text: text[lang],
    words: site[lang].figure,
    lang,
    chrome: 'figure' as const,
    page: 'w/x/',
    moment,
  };
  return createElement(Stage, { ...props, ...(carried && { still: carried }) });
}

interface Case {
  readonly name: string;
  readonly element: ReactElement;
  readonly html: string;
}

// The server's half is done here, where there is no document yet that a view could ask, as on the server.
const cases: Case[] = catalogue.flatMap((entry) =>
  languageIds.flatMap((lang) =>
    Object.keys(entry.widget.moments).map((moment) => {
      const element = island(entry, lang, moment);
      return { name: `${entry.folder} ${lang} ${moment}`, element, html: renderToString(element) };
    }),
  ),
);

function Clock(): ReactElement {
  const [where] = useState(() => (typeof document === 'undefined' ? 'server' : 'browser'));
  return createElement('p', null, where);
}
const planted = createElement(Clock);
const plantedHtml = renderToString(planted);

let hydrateRoot: typeof import('react-dom/client').hydrateRoot;

beforeAll(async () => {
  const window = new Window({ url: 'http://localhost/' });
  populateGlobal(globalThis, window, { bindFunctions: true });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // React looks for a document when it is loaded, and must find one now.
  ({ hydrateRoot } = await import('react-dom/client'));
});

afterEach(() => document.body.replaceChildren());

/** Hydrates and reports what React has to say to that: nothing, if the browser draws what the server drew. */
async function complaints(element: ReactElement, html: string): Promise<string[]> {
  const said: string[] = [];
  const hear = (...words: unknown[]): void => void said.push(words.map(String).join(' ').slice(0, 800));
  const spies = [vi.spyOn(console, 'error').mockImplementation(hear), vi.spyOn(console, 'warn').mockImplementation(hear)];
  const host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  await act(async () => {
    const root = hydrateRoot(host, element, { onRecoverableError: hear, onUncaughtError: hear });
    await Promise.resolve();
    return root;
  });
  for (const spy of spies) spy.mockRestore();
  return said;
}

test('the cases hold an instant widget and a lab', () => {
  expect(cases.length).toBeGreaterThan(20);
  expect(cases.some(({ name }) => name.startsWith('two-stage'))).toBe(true);
});

test.each(cases)('hydrates without a word: $name', async ({ element, html }) => {
  expect(await complaints(element, html)).toEqual([]);
});

test('a planted difference is complained of', async () => {
  expect(plantedHtml).toContain('server');
  expect(await complaints(planted, plantedHtml)).not.toEqual([]);
  const { element, html } = cases[0]!;
  expect(await complaints(element, html.replace('<figure', '<section').replace('</figure>', '</section>'))).not.toEqual([]);
});
