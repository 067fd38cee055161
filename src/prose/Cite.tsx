import type { ReactElement } from 'react';
import type { Grade } from '../../content/facts/schema.ts';
import { sourceOf } from './NoteText.tsx';
import { Reference } from './Reference.tsx';

/** A note number after a statement: `<Cite id="fu-2022" grade="inferred" />`, or several ids with spaces between. */
export function Cite({ id, grade = 'documented' }: { id: string; grade?: Grade }): ReactElement {
  const sources = id.split(/\s+/);
  for (const source of sources) sourceOf(source);
  return <Reference note={{ sources, grade }} />;
}
