import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { freshStills, keptStills, LARGEST, modelHash } from '../scripts/site/stills.ts';
import { findWidgets } from '../scripts/site/widgets.ts';
import { isLab } from '../src/contract/model.ts';
import { catalogue, settingsOf } from './catalogue.ts';

const homes = findWidgets({ fixtures: false });
const labs = catalogue.filter(({ widget, folder }) => isLab(widget.model) && homes.some(({ id }) => id === folder));

describe.each(labs)('$folder', ({ folder, widget }) => {
  const home = homes.find(({ id }) => id === folder)!;
  const kept = keptStills(home);

  test('has a still of each moment, made by the present model (npm run stills)', async () => {
    expect(kept?.hash).toBe(await modelHash(home));
    expect(Object.keys(kept?.moments ?? {})).toEqual(Object.keys(widget.moments));
    for (const [moment, { settings, at }] of Object.entries(kept?.moments ?? {})) {
      expect(settings, moment).toEqual(settingsOf(widget, moment));
      expect(at, moment).toBe(widget.moments[moment]?.at ?? 'end');
    }
  });

  test('its stills are light enough for a page', () => {
    for (const [moment, { still }] of Object.entries(kept?.moments ?? {}))
      expect(gzipSync(JSON.stringify(still)).length, moment).toBeLessThanOrEqual(LARGEST);
  });
});

test('a model that has changed is found by its hash, and one that only moved a comment is not', async () => {
  const [one, other] = ['lineage-map', 'four-answers'].map((id) => homes.find((home) => home.id === id)!);
  expect(await modelHash(one!)).toBe(await modelHash(one!));
  expect(await modelHash(one!)).not.toBe(await modelHash(other!));
  expect(await freshStills(one!)).toEqual({});
});
