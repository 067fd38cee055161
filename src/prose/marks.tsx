import type { ReactElement } from 'react';
import type { Method, ModelId } from '../../content/facts/schema.ts';
import { models } from '../../content/facts/models.ts';
import { Glyph } from '../charts/Glyph.tsx';
import { usePlace } from './place.ts';
import { lineage } from './words.ts';

/** A method of training: its mark and its word in its colour, never colour alone. */
export function Method({ id }: { id: Method }): ReactElement {
  const { lang } = usePlace();
  return (
    <span className={`chip ${id}`}>
      <Glyph method={id} />
      {lineage[lang].methods[id].name}
    </span>
  );
}

/** A model's name, written as a place name on a map, behind the mark of the method that made it. */
export function Model({ id }: { id: ModelId }): ReactElement {
  const { lang } = usePlace();
  const model = models.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`There is no model ${id} in content/facts/models.ts.`);
  return (
    <span className="model">
      <Glyph method={model.method} />
      {lineage[lang].models[id].name}
    </span>
  );
}
