import type { ReactElement, ReactNode } from 'react';
import type { FactValue } from '../../../content/facts/lookup.ts';
import { usePlace } from '../../prose/place.ts';
import { Standing } from '../../prose/Standing.tsx';
import { trainingWords } from '../../prose/words.ts';

/** One fact in a list: its name is its address. */
export function FactRow({
  at,
  label,
  fact,
  value,
  remark,
}: {
  at: string;
  label: ReactNode;
  fact: Pick<FactValue, 'sources' | 'grade'>;
  value: string;
  remark?: string | undefined;
}): ReactElement {
  const { lang } = usePlace();
  return (
    <div id={at}>
      <dt>
        <a className="self" href={`#${encodeURIComponent(at)}`} title={trainingWords[lang].page.address}>
          {label}
        </a>
      </dt>
      <dd>
        <span className="num">{value}</span>
        {remark && <span className="remark"> {remark}</span>}
        <span className="standing">
          <Standing sources={fact.sources} grade={fact.grade} />
        </span>
      </dd>
    </div>
  );
}
