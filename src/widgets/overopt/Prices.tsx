import type { ReactElement } from 'react';
import { plain, signed } from '../../charts/format.ts';
import { linear, percentOf, place } from '../../charts/scale.ts';
import { fill } from '../../../content/fill.ts';
import type { OveroptSettings } from './knobs.ts';
import { pathOf } from './layout.ts';
import { paths, seeds } from './sweep.folded.ts';
import styles from './View.module.css';
import type { OveroptText } from './words.ts';

/** Worths that the arrows have room for. */
const room = linear(-1.3, 0.8);

interface Props {
  settings: OveroptSettings;
  text: OveroptText;
  covered: boolean;
  choose(beta: string): void;
}

/** Every price of the sweep, with how high the true worth came and where it ended; a click takes it. */
export function Prices({ settings, text, covered, choose }: Props): ReactElement {
  const chosen = pathOf(settings).beta;
  return (
    <div className={styles['prices']} role="group" aria-label={text.knobs.beta.label}>
      <p className={styles['title']}>{fill(text.prices, { seeds })}</p>
      <div>
        {paths.toReversed().map(({ beta, peak, spots }) => {
          const [top, end] = [peak.gold, spots.at(-1)!.gold];
          const [left, right] = [place(end, room), place(top, room)];
          return (
            <button key={beta} type="button" aria-pressed={beta === chosen} onClick={() => choose(String(beta))}>
              <b>{fill(text.price, { beta: plain(beta) })}</b>
              <span className={styles['gold']}>
                {covered ? '' : fill(text.fromTo, { peak: signed(top), end: signed(end) })}
                <i className={styles['fall']}>
                  <i style={{ left: percentOf(left), width: percentOf(right - left) }} />
                </i>
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
