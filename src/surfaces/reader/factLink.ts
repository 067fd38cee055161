/** The address of a fact on the page of facts: `facts/#davinci.parameters`. */
export const factLink = (home: string, address: string): string => `${home}facts/#${encodeURIComponent(address)}`;
