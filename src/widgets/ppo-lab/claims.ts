import type { Claim } from '../../toys/claim.ts';
export const claims: readonly Claim[] = [];
