import { memo, type ReactElement, type ReactNode } from 'react';

interface Props {
  held: boolean;
  make(): ReactNode;
}

/** Drawn anew each time, except while it is held: then it stays what it was, and is not even made. */
export const Held = memo(
  ({ make }: Props): ReactElement => <>{make()}</>,
  (_, { held }) => held,
);
