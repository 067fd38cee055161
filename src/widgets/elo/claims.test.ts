import { expect, test } from 'vitest';
import english from '../../../content/en/widgets/elo.ts';
import chinese from '../../../content/zh/widgets/elo.ts';
import { initialSettings, patchSettings } from '../../contract/knobs.ts';
import { finding, findingOf, valuesOf } from './findings.ts';
import { BATTLES, type EloSettings, knobs, KS, MOST } from './knobs.ts';
import { type EloFrame, frame } from './model.ts';
import { type MomentId, moments } from './moments.ts';

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
const start = initialSettings(knobs);
const kept = new Map<string, EloFrame>();
const at = (moment: MomentId, more: Partial<EloSettings> = {}): EloFrame => {
  const settings = patchSettings(knobs, { ...start, ...(moments[moment] as { set?: Partial<EloSettings> }).set }, more);
  const key = JSON.stringify(settings);
  const shown = kept.get(key) ?? frame(settings);
  kept.set(key, shown);
  return shown;
};
/** In how many of the seeds 1 to 20 something holds. */
const holds = (moment: MomentId, claim: (frame: EloFrame) => boolean, more: Partial<EloSettings> = {}): number =>
  seeds.filter((seed) => claim(at(moment, { ...more, seed }))).length;
const of = ({ rows }: EloFrame, id: string) => rows.find((row) => row.id === id)!;

test('every moment has the sentence that is true of its numbers, at 19 seeds of 20, in both languages', () => {
  for (const text of [english, chinese]) {
    for (const [id, words] of Object.entries(text.moments)) {
      expect(
        holds(id as MomentId, (shown) => text.findings[findingOf(shown)] === words.sentence),
        id,
      ).toBeGreaterThanOrEqual(19);
      expect(text.findings[findingOf(at(id as MomentId))], `${id}, as it opens`).toBe(words.sentence);
      expect(finding(at(id as MomentId), text)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
});

test('with fifty or a hundred battles the interval of the two best holds zero; with 6400 the better is clear of it', () => {
  for (const battles of [50, 100]) {
    expect(holds('few', ({ gap }) => Math.abs(gap.value) <= gap.half, { battles })).toBeGreaterThanOrEqual(19);
  }
  expect(holds('many', ({ gap }) => gap.value > gap.half)).toBeGreaterThanOrEqual(19);
});

test('other seeds, other leaders: fifty battles put somebody else than the best first in at least a quarter of seeds', () => {
  const wrong = holds('few', ({ rows }) => rows[0]!.id !== 'A');
  expect(wrong).toBeGreaterThanOrEqual(5);
  expect(holds('many', ({ rows }) => rows[0]!.id === 'A')).toBeGreaterThanOrEqual(19);
});

test('the guess: for good it takes 400 battles or more, and on average more than a thousand', () => {
  expect(holds('many', ({ settled }) => settled === null || settled >= 400)).toBeGreaterThanOrEqual(19);
  expect(at('many').needed).toBeGreaterThan(1000);
});

test('four times the battles halve every interval, within a tenth from 400 on, within a fifth before', () => {
  for (const [few, many, off] of [
    [100, 400, 0.2],
    [400, 1600, 0.1],
    [1600, 6400, 0.1],
  ] as const) {
    const halved = holds(
      'few',
      (shown) => {
        const more = at('few', { battles: many, seed: seeds.find((seed) => at('few', { battles: few, seed }) === shown)! });
        return shown.rows.every(({ id, half }) => Math.abs((2 * of(more, id).half) / half - 1) < off);
      },
      { battles: few },
    );
    expect(halved, `${few} to ${many}`).toBeGreaterThanOrEqual(19);
  }
});

test('95% means it: over seeds and models between 92 and 99 in a hundred intervals hold the true strength', () => {
  for (const battles of [50, 400, 6400]) {
    const shown = seeds.flatMap((seed) => at('few', { battles, seed }).rows);
    const held = shown.filter(({ rating, half, strength }) => Math.abs(rating - strength) <= half).length / shown.length;
    expect(held, String(battles)).toBeGreaterThan(0.92);
    expect(held, String(battles)).toBeLessThanOrEqual(0.99);
  }
});

test('the newcomer, who fights least, has the widest interval', () => {
  for (const id of ['few', 'many'] as const) {
    expect(
      holds(id, ({ rows }) => rows.every(({ half, id: name }) => name === 'F' || half < of({ rows } as EloFrame, 'F').half)),
    ).toBeGreaterThanOrEqual(19);
  }
  const { rows, battles } = at('many');
  expect(rows.reduce((total, { fought }) => total + fought, 0)).toBe(2 * battles);
});

test('Elo with a large K depends on the order: other leaders, and the best ends over a hundred points apart', () => {
  expect(
    holds(
      'order',
      ({ leaders, rows }) => leaders > 1 && of({ rows } as EloFrame, 'A').eloHigh - of({ rows } as EloFrame, 'A').eloLow > 100,
    ),
  ).toBeGreaterThanOrEqual(19);
  // A small one hardly does, but after fifty battles it has hardly moved either.
  expect(holds('order', (shown) => of(shown, 'A').eloHigh - of(shown, 'A').eloLow < 60, { k: 4 })).toBeGreaterThanOrEqual(19);
  expect(holds('few', ({ rows }) => rows.every(({ elo }) => Math.abs(elo - 1000) < 45))).toBeGreaterThanOrEqual(19);
});

test('K changes nothing of Bradley and Terry', () => {
  const [small, large] = KS.filter((k) => k === 4 || k === 64).map((k) => at('order', { k })) as [EloFrame, EloFrame];
  expect(large.curve).toEqual(small.curve);
  expect(large.rows.map(({ rating, half }) => [rating, half])).toEqual(small.rows.map(({ rating, half }) => [rating, half]));
});

test('a taste for length: the wordy one is first, and its narrow interval misses its strength', () => {
  expect(holds('taste', ({ wordyPlace }) => wordyPlace === 1)).toBeGreaterThanOrEqual(19);
  expect(
    holds('taste', (shown) => {
      const { rating, half, strength } = of(shown, 'D');
      return half < 20 && rating - half > strength + 100;
    }),
  ).toBeGreaterThanOrEqual(19);
  // More battles do not bring it back.
  expect(holds('taste', ({ wordyPlace }) => wordyPlace === 1, { battles: 1600 })).toBeGreaterThanOrEqual(19);
  expect(valuesOf(at('taste'))).toMatchObject({ wordy: 'D', trulyPlace: '4', place: '1' });
});

test('a number of battles, a K or a taste between two stops becomes the nearest stop', () => {
  const odd = patchSettings(knobs, start, { battles: 90, k: 30, taste: 1000 });
  expect(odd).toMatchObject({ battles: 100, k: 32, taste: 200 });
  expect(() => frame(odd)).not.toThrow();
  expect(BATTLES.at(-1)).toBe(MOST);
});
