import { languageOf, languages } from '../../../content/languages.ts';
import { type ReactElement, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { AnyText, AnyWidget, ViewProps } from '../../contract/define.ts';
import type { Run } from '../../contract/runState.ts';
import { isLab } from '../../contract/model.ts';
import type { Still } from '../../contract/still.ts';
import { createRun } from '../../contract/run.ts';
import { Actions } from './Actions.tsx';
import { Controls, Switches } from './Controls.tsx';
import { fill } from '../../../content/fill.ts';
import { unbroken } from '../../charts/unbroken.tsx';
import type { FrameWords } from './frameWords.ts';
import styles from './Stage.module.css';
import { Moments } from './Moments.tsx';
import { Player } from './Player.tsx';
import { TableView } from './TableView.tsx';

/** How much of the frame a surface shows. A view never learns of it. */
export type Chrome = 'figure' | 'page' | 'hero';

/** What the server puts on the page, and the browser hydrates with: plain data only. */
export interface StageProps {
  lang: string;
  chrome: Chrome;
  /** The way to the widget's own page. */
  page: string;
  moment?: string;
  /** The figure's number in its chapter. */
  figure?: string;
  still?: Still;
}

interface Props extends StageProps {
  /** What ids begin with; each island on a page has its own. */
  id: string;
  widget: AnyWidget;
  text: AnyText;
  words: FrameWords;
  run?: AnyRun;
  /** The knobs that get controls; all of them by default. With a choice of them, the moments, which turn them all, are left out. */
  controls?: readonly string[];
  /** Where what the reader asks it to keep is kept; on the server nowhere. */
  shelf?: Shelf;
  /** Called after every drawing, before it is seen: a frame in another page tells its height. */
  drawn?: () => void;
}

/** The place of one widget in this browser's storage. */
export type Shelf = Pick<ViewProps<unknown, unknown, unknown>, 'recall' | 'keep'>;

const none: Shelf = { recall: () => null, keep: () => {} };

export type AnyRun = Run<any, any, string>;

/** The two widths a page is drawn for before anybody has measured it; a style sheet shows the one that fits. */
const UNMEASURED = { narrow: 360, wide: 1200 } as const;

/** The shared frame of every widget on every surface: its finding, its picture, its controls, its data. */
export function Stage(props: Props): ReactElement {
  const { id, widget, text, words, lang, chrome, page, moment, figure, still, run: given, controls, drawn, shelf = none } = props;
  const [run] = useState<AnyRun>(() => given ?? createRun(widget, { ...(moment && { moment }) }));
  const state = useStore(run);
  const body = useRef<HTMLDivElement>(null);
  const width = useWidth(body);
  useViewport(body, run);
  useDrawn(drawn);

  const lab = isLab(widget.model);
  const beforehand = state.frame === undefined && still !== undefined;
  const frames: readonly unknown[] = beforehand ? still.frames : state.frames;
  const at = beforehand ? still.frames.length - 1 : state.at;
  const frame = frames[at];
  // An address may ask for other settings than the picture has that was drawn beforehand.
  const settings = beforehand && !widget.discerns ? { ...state.settings, ...still.settings } : state.settings;
  const toEnd = useCallback((): void => {
    // Not only as far as the moment the figure opened with.
    run.actions.goTo(run.getState().at);
    run.actions.play();
  }, [run]);
  const view = (each: number): ReactElement => (
    <widget.View
      settings={settings}
      frame={frame}
      frames={frames}
      at={at}
      text={text}
      width={each}
      lang={lang}
      set={run.actions.set}
      bring={run.actions.bring}
      recall={shelf.recall}
      keep={shelf.keep}
      play={toEnd}
      ask={run.actions.ask}
    />
  );
  const seed = 'seed' in state.settings ? String(state.settings.seed) : undefined;
  // Whatever was drawn at random says with which seed, and what came of it: a class compares the two.
  const seeded = seed !== undefined && (widget.offers?.('seed', state.settings) ?? true);

  return (
    <figure
      className={[styles['frame'], styles[chrome]].filter(Boolean).join(' ')}
      aria-labelledby={`${id}-finding`}
      data-path={state.path}
      data-status={state.status}
      data-checksum={state.checksum}
      data-controls={controls?.length}
      lang={languages[languageOf(lang)].tag}
    >
      <div className={styles['head']}>
        <p className={styles['what']}>
          {figure && <b>{fill(words.figure, { n: figure })}</b>} {text.title}
          {(lab || seeded) && (
            <span className={styles['proof']}>
              {beforehand
                ? fill(words.computedBeforehand, { seed: still.seed })
                : `${words.seed} ${seed ?? '1'}${state.checksum ? ` · ${words.checksum} ${state.checksum}` : ''}`}
            </span>
          )}
        </p>
        {frame !== undefined && (
          <p className={styles['finding']} id={`${id}-finding`} data-picture="">
            {unbroken(widget.finding(frame, settings, text), styles['whole'])}
          </p>
        )}
        {frame !== undefined && (
          <Switches
            widget={widget}
            settings={state.settings}
            frame={frame}
            text={text}
            set={run.actions.set}
            id={id}
            only={controls}
          />
        )}
      </div>
      {frame !== undefined && (
        <p className="visually-hidden" aria-live="polite">
          {/* While a lab runs, its frames are not read out one by one. */}
          {state.status !== 'running' && widget.describe(frame, settings, text)}
        </p>
      )}
      <div className={styles['body']} ref={body} data-picture="">
        {frame === undefined ? (
          <p className={styles['waiting']}>{words.waiting}</p>
        ) : width === undefined ? (
          <>
            <div className={styles['narrow']}>{view(UNMEASURED.narrow)}</div>
            <div className={styles['wide']}>{view(UNMEASURED.wide)}</div>
          </>
        ) : (
          view(width)
        )}
        {state.status === 'failed' && (
          <p className={styles['failed']} role="alert">
            {words.failed} <small lang="en">{state.error}</small>
          </p>
        )}
      </div>
      <div className={styles['bar']}>
        {!controls && <Moments widget={widget} text={text} words={words} moment={state.moment} show={run.actions.show} />}
        {lab && <Player widget={widget} run={run} state={state} words={words} text={text} />}
        <Controls
          widget={widget}
          settings={state.settings}
          text={text}
          words={words}
          set={run.actions.set}
          newSeed={run.actions.newSeed}
          id={id}
          only={controls}
        />
      </div>
      <div className={styles['foot']}>
        <p>
          <b>{words.leavesOut}</b> {text.leavesOut}
        </p>
        <Actions widget={widget} state={state} frames={frames} text={text} words={words} page={page} chrome={chrome} />
      </div>
      {widget.table && frame !== undefined && <TableView rows={() => widget.table!(frames, settings, text)} words={words} />}
    </figure>
  );
}

/** Effects of layout run where nothing is painted too: off screen, in a frame of another site. */
const useDrawn = (drawn: (() => void) | undefined): void => useBeforePaint(() => drawn?.());

/** A server has no layout, and React says so. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** The room the view has, once there is a browser to measure it. */
function useWidth(body: RefObject<HTMLDivElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    // In pixels of the page's own size: what is drawn for a width is drawn alike where everything is larger.
    const measure = (): void =>
      setWidth((element.clientWidth * 16) / parseFloat(getComputedStyle(document.documentElement).fontSize));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [body]);
  return width;
}

/** A run out of sight, or in a hidden tab, computes nothing. */
function useViewport(body: RefObject<HTMLDivElement | null>, run: AnyRun): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    let near = true;
    const tell = (): void => (near && !document.hidden ? run.actions.wake() : run.actions.suspend());
    const observer = new IntersectionObserver(([entry]) => {
      near = entry?.isIntersecting ?? true;
      tell();
    });
    observer.observe(element);
    document.addEventListener('visibilitychange', tell);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', tell);
    };
  }, [body, run]);
}
