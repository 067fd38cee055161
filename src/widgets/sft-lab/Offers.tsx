import { memo, type ReactElement } from 'react';
import { vocabulary } from './nextWords.ts';
import styles from './Write.module.css';

interface Props {
  words: readonly string[];
  take(word: string, byKeys: boolean): void;
}

/** Words that are added at a touch. */
export const Offers = ({ words, take }: Props): ReactElement => (
  <div className={styles['offers']} lang="en" translate="no">
    {words.map((word) => (
      <button key={word} type="button" className={styles['offer']} onClick={({ detail }) => take(word, detail === 0)}>
        {word}
      </button>
    ))}
  </div>
);

/** All of them, which stay the same whatever is typed. */
export const AllWords = memo(({ take }: Pick<Props, 'take'>): ReactElement => <Offers words={vocabulary} take={take} />);
