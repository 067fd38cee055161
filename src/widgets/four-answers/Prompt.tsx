import type { ReactElement } from 'react';
import styles from './View.module.css';
import type { FourText } from './words.ts';

/** The question put to the model, and whose idea it was. */
export const Prompt = ({ text: { prompt } }: { text: FourText }): ReactElement => (
  <p className={styles['prompt']}>
    <span>{prompt.label}</span> <b>{prompt.text}</b> <small>{prompt.origin}</small>
  </p>
);
