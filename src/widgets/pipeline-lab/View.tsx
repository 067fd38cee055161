import type { ReactElement } from 'react';
import type { ViewProps } from '../../contract/define.ts';
import { Answers } from './Answers.tsx';
import { Ask } from './Ask.tsx';
import type { Asked, Replies } from './asking.ts';
import { Cards } from './Cards.tsx';
import type { PipelineFrame } from './frames.ts';
import { Judges } from './Judges.tsx';
import { asks, type PipelineSettings } from './knobs.ts';
import { Panels } from './Panels.tsx';
import { Predict } from './Predict.tsx';
import { sameRun, useRuns } from './runs.ts';
import { storyOf } from './story.ts';
import styles from './View.module.css';
import type { PipelineText } from './words.ts';

type Props = ViewProps<PipelineSettings, PipelineFrame, PipelineText, Asked, Replies>;

/** From this width on the curves and the answers stand side by side. */
const WIDE = 1080;

/** One model through four stages: their curves, PPO's two judges, what the model says, and how it does on all questions. */
export function View({ settings, frames, at, text, width, set, ask }: Props): ReactElement {
  const story = storyOf(frames, at);
  const runs = useRuns(frames, settings);
  const hidden = asks(settings);
  const other = runs.findLast((run) => !sameRun(run, settings));
  const { beta, ptx, slow, seed } = settings;
  const finished = frames.filter(({ cards }) => cards !== undefined).length;
  return (
    <div className={`${styles['lab']} ${width >= WIDE ? styles['wide'] : ''}`}>
      <Panels story={story} text={text} />
      <div className={styles['main']}>
        <Judges story={story} text={text} other={story.ppo.length > 0 ? other : undefined} hidden={hidden} wide={width >= WIDE}>
          <Predict story={story} settings={settings} text={text} set={set} />
        </Judges>
        <Answers story={story} text={text} hidden={hidden} />
      </div>
      <Ask text={text} hidden={hidden} models={[finished, beta, ptx, slow, seed].join()} ask={ask} />
      <Cards story={story} settings={settings} text={text} runs={runs} hidden={hidden} />
    </div>
  );
}
