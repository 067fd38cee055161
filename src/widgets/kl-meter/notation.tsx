import type { ReactElement } from 'react';

/** The reference model. */
export const Ref = (): ReactElement => (
  <>
    π<sub>ref</sub>
  </>
);

/** KL from one side: of the policy to the reference, or the other way round. */
export const Kl = ({ of }: { of: 'policy' | 'reference' }): ReactElement =>
  of === 'policy' ? (
    <>
      KL(π‖
      <Ref />)
    </>
  ) : (
    <>
      KL(
      <Ref />
      ‖π)
    </>
  );

/** The logarithm that all of it is made of. */
export const LogRatio = (): ReactElement => (
  <>
    log(π/
    <Ref />)
  </>
);

/** What one drawn word counts, by estimator. */
export const counts = {
  k1: <LogRatio />,
  k2: (
    <>
      ½ [<LogRatio />
      ]²
    </>
  ),
  k3: (
    <>
      <Ref />
      /π − 1 + <LogRatio />
    </>
  ),
} as const;
