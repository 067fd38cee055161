import type { ReactElement } from 'react';
import type { Language } from '../../../content/languages.ts';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import type { site } from '../../prose/words.ts';
import type { Still } from '../../contract/still.ts';
import { Stage } from '../stage/Stage.tsx';

interface Props {
  widget: AnyWidget;
  text: AnyText;
  lang: Language;
  words: (typeof site)[Language];
  moment: string;
  still: Still | undefined;
}

/** A figure as a picture: its finding and its view, without anything to press, and whose it is. */
export function PosterBody({ widget, text, lang, words, moment, still }: Props): ReactElement {
  return (
    <div className="poster">
      <div className="poster-figure">
        <Stage
          id={`poster-${widget.id}`}
          widget={widget}
          text={text}
          words={words.figure}
          lang={lang}
          chrome="figure"
          page="./"
          moment={moment}
          {...(still && { still })}
        />
      </div>
      <p className="poster-foot">{words.name}</p>
    </div>
  );
}
