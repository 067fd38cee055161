// npm run new:widget temperature: a widget that runs, in src/widgets/temperature, and its words in every language.
import { load, put, stop } from './skeleton.mjs';

const [, , id = ''] = process.argv;
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) stop('Say what it is called, in small letters: npm run new:widget temperature');

const model = `import { range, type Settings } from '../../contract/knobs.ts';

export const knobs = {
  side: range(3, 1, 9, 1),
};

export interface Frame {
  readonly side: number;
  readonly area: number;
}

/** The area of a square: side². */
export const frame = ({ side }: Settings<typeof knobs>): Frame => ({ side, area: side * side });
`;

const view = `import type { ReactElement } from 'react';
import type { Words } from '../../../content/words.ts';
import type english from '../../../content/en/widgets/${id}.ts';
import type { ViewProps } from '../../contract/define.ts';
import type { Settings } from '../../contract/knobs.ts';
import type { Frame, knobs } from './model.ts';
import styles from './View.module.css';

export type Text = Words<typeof english>;

export function View({ frame, text }: ViewProps<Settings<typeof knobs>, Frame, Text>): ReactElement {
  return (
    <svg className={styles['square']} viewBox="0 0 9 9" role="img" aria-label={text.picture}>
      <rect y={9 - frame.side} width={frame.side} height={frame.side} />
    </svg>
  );
}
`;

const style = `@layer widgets {
  .square {
    display: block;
    height: 180px;
    fill: var(--ink-2);
  }
}
`;

const widget = `import { fill } from '../../../content/fill.ts';
import { defineWidget } from '../../contract/define.ts';
import { frame, knobs } from './model.ts';
import { View } from './View.tsx';

export default defineWidget({
  id: '${id}',
  knobs,
  model: { frame },
  moments: {
    small: {},
    large: { set: { side: 6 } },
  },
  View,
  finding: ({ side, area }, _settings, text) => fill(text.finding, { side, area }),
  describe: ({ side, area }, _settings, text) => fill(text.describe, { side, area }),
  table: (frames, _settings, text) => ({
    columns: text.columns,
    rows: frames.map(({ side, area }) => [side, area]),
  }),
});
`;

const test = `import { expect, test } from 'vitest';
import { frame } from './model.ts';

test('twice the side is four times the area', () => {
  for (const side of [1, 2, 3, 4]) expect(frame({ side: 2 * side }).area).toBe(4 * frame({ side }).area);
});
`;

const english = `/** The words of ${id}. Values in braces are filled in from the frame. */
const text = {
  title: 'A square',
  about: 'A square and its area: a widget to begin with.',
  leavesOut: 'Everything that is not a square.',
  picture: 'A square',
  finding: 'A side of {side} makes an area of {area}',
  describe: 'A square with a side of {side} and an area of {area}.',
  columns: ['Side', 'Area'],
  knobs: { side: { label: 'Side' } },
  moments: {
    small: { label: 'Small', sentence: 'A small square.' },
    large: { label: 'Large', sentence: 'The side is twice as long, the area four times as large.' },
  },
};

export default text;
`;

const chinese = `import type english from '../../en/widgets/${id}.ts';
import type { Words } from '../../words.ts';

/** ${id}的文字。花括号里的数值由画面填入。 */
const text = {
  title: '一个正方形',
  about: '一个正方形和它的面积：写新图从这里开始。',
  leavesOut: '凡不是正方形的，都没有画。',
  picture: '一个正方形',
  finding: '边长{side}，面积就是{area}',
  describe: '一个正方形，边长{side}，面积{area}。',
  columns: ['边长', '面积'],
  knobs: { side: { label: '边长' } },
  moments: {
    small: { label: '小', sentence: '一个小正方形。' },
    large: { label: '大', sentence: '边长加倍，面积变成四倍。' },
  },
} satisfies Words<typeof english>;

export default text;
`;

const { languageIds } = await load('content/languages.ts');
const home = `src/widgets/${id}`;
await put({
  [`${home}/model.ts`]: model,
  [`${home}/View.tsx`]: view,
  [`${home}/View.module.css`]: style,
  [`${home}/widget.ts`]: widget,
  [`${home}/model.test.ts`]: test,
  ...Object.fromEntries(languageIds.map((lang) => [`content/${lang}/widgets/${id}.ts`, lang === 'zh' ? chinese : english])),
});
