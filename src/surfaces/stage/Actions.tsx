import { type ReactElement, useState } from 'react';
import { copyText } from '../../charts/clipboard.ts';
import { saveCsv } from '../../charts/csv.ts';
import { saveFile } from '../../charts/file.ts';
import { writeAddress } from '../../contract/address.ts';
import type { AnyText, AnyWidget } from '../../contract/define.ts';
import type { RunState } from '../../contract/runState.ts';
import { fill } from '../../../content/fill.ts';
import type { FrameWords } from './frameWords.ts';
import { pictureOf, pngOf } from './picture.ts';
import type { Chrome } from './Stage.tsx';
import styles from './Stage.module.css';

interface Props {
  widget: AnyWidget;
  state: RunState<Record<string, unknown>, unknown, string>;
  frames: readonly unknown[];
  text: AnyText;
  words: FrameWords;
  page: string;
  chrome: Chrome;
}

/** What a reader may take away: the data, the picture, a link to this very state, the figure's own page. */
export function Actions({ widget, state, frames, text, words, page, chrome }: Props): ReactElement {
  const [failed, setFailed] = useState(false);
  const [drawing, setDrawing] = useState<'svg' | 'png'>();
  const [link, setLink] = useState<{ url: string; copied: boolean }>();
  const query = writeAddress({ knobs: widget.knobs, settings: state.settings, moments: widget.moments });
  const copy = async (): Promise<void> => {
    const url = new URL(page + (query && `?${query}`), location.href).href;
    setLink({ url, copied: await copyText(url) });
  };
  const save = (): void => {
    const rows = widget.table?.(frames, state.settings, text);
    if (!rows) return;
    saveCsv(rows, widget.id);
  };
  const draw = async (button: HTMLElement, kind: 'svg' | 'png'): Promise<void> => {
    const figure = button.closest('figure')!;
    const parts = figure.querySelectorAll<HTMLElement>('[data-picture]');
    const url = new URL(page + (query && `?${query}`), location.href).href;
    setDrawing(kind);
    // The page answers the click first: a large figure takes a while to draw.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    try {
      const picture = pictureOf(figure, [...parts], fill(words.credit, { title: text.title, url }));
      const blob = kind === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await pngOf(picture);
      saveFile(blob, `${widget.id}.${kind}`);
      setFailed(false);
    } catch {
      setFailed(true);
    } finally {
      setDrawing(undefined);
    }
  };
  return (
    <div className={styles['actions']}>
      {widget.table && (
        <button type="button" className={styles['word']} onClick={save}>
          {words.data}
        </button>
      )}
      {chrome !== 'hero' &&
        (['svg', 'png'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles['word']}
            aria-label={words[kind]}
            aria-busy={drawing === kind || undefined}
            onClick={({ currentTarget }) => drawing ?? void draw(currentTarget, kind)}
          >
            {kind.toUpperCase()}
          </button>
        ))}
      <button type="button" className={styles['word']} onClick={() => void copy()}>
        {words.copyLink}
      </button>
      {chrome !== 'page' && (
        <a className={styles['word']} href={page + (query && `?${query}`)}>
          {words.ownPage}
        </a>
      )}
      {chrome !== 'hero' && (
        <button type="button" className={styles['word']} data-embed-figure>
          {words.embed}
        </button>
      )}
      {chrome !== 'hero' && (
        <button type="button" className={styles['word']} data-present>
          {words.present}
        </button>
      )}
      <output className={styles['said']}>
        {failed && words.noPng} {link && (link.copied ? words.copied : words.copyFailed)}{' '}
        {link && !link.copied && (
          <input readOnly value={link.url} aria-label={words.copyLink} onFocus={({ target }) => target.select()} />
        )}
      </output>
    </div>
  );
}
