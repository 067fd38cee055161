import type { ReactNode } from 'react';

/** A short text, a title or a finding, in which no line breaks at the hyphen of a name such as GPT-3.5, or between a figure and its Chinese measure word. */
export function unbroken(text: string, className = 'whole'): ReactNode {
  const parts = text.split(/([\w.]+(?:-[\w.]+)+|\d[\d.,]*[一-鿿])/);
  if (parts.length === 1) return text;
  return parts.map((part, i) =>
    i % 2 ? (
      <span key={i} className={className}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
