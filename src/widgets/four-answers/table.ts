import type { Rows } from '../../contract/define.ts';
import { answers } from '../../toys/four-answers/world.ts';
import type { FourFrame } from './model.ts';
import { places, ranked } from './ranking.ts';
import type { FourText } from './words.ts';

const rounded = (value: number): number => Number(value.toFixed(6));

/** The act's numbers, answer by answer, to six decimals. */
export function table(frame: FourFrame, text: FourText): Rows {
  const { sft, reward, ppo, hack, yes, no } = text.table;
  const word = (value: unknown): string => (value ? yes : no);
  switch (frame.act) {
    case 'sft': {
      const { counts, target, before, now } = frame;
      return {
        columns: sft,
        rows: answers.map(({ id }, i) => [
          id === 'E' ? text.anythingElse : id,
          counts[i]!,
          rounded(target[i]!),
          rounded(before[i]!),
          rounded(now.probabilities[i]!),
          rounded(now.gradient[i]!),
        ]),
      };
    }
    case 'reward': {
      const place = new Map(places(frame.ranking).map(({ id, place, shared }) => [id, `${place}${shared ? '=' : ''}`]));
      return {
        columns: reward,
        rows: ranked.map((id, i) => [id, place.get(id)!, rounded(frame.scores[i]!), rounded(frame.scores[i]! + frame.plus)]),
      };
    }
    case 'ppo': {
      const { reference, scores, before, now, best } = frame;
      return {
        columns: ppo,
        rows: ranked.map((id, i) => [
          id,
          ...[reference, scores, before, now.probabilities, now.advantage, now.ratio].map((list) => rounded(list[i]!)),
          word(now.clipped[i]),
          rounded(best.policy[i]!),
        ]),
      };
    }
    case 'hack': {
      const { scores, utilities, reference, now } = frame;
      return {
        columns: hack,
        rows: answers.map(({ id, words, onTopic }, i) => [
          id,
          words,
          word(onTopic),
          rounded(scores[i]!),
          rounded(utilities[i]!),
          rounded(reference[i]!),
          rounded(now.policy[i]!),
        ]),
      };
    }
  }
}
