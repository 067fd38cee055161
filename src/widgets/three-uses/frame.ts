import { mean } from '../../engine/sum.ts';
import { OTHERS, type Tuned, type Use } from '../../toys/three-uses/measure.ts';
import { counts, type Labels } from '../../toys/three-uses/prompts.ts';
import { type Task, tasks } from '../../toys/three-uses/world.ts';
import { type Hand, indexOf, type UsesSettings } from './knobs.ts';

/** One entry for each number of examples, in the order of `counts`. */
type ByCount<T> = readonly T[];

/** Fine-tunings by step size, answers and list. */
export type Tunings = Readonly<Record<Hand, Readonly<Record<Labels, Readonly<Record<Task, ByCount<Tuned>>>>>>>;

/** What a fine-tuning is of. */
export type Tuning = Pick<UsesSettings, 'task' | 'labels' | 'hand'>;

/** The state of the model, and what each use made of it so far. */
export interface UsesFrame {
  readonly stage: 'read' | 'tune';
  /** Steps of pretraining, tokens it read in them, and the loss in nats a token. */
  readonly step: number;
  readonly tokens: number;
  readonly loss: number;
  readonly weights: number;
  /** While it reads, on the animals shown alone; then on all splits. */
  readonly zero: Readonly<Record<Task, Use>>;
  readonly few: Readonly<Record<Task, ByCount<Use>>>;
  /** Once it has read: the same with exchanged answers. */
  readonly fewExchanged?: Readonly<Record<Task, ByCount<Use>>>;
  /** Fine-tunings so far, from one label on. */
  readonly tuned: Tunings;
}

/** What the three lanes show. */
export interface Lanes {
  readonly zero: Use;
  readonly few: Use | undefined;
  readonly tuned: Tuned | undefined;
}

const FOUR = counts.indexOf(OTHERS);

/** The base model on the lists that are not a task's, from as many examples as a fine-tuned model is tried with. */
export const othersBefore = ({ few }: UsesFrame, task: Task): number =>
  mean(tasks.filter((other) => other !== task).map((other) => few[other][FOUR]!.share));

/** A few-shot use, with right or exchanged answers. */
export const fewOf = (frame: UsesFrame, task: Task, labels: Labels, index: number): Use | undefined =>
  (labels === 'own' ? frame.few : frame.fewExchanged)?.[task][index];

/** A fine-tuned use; with no label it is the base model, untouched. */
export function tunedOf(frame: UsesFrame, { task, labels, hand }: Tuning, index: number): Tuned | undefined {
  if (index > 0) return frame.tuned[hand][labels][task][index - 1];
  return frame.stage === 'tune' ? { ...frame.few[task][0]!, changed: 0, others: othersBefore(frame, task) } : undefined;
}

export function lanesOf(frame: UsesFrame, settings: Tuning & Pick<UsesSettings, 'shots'>): Lanes {
  const { task, labels } = settings;
  const index = indexOf(settings);
  return {
    zero: frame.zero[task],
    few: fewOf(frame, task, labels, index),
    tuned: tunedOf(frame, settings, index),
  };
}
