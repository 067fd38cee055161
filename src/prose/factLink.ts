/** The address of a fact: `facts/#davinci.parameters`, or `numbers/#training.gpt3.compute` for a number of a run or a table. */
export const factLink = (home: string, address: string): string =>
  `${home}${/^(?:training|table)\./.test(address) ? 'numbers' : 'facts'}/#${encodeURIComponent(address)}`;
