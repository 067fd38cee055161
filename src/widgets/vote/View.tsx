import { memo, type ReactElement, useState } from 'react';
import type { ViewProps } from '../../contract/define.ts';
import { Ballot } from './Ballot.tsx';
import { Changes } from './Changes.tsx';
import type { Change } from './change.ts';
import { Code } from './Code.tsx';
import { ClassSheet } from './ClassSheet.tsx';
import { countOf, type DrawnFrame, type Frame, isDone, isDrawn, type Measure } from './frames.ts';
import type { VoteSettings } from './knobs.ts';
import { drawnOf, type Progress, progressOf } from './progress.ts';
import { Samples } from './Samples.tsx';
import { Strip } from './Strip.tsx';
import { ENOUGH } from './sequence.ts';
import styles from './View.module.css';
import { useTimes } from './useTimes.ts';
import type { VoteText } from './words.ts';

type Props = ViewProps<VoteSettings, Frame, VoteText>;

const noBallots: DrawnFrame['ballots'] = [];

export interface PartProps {
  settings: VoteSettings;
  text: VoteText;
  progress: Progress;
  set: Props['set'];
}

export type Guesses = Readonly<Partial<Record<Measure, Change>>>;

// Frames come thirty times a second; what they do not change is not drawn again.
const Table = memo(Ballot);
const Row = memo(Strip);
const Before = memo(Samples);
const Class = memo(ClassSheet);
const Judged = memo(Changes);

/** The labeler's seat: pairs to choose from, what the model makes of the choices, and what it says after that. */
export function View({ settings, frames, at, text, set, play }: Props): ReactElement {
  const progress = useProgress(frames, at, settings);
  const drawn = useDrawn(drawnOf(frames, settings.seed), settings.seed);
  const [guesses, setGuesses] = useState<Guesses>({});
  // Which pair one looks at, where there is nothing to decide.
  const [looked, look] = useState(0);
  // The class's sheet is open: then the pairs are shown to all, and nobody clicks on them.
  const [hall, setHall] = useState(false);
  const times = useTimes();
  const marks = settings.votes.seed === settings.seed ? settings.votes.marks : '';
  const own = progress.source === 'you' && !hall;
  const newest = frames.at(-1);
  const busy = newest !== undefined && !isDrawn(newest) && !isDone(newest) && !(newest.stage === 'reward' && newest.clicks === 0);
  const place = own ? marks.length : looked;
  const ready = progress.source === 'simulated' || countOf(progress.outcomes) >= ENOUGH;

  return (
    <div className={styles['vote']}>
      <div className={styles['top']}>
        <div className={styles['seat']}>
          {drawn ? (
            <>
              <Table {...{ settings, text, progress, set, ballots: drawn.ballots, own, marks, place, look, times }} />
              <Row progress={progress} text={text} place={place} />
              {own && <Code text={text} seed={settings.seed} marks={marks} />}
            </>
          ) : (
            <p className={styles['elsewhere']}>
              {text.ballot.elsewhere.replace('{seed}', String(settings.seed))}
              <button type="button" className="button filled" onClick={play}>
                {text.ballot.draw}
              </button>
            </p>
          )}
        </div>
        <Judged {...{ text, progress, guesses, setGuesses, play, ready, busy, before: drawn?.before }} />
      </div>
      <Before text={text} before={drawn?.before} after={progress.done?.after} />
      <Class {...{ settings, text, progress, set, ballots: drawn?.ballots ?? noBallots, look, setHall }} />
    </div>
  );
}

/** The pairs stay on the table while the model that wrote them is trained again in this tab. */
function useDrawn(found: DrawnFrame | undefined, seed: number): DrawnFrame | undefined {
  const [kept, keep] = useState(found);
  if (found && found !== kept) keep(found);
  const last = found ?? kept;
  return last?.seed === seed ? last : undefined;
}

/** The same object as before, as long as nothing in it has changed. */
function useProgress(frames: readonly Frame[], at: number, settings: VoteSettings): Progress {
  const now = progressOf(frames, at, settings);
  const [kept, keep] = useState({ settings, progress: now });
  const before = kept.progress;
  const same =
    kept.settings === settings &&
    before.reward === now.reward &&
    before.ppo.length === now.ppo.length &&
    before.ppo.at(-1) === now.ppo.at(-1);
  if (same) return before;
  keep({ settings, progress: now });
  return now;
}
