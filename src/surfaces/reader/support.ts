import { claims } from '../../../content/facts/claims.ts';
import { edges } from '../../../content/facts/edges.ts';
import { addresses, factAt } from '../../../content/facts/lookup.ts';
import { models } from '../../../content/facts/models.ts';
import type { ClaimId, ModelId } from '../../../content/facts/schema.ts';
import { type Table, tables } from '../../../content/facts/tables.ts';
import { training } from '../../../content/facts/training.ts';
import { type Statement, statements } from './statements.ts';

/** What rests on a source. */
export interface Support {
  /** Models, with the addresses of the values. */
  models: Map<ModelId, string[]>;
  /** Addresses of numbers of training runs. */
  numbers: string[];
  tables: (keyof typeof tables)[];
  links: string[];
  claims: ClaimId[];
  /** Statements that only figures make. */
  statements: Statement[];
}

/** Everything in the fact base that cites a source. */
export function supportOf(source: string): Support {
  const cites = ({ sources }: { sources: readonly string[] }): boolean => sources.includes(source);
  const citesCell = ({ rows }: Table): boolean =>
    rows.some(({ disputed = {} }) => Object.values(disputed).some((against) => cites({ sources: against })));
  const support: Support = {
    models: new Map(),
    numbers: addresses.filter((at) => at.startsWith('training.') && cites(factAt(at))),
    tables: (Object.keys(tables) as (keyof typeof tables)[]).filter((id) => cites(tables[id]) || citesCell(tables[id])),
    links: edges.filter(cites).map(({ id }) => id),
    claims: claims.filter(cites).map(({ id }) => id),
    statements: statements.filter(cites),
  };
  for (const { id, gained = [], lost = [] } of models) {
    const values = addresses.filter((at) => at.startsWith(`${id}.`) && modelOf(at) === id && cites(factAt(at)));
    const found = [
      ...values,
      ...gained.filter(cites).map(({ key }) => `${id}.gained.${key}`),
      ...lost.filter(cites).map(({ key }) => `${id}.lost.${key}`),
    ];
    if (found.length > 0) support.models.set(id, found);
  }
  return support;
}

const byLength = [...models].sort((a, b) => b.id.length - a.id.length);

/** The model an address speaks of: ids may hold dots, and one may begin like another. */
export function modelOf(address: string): ModelId | undefined {
  return byLength.find(({ id }) => address.startsWith(`${id}.`))?.id;
}

/** The group and the name of `training.group.name`. */
export function numberOf(address: string): { group: keyof typeof training; name: string } {
  const [, group = '', name = ''] = address.split('.');
  return { group: group as keyof typeof training, name };
}
