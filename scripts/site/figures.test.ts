import { expect, test } from 'vitest';
import { languageIds } from '../../content/languages.ts';
import type { FigureFacts, FigureInLanguage } from '../../src/surfaces/embed/figures.tsx';
import { dialogFacts, writeFigures } from './figures.ts';

const inLanguage = (path: string): FigureInLanguage => ({
  title: 'A "map" & more',
  about: 'About it.',
  alt: 'What is to be seen.',
  poster: '<p>drawn</p>',
  path,
  moments: { all: 'All' },
});

const figure: FigureFacts = {
  id: 'nowhere',
  opening: { moment: 'all', settings: {}, query: 'seed=1' },
  params: { seed: { control: { kind: 'seed' }, initial: '1' } },
  in: { en: inLanguage('w/nowhere/'), zh: inLanguage('zh/w/nowhere/') },
};

async function written(siteUrl: string | undefined): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  await writeFigures({
    figures: [figure],
    css: () => '.a{}',
    siteUrl,
    siteName: { en: 'Site', zh: '站' },
    write: async (path, content) => void files.set(path, content),
  });
  return files;
}

test('each figure has a poster, its text, and a place in the list', async () => {
  const files = await written(undefined);
  expect([...files.keys()].sort()).toEqual(
    [...languageIds.flatMap((lang) => ['poster.svg', 'alt.txt'].map((name) => figure.in[lang].path + name)), 'w/index.json'].sort(),
  );
  const [entry] = JSON.parse(files.get('w/index.json')!);
  expect(entry).toMatchObject({
    id: 'nowhere',
    path: { zh: 'zh/w/nowhere/' },
    poster: { en: 'w/nowhere/poster.svg' },
    params: { seed: { initial: '1' } },
  });
});

test('oEmbed answers as WordPress, Ghost and the standard want it, where the site knows its address', async () => {
  const files = await written('https://example.org/a/');
  const answer = JSON.parse(files.get('zh/w/nowhere/oembed.json')!);
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'A "map" & more',
    provider_name: '站',
    provider_url: 'https://example.org/a/',
  });
  expect(typeof answer.width).toBe('number');
  expect(answer.height).toBeGreaterThanOrEqual(200);
  expect(answer.height).toBeLessThanOrEqual(1000);
  expect(answer.html).toBe(
    '<blockquote><a href="https://example.org/a/zh/w/nowhere/">A &quot;map&quot; &amp; more</a></blockquote>' +
      `<iframe src="https://example.org/a/zh/w/nowhere/?embed=1" width="640" height="${answer.height}" title="A &quot;map&quot; &amp; more" frameborder="0" scrolling="no"></iframe>`,
  );
});

test('the dialog knows both languages’ titles', () => {
  const { siteUrl, figures } = dialogFacts([figure], undefined);
  expect(siteUrl).toBe('');
  expect(figures['nowhere']?.zh).toMatchObject({ path: 'zh/w/nowhere/', poster: 'poster.svg', heights: {} });
});
