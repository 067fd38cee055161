/** A date as a decimal year: `2022-11-30` → 2022.91. A month or a year known alone counts from its first day. */
export function decimalYear(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
