import { type PointerEvent as ReactPointerEvent, type RefObject, useRef, useState } from 'react';
import { dropped, type Ranked, type Ranking } from './ranking.ts';

export interface Drag {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly held: Ranked | undefined;
  /** Before which row the held answer would land; 4 is the end. */
  readonly row: number | undefined;
  start(event: ReactPointerEvent<HTMLElement>, id: Ranked): void;
}

/** Dragging a row of the ranking with mouse, pen or finger. Only the handle drags, so that a finger elsewhere scrolls. */
export function useDrag(ranking: Ranking, set: (ranking: Ranking) => void): Drag {
  const list = useRef<HTMLOListElement>(null);
  const [state, setState] = useState<{ held: Ranked; row: number | undefined }>();

  const start = (event: ReactPointerEvent<HTMLElement>, id: Ranked): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    let row: number | undefined;
    const move = ({ clientY }: PointerEvent): void => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const below = rows.findIndex((element) => {
        const { top, height } = element.getBoundingClientRect();
        return clientY < top + height / 2;
      });
      row = below < 0 ? rows.length : below;
      setState({ held: id, row });
    };
    const end = (released: PointerEvent): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
      setState(undefined);
      if (released.type === 'pointerup' && row !== undefined) set(dropped(ranking, id, row));
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
    setState({ held: id, row: undefined });
  };
  return { list, held: state?.held, row: state?.row, start };
}
