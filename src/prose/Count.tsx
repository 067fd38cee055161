import type { ReactElement } from 'react';
import { countEdges } from '../../content/facts/descent.ts';

/** How many links the lineage has, counted in the fact base. */
export function Count({ of }: { of: 'links' | 'documented' | 'inferred' }): ReactElement {
  const all = countEdges({});
  const documented = countEdges({ documentedOnly: true });
  return <span className="num">{{ links: all, documented, inferred: all - documented }[of]}</span>;
}
