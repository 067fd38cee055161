/** A number with a true minus; −0 is 0. What is no number says so: a page that shows it has a mistake to be found. */
export function decimal(value: number, digits = 2): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  const text = Math.abs(value) >= 1e6 ? value.toExponential(1) : value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text.replaceAll('-', '−');
}

/** A number with its sign, + or −; nothing before 0. */
export function signed(value: number, digits = 2): string {
  const text = decimal(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Without the zero before the point, as engines print losses and probabilities: .815, −.030. */
export const bare = (value: number, digits = 3): string => decimal(value, digits).replace(/^(−?)0\./, '$1.');

/** A share as a percentage. */
export const percent = (share: number, digits = 1): string => `${decimal(share * 100, digits)}%`;

/** The digits a knob's value needs and no more: 0.05, 1, 10. */
export const plain = (value: number): string => String(Number(value.toFixed(6))).replaceAll('-', '−');
