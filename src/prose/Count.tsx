import type { ReactElement } from 'react';
import { claims, verdictCount } from '../../content/facts/claims.ts';
import { countEdges } from '../../content/facts/descent.ts';
import type { Verdict } from '../../content/facts/schema.ts';

/** What is counted: links of the map, or claims of the essays with their verdicts. */
type Counted = 'links' | 'documented' | 'inferred' | 'claims' | Verdict;

function count(of: Counted): number {
  switch (of) {
    case 'links':
      return countEdges({});
    case 'documented':
      return countEdges({ documentedOnly: true });
    case 'inferred':
      return countEdges({}) - countEdges({ documentedOnly: true });
    case 'claims':
      return claims.length;
    default:
      return verdictCount(of);
  }
}

/** How many links the lineage has, or how many claims came out how, counted in the fact base. */
export const Count = ({ of }: { of: Counted }): ReactElement => <span className="num">{count(of)}</span>;
