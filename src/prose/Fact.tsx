import type { ReactElement } from 'react';
import { factAt } from '../../content/facts/lookup.ts';
import { usePlace } from './place.ts';
import { Reference } from './Reference.tsx';
import { formatFact, type FactStyle } from './formatFact.ts';

/** A value of the fact base, such as `<Fact id="davinci.parameters" />`, with its grade and source as a note. */
export function Fact({ id, as }: { id: string; as?: FactStyle }): ReactElement {
  const { lang } = usePlace();
  const fact = factAt(id);
  return (
    <Reference note={{ sources: fact.sources, grade: fact.grade }} fact={id}>
      <span className="num">{formatFact(fact, lang, as)}</span>
    </Reference>
  );
}
