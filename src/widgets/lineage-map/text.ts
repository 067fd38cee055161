/**
 * The width of a line of sans text in pixels, near enough to keep labels apart where nothing can be measured: on the
 * server. The classes are those of Helvetica's metrics; a Han character is as wide as the type is high.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const char of text) {
    if (/[\u2e80-\uffef]/.test(char)) ems += 1;
    else if (/[iljtf.,:;|'’ ()[\]-]/.test(char)) ems += 0.32;
    else if (/[mwMW%@—]/.test(char)) ems += 0.86;
    else if (/[A-Z]/.test(char)) ems += 0.68;
    else ems += 0.556;
  }
  return ems * size * (bold ? 1.04 : 0.97);
}
