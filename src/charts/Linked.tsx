import { createContext, type ReactElement, type ReactNode, useContext, useState } from 'react';
import styles from './Linked.module.css';

const Lit = createContext<string | undefined>(undefined);

/** Which quantity is marked now. */
export const useLit = (): string | undefined => useContext(Lit);

/**
 * Inside it a quantity is one thing wherever it stands: pointing at it, or focusing it, in sentence, formula or figure marks
 * it in all three. `rest` is what is marked while nothing is pointed at: what the finding speaks of.
 */
export function Linked({ rest, children }: { rest?: string | undefined; children: ReactNode }): ReactElement {
  const [pointed, point] = useState<string>();
  const find = (target: EventTarget): void =>
    point((target as Element).closest<HTMLElement>('[data-quantity]')?.dataset['quantity']);
  return (
    <div
      onPointerOver={({ target }) => find(target)}
      // A finger that is lifted has left as well, and what it pointed at is what the reader now wants to see.
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && point(undefined)}
      onFocus={({ target }) => find(target)}
      onBlur={() => point(undefined)}
    >
      <Lit.Provider value={pointed ?? rest}>{children}</Lit.Provider>
    </div>
  );
}

/** One appearance of a quantity in a sentence or a formula. */
export function Quantity({ of, children }: { of: string; children: ReactNode }): ReactElement {
  const lit = useLit() === of;
  return (
    <span className={`${styles['quantity']} ${lit ? styles['lit'] : ''}`} data-quantity={of} tabIndex={0}>
      {children}
    </span>
  );
}
