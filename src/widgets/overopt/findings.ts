import { decimal, plain, signed } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import type { OveroptFrame } from './frames.ts';
import { isCovered, type OveroptSettings } from './knobs.ts';
import { pathOf, TURN } from './layout.ts';
import { ownRun } from './run.ts';
import type { Place } from './sizes.ts';
import { best } from './sweep.folded.ts';
import type { OveroptText } from './words.ts';

const highest = <P extends Place>(places: readonly P[]): P => places.reduce((a, b) => (b.gold > a.gold ? b : a));

/** The title: what score and worth have done by the frame that is shown. */
export function finding(frame: OveroptFrame, settings: OveroptSettings, text: OveroptText): string {
  const words = text.findings;
  const { beta, spots, peak: usual } = pathOf(settings);
  const { now } = ownRun([frame], 0, settings);
  const end: Place = now?.now ?? spots.at(-1)!;
  if (isCovered(settings)) return fill(words.covered, { beta: plain(beta), proxy: signed(end.proxy) });
  if (frame.stage === 'best') {
    const points = frame.seed === settings.seed ? frame.points : best;
    const [top, last] = [highest(points), points.at(-1)!];
    return fill(top.n === last.n ? words.bestRises : words.best, {
      n: top.n,
      peak: signed(top.gold),
      last: last.n,
      proxy: signed(last.proxy),
      gold: signed(last.gold),
    });
  }
  const peak: Place = now?.peak ?? usual;
  const values = {
    beta: plain(beta),
    proxy: signed(end.proxy),
    gold: signed(end.gold),
    peak: signed(peak.gold),
    at: decimal(peak.kl, 1),
    kl: decimal(end.kl, 1),
    gap: decimal(end.proxy - end.gold),
  };
  const turned = peak.gold - end.gold >= TURN;
  if (now && now.step < now.steps && !turned) return fill(words.way, values);
  if (!turned) return fill(words.held, values);
  return fill(end.gold < 0 ? words.fallen : words.turned, values);
}

/** What a screen reader hears: the finding, and where the picture stands. */
export function describe(frame: OveroptFrame, settings: OveroptSettings, text: OveroptText): string {
  const said = finding(frame, settings, text);
  if (isCovered(settings)) return said;
  const { now } = ownRun([frame], 0, settings);
  const where = now
    ? fill(text.describe.run, { seed: settings.seed, step: now.step, steps: now.steps, kl: decimal(now.now.kl, 1) })
    : fill(text.describe.sweep, { beta: plain(pathOf(settings).beta) });
  return `${said} ${where}`;
}
