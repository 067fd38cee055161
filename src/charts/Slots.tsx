import { Fragment, type ReactElement, type ReactNode } from 'react';

/** A sentence with things in its slots: "after {steps} steps", where a ruler stands for {steps}. An unknown slot stays, so that a test finds it. */
export const Slots = ({ of, fill }: { of: string; fill: Readonly<Record<string, ReactNode>> }): ReactElement => (
  <>
    {of.split(/(\{\w+\})/).map((part, i) => {
      const name = part.startsWith('{') ? part.slice(1, -1) : undefined;
      return <Fragment key={i}>{name !== undefined && Object.hasOwn(fill, name) ? fill[name] : part}</Fragment>;
    })}
  </>
);
