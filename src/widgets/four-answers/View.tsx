import type { ReactElement, ReactNode } from 'react';
import { Drawer } from '../../charts/Drawer.tsx';
import { Linked } from '../../charts/Linked.tsx';
import { Remark } from '../../charts/Remark.tsx';
import type { ViewProps } from '../../contract/define.ts';
import { answers } from '../../toys/four-answers/world.ts';
import { Hack } from './Hack.tsx';
import { HackNumbers } from './HackNumbers.tsx';
import type { FourSettings } from './knobs.ts';
import type { FourFrame } from './model.ts';
import { notesOf } from './notes.ts';
import { Ppo } from './Ppo.tsx';
import { PpoNumbers } from './PpoNumbers.tsx';
import { Prompt } from './Prompt.tsx';
import { Reward } from './Reward.tsx';
import { RewardNumbers } from './RewardNumbers.tsx';
import { PpoSetUp, RewardSetUp, SftSetUp } from './SetUp.tsx';
import { Sft } from './Sft.tsx';
import { SftNumbers } from './SftNumbers.tsx';
import styles from './View.module.css';
import type { FourText } from './words.ts';

type Props = ViewProps<FourSettings, FourFrame, FourText>;

/** What every act is given. */
export interface ActProps<F extends FourFrame = FourFrame> {
  frame: F;
  settings: FourSettings;
  text: FourText;
  wide: boolean;
  set(patch: Partial<FourSettings>): void;
}

/** From this width on an act has its columns side by side. */
const WIDE = 1080;

/** The quantity an act speaks of first, marked while the reader points at nothing. */
function atRest(frame: FourFrame): string | undefined {
  switch (frame.act) {
    case 'sft':
      return frame.step > 0 && frame.counts.some(Boolean)
        ? answers[frame.counts.indexOf(Math.max(...frame.counts))]!.id
        : undefined;
    case 'reward':
      return 'gap';
    case 'ppo':
      return undefined;
    case 'hack':
      return undefined;
  }
}

interface Parts {
  stage: ReactNode;
  setUp: ReactNode;
  numbers: ReactNode;
}

function partsOf({ frame, ...rest }: ActProps): Parts {
  switch (frame.act) {
    case 'sft':
      return {
        stage: <Sft frame={frame} {...rest} />,
        setUp: <SftSetUp frame={frame} {...rest} />,
        numbers: <SftNumbers frame={frame} {...rest} />,
      };
    case 'reward':
      return {
        stage: <Reward frame={frame} {...rest} />,
        setUp: <RewardSetUp frame={frame} {...rest} />,
        numbers: <RewardNumbers frame={frame} {...rest} />,
      };
    case 'ppo':
      return {
        stage: <Ppo frame={frame} {...rest} />,
        setUp: <PpoSetUp frame={frame} {...rest} />,
        numbers: <PpoNumbers frame={frame} {...rest} />,
      };
    case 'hack':
      return { stage: <Hack frame={frame} {...rest} />, setUp: null, numbers: <HackNumbers frame={frame} {...rest} /> };
  }
}

/** Four acts on four answers: imitate, judge, practise against the judge, game the judge. */
export function View({ settings, frame, text, width, set }: Props): ReactElement {
  const { stage, setUp, numbers } = partsOf({ frame, settings, text, set, wide: width >= WIDE });
  return (
    // A form keeps the radio buttons of two figures on one page apart; there is nothing to send.
    <form className={`${styles['acts']} ${styles[frame.act] ?? ''}`} onSubmit={(event) => event.preventDefault()}>
      <Linked rest={atRest(frame)}>
        <Prompt text={text} />
        {stage}
        {notesOf(frame, text).map((note) => (
          <Remark key={note}>{note}</Remark>
        ))}
        {setUp && <Drawer summary={text.setup.summary}>{setUp}</Drawer>}
        <Drawer summary={text.numbers.summary}>{numbers}</Drawer>
      </Linked>
    </form>
  );
}
