import { Fragment, type ReactElement } from 'react';
import { examplesOf, splits } from '../../toys/three-uses/prompts.ts';
import { askOf, titleOf, words } from '../../toys/three-uses/world.ts';
import type { UsesSettings } from './knobs.ts';
import type { LaneId } from './Lane.tsx';
import styles from './View.module.css';
import type { UsesText } from './words.ts';

interface Props {
  id: LaneId;
  settings: UsesSettings;
  text: UsesText;
}

/** What a lane is given, token by token: labels to train on, a title, examples; and last the question. */
export function Pairs({ id, settings, text }: Props): ReactElement {
  const { task, labels, shots, animal } = settings;
  const pairs = examplesOf(splits[0]!, task, Number(shots), labels);
  const written = (
    <>
      {pairs.map(([asked, answer]) => (
        <Fragment key={asked}>
          <span>
            {words[asked!]} <b>{words[answer!]}</b>
          </span>{' '}
        </Fragment>
      ))}
    </>
  );
  const question = <mark>{words[askOf(animal)]}</mark>;
  return (
    <div className={styles['put']}>
      {id === 'tuned' && (
        <p>
          <small>{text.put.trained}</small> {pairs.length === 0 ? text.put.none : <span translate="no">{written}</span>}
        </p>
      )}
      <p>
        <small>{id === 'tuned' ? text.put.asked : text.put.prompt}</small>{' '}
        <span translate="no" lang="en">
          {id === 'few' && written}
          {id === 'zero' && <b>{words[titleOf(task)]} </b>}
          {question}
        </span>
      </p>
    </div>
  );
}
