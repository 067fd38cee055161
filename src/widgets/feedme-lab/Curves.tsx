import type { ReactElement } from 'react';
import { decimal } from '../../charts/format.ts';
import type { Point } from '../../charts/linePath.ts';
import { type Name, NamedPlot } from '../../charts/NamedPlot.tsx';
import { Dot, Label, Level, Line } from '../../charts/Plot.tsx';
import { linear, place } from '../../charts/scale.ts';
import { spending } from './budget.ts';
import type { Marks } from './frames.ts';
import type { Spent, Story } from './story.ts';
import sheet from '../../charts/Sheet.module.css';
import type { FeedmeLabText } from './words.ts';

interface Props {
  story: Story;
  covered: boolean;
  /** Which of the two marks is drawn. */
  of: keyof Marks;
  text: FeedmeLabText;
}

// What true worths and scores come to, with some room.
const scales = { gold: linear(-0.5, 3), proxy: linear(-0.5, 1.5) } as const;
const levels = { gold: [0, 1, 2], proxy: [0, 1] } as const;

/** What was written and, above it on a stem, what was kept; last what was written at the end, of which nothing is. */
function Choices({ written, kept }: { written: readonly Point[]; kept: readonly Point[] }): ReactElement {
  return (
    <>
      {written.map((from, i) => (
        <div key={from[0]}>
          {kept[i] && <Line points={[from, kept[i]]} colour="feedme" weight="raw" />}
          {kept[i] && <Dot x={kept[i][0]} y={kept[i][1]} colour="feedme" ring />}
          <Dot x={from[0]} y={from[1]} colour="feedme" size={7} />
        </div>
      ))}
    </>
  );
}

/** One mark of both methods over the answers they have written: what FeedME wrote and kept, and what PPO wrote. */
export function Curves({ story, covered, of, text }: Props): ReactElement {
  const { ppo, feedme } = story;
  const words = text.curves;
  const at = (value: number): number => place(value, scales[of]);
  const point = (spent: Spent): Point => [spent.spent / spending.answers, at(spent[of])];
  const name = (id: 'feedme' | 'ppo', last: Spent | undefined): Name[] =>
    last
      ? [
          {
            name: words[id],
            colour: id,
            y: covered ? (id === 'ppo' ? 0.4 : 0.6) : at(last[of]),
            value: covered ? '?' : decimal(last[of]),
          },
        ]
      : [];
  const ended = (spent: readonly Spent[], end: Marks | undefined): Spent | undefined =>
    end ? { spent: spending.answers, gold: end.gold, proxy: end.proxy } : spent.at(-1);
  const written = feedme.written.map(point);
  const last = ended(ppo.smooth, ppo.end);
  return (
    <NamedPlot
      title={words[of].title}
      note={words[of].note}
      last={spending.answers}
      axis={words.axis}
      names={[...name('feedme', feedme.written.at(-1)), ...name('ppo', last)]}
    >
      {levels[of].map((level) => (
        <Level key={level} y={at(level)}>
          {decimal(level, 0)}
        </Level>
      ))}
      <div className={covered ? sheet['hidden'] : undefined}>
        <Line points={ppo.raw.map(point)} colour="ppo" weight="faint" />
        <Line points={ppo.smooth.map(point)} colour="ppo" />
        {ppo.end && last && <Dot x={1} y={point(last)[1]} colour="ppo" />}
        <Line points={written} colour="feedme" />
        <Choices written={written.slice(1)} kept={feedme.kept.slice(1).map(point)} />
      </div>
      {/* The first choice is no secret: it is what the guess is about. */}
      <Choices written={written.slice(0, 1)} kept={feedme.kept.slice(0, 1).map(point)} />
      {of === 'gold' && feedme.kept[0] && (
        <Label x={0} y={point(feedme.kept[0])[1]} colour="feedme" at="above-right">
          {words.kept}
        </Label>
      )}
      {story.sft && written.length > 0 && of === 'gold' && (
        <Label x={0} y={at(story.sft.gold)} colour="sft" at="below-right">
          {words.sft}
        </Label>
      )}
    </NamedPlot>
  );
}
