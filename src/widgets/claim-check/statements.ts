/** The claims one sorts, in the order in which they are shown. */
export const statementIds = [
  's3-47',
  's0-16',
  's4-16',
  's0-09',
  's1-16',
  's0-07',
  's3-31',
  's1-09',
  's4-24',
  's4-23',
  's4-08',
  's3-27',
  's0-19',
  's3-26',
  's4-18',
  's4-29',
] as const;

export type StatementId = (typeof statementIds)[number];
