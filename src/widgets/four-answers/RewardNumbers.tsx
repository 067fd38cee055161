import type { ReactElement } from 'react';
import { FitNumbers } from './FitNumbers.tsx';
import { PairNumbers } from './PairNumbers.tsx';
import type { RewardFrame } from './rewardFrame.ts';
import numberStyles from './Numbers.module.css';
import type { ActProps } from './View.tsx';

/** The comparisons one by one, the scores step by step, and the formulas that join them. */
export const RewardNumbers = (props: ActProps<RewardFrame>): ReactElement => (
  <div className={numberStyles['numbers']}>
    <PairNumbers {...props} />
    <FitNumbers {...props} />
  </div>
);
