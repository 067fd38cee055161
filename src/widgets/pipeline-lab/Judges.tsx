import { Fragment, type ReactElement, type ReactNode } from 'react';
import { Axis } from '../../charts/Axis.tsx';
import { decimal, plain, signed } from '../../charts/format.ts';
import { Glyph } from '../../charts/Glyph.tsx';
import type { Point } from '../../charts/linePath.ts';
import { Dot, Here, Label, Level, Line, Plot } from '../../charts/Plot.tsx';
import { rem } from '../../charts/rem.ts';
import { linear, place, type Scale } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import { ppoDefaults } from '../../toys/animals/ppo.ts';
import { Dots } from './Dots.tsx';
import type { PpoFrame } from './frames.ts';
import type { PpoRun } from './runs.ts';
import { rolling, type Story } from './story.ts';
import styles from './View.module.css';
import type { PipelineText } from './words.ts';

interface Props {
  story: Story;
  text: PipelineText;
  /** The run before this one, to compare with. */
  other: PpoRun | undefined;
  /** Whether the true score waits for the reader's guess, which then is asked for in its place. */
  hidden: boolean;
  wide: boolean;
  children?: ReactNode;
}

const x = linear(0, ppoDefaults.iterations);
const HUMP = 0.3;

/** Room for what scores usually are, and for more if there is more. */
const rangeOf = (values: readonly number[], from: number, to: number): Scale =>
  linear(Math.min(from, ...values), Math.max(to, ...values));

/** Lines across at round values, named at the left. */
function Ticks({ at, y }: { at: readonly number[]; y: Scale }): ReactElement {
  return (
    <>
      {at
        .filter((value) => value >= y.from && value <= y.to)
        .map((value) => (
          <Fragment key={value}>
            <Level y={place(value, y)} />
            <Label x={0} y={place(value, y)} at="left" colour="ink-3" bold={false}>
              {signed(value, 0)}
            </Label>
          </Fragment>
        ))}
    </>
  );
}

/** What PPO is paid, and what its answers are worth, over its iterations. */
export function Judges({ story, text, other, hidden, wide, children }: Props): ReactElement {
  const { ppo, cards } = story;
  const words = text.judges;
  const now = ppo.at(-1);
  const before = cards.sft;
  const proxies = ppo.map(({ proxy }) => proxy);
  const golds = ppo.map(({ gold }) => gold);
  const theirs = other?.frames ?? [];
  const yProxy = rangeOf([...proxies, ...theirs.map(({ proxy }) => proxy)], -0.4, 1.4);
  // Its range must not tell what is hidden.
  const yGold = rangeOf(hidden ? [] : [...golds, ...theirs.map(({ gold }) => gold)], 0, 2.6);
  const points = (values: readonly number[], y: Scale): Point[] =>
    values.map((value, i) => [place(ppo[i]?.step ?? i, x), place(value, y)]);
  const ghost = (of: (frame: PpoFrame) => number, y: Scale): Point[] =>
    rolling(theirs.map(of), 5).map((value, i) => [place(theirs[i]!.step, x), place(value, y)]);
  const [meanProxies, meanGolds] = [rolling(proxies, 5), rolling(golds, 5)];
  const at = now && place(now.step, x);
  const under = before !== undefined && (meanGolds.at(-1) ?? Infinity) < before.gold;
  const fell = now && meanGolds.at(-1)! < now.best.gold - HUMP;
  return (
    <section aria-label={words.title}>
      <p className={styles['title']}>{words.title}</p>
      <p className={styles['unit']}>
        {now ? words.note : words.waiting} {other && fill(words.other, { beta: plain(other.beta) })}
      </p>
      <p className={styles['strip']}>
        <Glyph method="reward" /> <b style={{ color: 'var(--reward)' }}>{words.proxy}</b> <span>{words.proxyNote}</span>
        <output>{now && signed(meanProxies.at(-1)!)}</output>
      </p>
      <div className={styles['scaled']}>
        <Plot height={wide ? 150 : 104}>
          <Ticks at={[0, 1]} y={yProxy} />
          <Label x={0.992} y={place(0, yProxy)} colour="ink-3" at="below-left" bold={false}>
            {words.average}
          </Label>
          {theirs.length > 0 && <Line points={ghost(({ proxy }) => proxy, yProxy)} colour="ink-3" weight="raw" />}
          <Dots points={points(proxies, yProxy)} colour="reward" />
          <Line points={points(meanProxies, yProxy)} colour="reward" weight="chosen" />
          {at !== undefined && <Here x={at} />}
        </Plot>
      </div>
      <p className={styles['strip']}>
        <i className={styles['eye']} /> <b>{words.gold}</b> <span>{words.goldNote}</span>
        <output>{now && (hidden ? '?' : signed(meanGolds.at(-1)!))}</output>
      </p>
      <div className={styles['scaled']}>
        {hidden ? (
          <div style={{ minHeight: rem(wide ? 190 : 132) }}>{children}</div>
        ) : (
          <Plot height={wide ? 190 : 132}>
            <Ticks at={[-2, -1, 0, 1, 2]} y={yGold} />
            {before && (
              <>
                <Level y={place(before.gold, yGold)} />
                <Label x={0.992} y={place(before.gold, yGold)} colour="ink-3" at={under ? 'above-left' : 'below-left'} bold={false}>
                  {words.before} {signed(before.gold)}
                </Label>
              </>
            )}

            {theirs.length > 0 && <Line points={ghost(({ gold }) => gold, yGold)} colour="ink-3" weight="raw" />}
            <Dots points={points(golds, yGold)} colour="ink" />
            <Line points={points(meanGolds, yGold)} colour="ink" weight="chosen" />
            {at !== undefined && <Here x={at} />}
            {fell && (
              <>
                <Dot x={place(now.best.step, x)} y={place(now.best.gold, yGold)} colour="accent" size={12} />
                <Label x={place(now.best.step, x)} y={place(now.best.gold, yGold)} colour="accent" at="above-right">
                  {words.best} {signed(now.best.gold)}, KL {decimal(now.best.kl, 1)}
                </Label>
              </>
            )}
          </Plot>
        )}
        <Axis scale={x} ticks={[0, 10, 20, 30, 40, 50, 60]} fine={false} title={words.axis} />
      </div>
      {!hidden && children}
    </section>
  );
}
