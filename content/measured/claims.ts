/** Numbers of the claims, written by `npm run claims` from docs/claims.json; see tests/claims.ts for their names. */
export const claims: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
