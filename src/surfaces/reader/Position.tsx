import type { ReactElement } from 'react';

/** Where a chapter stands in the book: one tick each, this one in the accent. */
export function Position({ number, of }: { number: number; of: number }): ReactElement {
  return (
    <svg className="position" width={of * 5} height={14} aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <rect
          key={i}
          x={i * 5}
          y={i + 1 === number ? 0 : 3}
          width={i + 1 === number ? 3 : 1.25}
          height={i + 1 === number ? 14 : 8}
          className={i + 1 === number ? 'here' : i + 1 < number ? 'read' : ''}
        />
      ))}
    </svg>
  );
}
