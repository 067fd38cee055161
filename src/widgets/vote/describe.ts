import { decimal, percent } from '../../charts/format.ts';
import { fill } from '../../../content/fill.ts';
import { changeOf } from './change.ts';
import { shown } from './Changes.tsx';
import { countOf, type DoneFrame, type Frame, isDone, isDrawn } from './frames.ts';
import type { VoteSettings } from './knobs.ts';
import { chosen, sourceOf } from './outcomes.ts';
import { ENOUGH, LENGTH } from './sequence.ts';
import type { VoteText } from './words.ts';

const clicksOf = (settings: VoteSettings): number => countOf(chosen(settings));

/** Who chooses by these settings. */
const whoOf = (settings: VoteSettings, text: VoteText): string =>
  text.who[sourceOf(settings) === 'class' ? 'class' : settings.reader];

/** The title: a sentence that is true of the frame. */
export function finding(frame: Frame, settings: VoteSettings, text: VoteText): string {
  const words = text.findings;
  if (isDrawn(frame)) {
    const n = clicksOf(settings);
    const source = sourceOf(settings);
    if (source === 'simulated') return fill(words.waiting, { who: text.who[settings.reader], n: settings.clicks });
    if (source === 'class') return fill(words.class, { n });
    return fill(n === 0 ? words.empty : n < ENOUGH ? words.some : words.enough, { n, enough: ENOUGH });
  }
  const { step, steps } = frame;
  switch (frame.stage) {
    case 'pretrain':
    case 'sft':
      return fill(words[frame.stage], { step, steps, loss: decimal(frame.loss) });
    case 'reward':
      if (frame.clicks === 0) return words.nothing;
      if (frame.chances) return fill(words.judged, { agrees: frame.agrees ?? 0, decided: frame.decided ?? 0 });
      return fill(words.reward, { n: frame.clicks, step, steps });
    case 'ppo':
      if (isDone(frame)) return outcomeOf(frame, sourceOf(settings) === 'class', text);
      return fill(words.ppo, {
        step,
        steps,
        courtesy: shown('courtesy', frame.courtesy),
        words: shown('words', frame.words),
        correct: shown('correct', frame.correct),
      });
  }
}

/** What came of the clicks: manners first, then truth, in numbers of the same 288 answers. */
function outcomeOf({ before, after, clicks }: DoneFrame, byClass: boolean, text: VoteText): string {
  const { manners, details, findings } = text;
  const courtesy = changeOf('courtesy', before, after);
  const length = changeOf('words', before, after);
  const manner = [
    ...(courtesy === 'same' ? [] : [courtesy === 'more' ? manners.kinder : manners.colder]),
    ...(length === 'same' ? [] : [length === 'more' ? manners.longer : manners.shorter]),
  ];
  const detail = (measure: 'courtesy' | 'words'): string =>
    fill(details[measure], { before: shown(measure, before[measure]), after: shown(measure, after[measure]) });
  const said = [...(courtesy === 'same' ? [] : [detail('courtesy')]), ...(length === 'same' ? [] : [detail('words')])];
  return fill(byClass ? findings.doneClass : findings.done, {
    n: clicks,
    manner: manner.length > 0 ? manner.join(text.and) : manners.same,
    details:
      said.length > 0
        ? said.join(text.comma)
        : fill(details.same, { before: shown('words', before.words), after: shown('words', after.words) }),
    before: percent(before.correct, 0),
    after: percent(after.correct, 0),
  });
}

/** What a screen reader hears. It names no step, so that a run does not talk without end. */
export function describe(frame: Frame, settings: VoteSettings, text: VoteText): string {
  const words = text.describe;
  const who = whoOf(settings, text);
  if (isDrawn(frame)) {
    const simulated = sourceOf(settings) === 'simulated';
    return fill(words.drawn, {
      who,
      n: simulated ? 0 : clicksOf(settings),
      all: simulated ? settings.clicks : LENGTH,
      correct: percent(frame.before.correct, 0),
    });
  }
  switch (frame.stage) {
    case 'pretrain':
    case 'sft':
      return fill(words[frame.stage], { loss: decimal(frame.loss, 1) });
    case 'reward':
      if (frame.chances)
        return fill(words.judged, { who: text.who[frame.reader], agrees: frame.agrees ?? 0, decided: frame.decided ?? 0 });
      return fill(words.reward, { who: text.who[frame.reader], n: frame.clicks });
    case 'ppo': {
      if (!isDone(frame)) return fill(words.ppo, { who: text.who[frame.reader], n: frame.clicks });
      const { before, after } = frame;
      return fill(words.done, {
        who: text.who[frame.reader],
        n: frame.clicks,
        courtesy0: shown('courtesy', before.courtesy),
        courtesy1: shown('courtesy', after.courtesy),
        words0: shown('words', before.words),
        words1: shown('words', after.words),
        correct0: shown('correct', before.correct),
        correct1: shown('correct', after.correct),
      });
    }
  }
}
