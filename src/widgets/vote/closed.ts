/** A stop or mark stands by itself in this world; on a page it must not begin a line. */
export const closed = (text: string): string => text.replace(/ (?=[.!?])/g, '\u00a0');
