import { createStore } from 'zustand/vanilla';
import type { RunState } from '../../contract/runState.ts';
import type { AnyRun } from './Stage.tsx';

export type AnyState = RunState<any, any, string>;
export type ActionName = keyof AnyRun['actions'];

/** What this window's frame asks of the run: of its own one as a rule. */
type Acting = (name: ActionName, args: unknown[]) => unknown;

/** A run that may be computed in another window: then this one shows that run's frames, and what is done here is asked of it. */
export interface SharedRun extends AnyRun {
  /** From now on nothing is computed here; `act` passes on what the reader does. */
  follow(act: Acting): void;
  /** The run of this window again, from the settings last seen. */
  lead(): void;
  /** A state of the run that is followed. */
  receive(state: AnyState): void;
}

/** Of these each window takes care itself. */
const own: readonly ActionName[] = ['suspend', 'wake'];

/** What may not leave its window: there it is taken, or nowhere. */
const PRIVATE: ActionName = 'bring';

/** Makes a run one that can be followed: its state and actions stay where they are until somebody asks otherwise. */
export function shareRun(run: AnyRun): SharedRun {
  const store = createStore<AnyState>()(() => run.getState());
  let elsewhere: Acting | undefined;
  run.subscribe((state) => {
    if (!elsewhere) store.setState(state, true);
  });
  const actions = Object.fromEntries(
    Object.entries(run.actions).map(([name, act]) => [
      name,
      (...args: unknown[]) =>
        elsewhere && name === PRIVATE
          ? false
          : elsewhere && !own.includes(name as ActionName)
            ? elsewhere(name as ActionName, args)
            : (act as (...args: unknown[]) => unknown)(...args),
    ]),
  ) as unknown as AnyRun['actions'];
  return {
    ...store,
    actions,
    follow(act) {
      run.actions.pause();
      elsewhere = act;
    },
    lead() {
      if (!elsewhere) return;
      elsewhere = undefined;
      const { settings, at } = store.getState();
      run.actions.set(settings);
      // The frames were computed where nobody answers now; the same settings give the same ones here.
      if (at > 0) {
        // Not only as far as the moment this window opened with.
        run.actions.goTo(0);
        run.actions.play();
      }
      store.setState(run.getState(), true);
    },
    receive(state) {
      if (elsewhere) store.setState(state, true);
    },
  };
}
