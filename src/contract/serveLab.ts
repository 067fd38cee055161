import { type LabRun, startLab } from './lab.ts';
import { newLabCache } from './labCache.ts';
import type { Assets, Lab } from './model.ts';
import type { Clock, FromLab, Port, ToLab } from './protocol.ts';

// Milliseconds of work before the event loop has its turn, and between two messages of frames.
const BREATH = 4;
const BATCH = 16;

/** Runs a lab behind a port, in a worker or on the main thread, breathing between pulls. */
export function serveLab(port: Port, model: Lab<any, any>, clock: Clock): void {
  const cache = newLabCache();
  let assets: Assets = {};
  let lab: LabRun<unknown> | undefined;
  let run = 0;
  let sent = 0;
  let sentStages = '';
  let sentAt = Number.NEGATIVE_INFINITY;
  let paused = false;
  let scheduled = false;

  const post = (message: FromLab): void => port.postMessage(message);

  function sendFrames(current: LabRun<unknown>): void {
    const stages = current.stages();
    const news = JSON.stringify(stages);
    // The page may hold more frames than a lab that has to begin anew; those are computed again, but not sent again.
    if (current.frames.length < sent || (current.frames.length === sent && news === sentStages)) return;
    post({ type: 'frames', run, at: sent, frames: current.frames.slice(sent), stages });
    sent = current.frames.length;
    sentStages = news;
    sentAt = clock.now();
  }

  function work(): void {
    scheduled = false;
    if (lab === undefined || paused) return;
    const end = clock.now() + BREATH;
    let pulled = lab.next(BREATH, clock.now);
    while (pulled === 'frame' && clock.now() < end) pulled = lab.next(end - clock.now(), clock.now);
    const over = pulled === 'done' || pulled === 'failed';
    if (over || clock.now() - sentAt >= BATCH) sendFrames(lab);
    if (pulled === 'done') post({ type: 'done', run, stages: lab.stages(), checksum: lab.checksum() });
    if (pulled === 'failed') post({ type: 'failed', run, error: lab.error() ?? '' });
    if (!over) wake();
    else paused = true;
  }

  function wake(): void {
    if (!scheduled) clock.schedule(work);
    scheduled = true;
  }

  function receive(message: ToLab): void {
    switch (message.type) {
      case 'init':
        assets = message.assets;
        return post({ type: 'ready' });
      case 'run':
        lab = startLab(model, message.settings, assets, cache, message.own);
        run = message.run;
        sent = message.have;
        sentStages = '';
        sentAt = Number.NEGATIVE_INFINITY;
        paused = false;
        return wake();
      case 'pause':
        paused = true;
        if (lab !== undefined) sendFrames(lab);
        return;
      case 'resume':
        paused = false;
        return wake();
      case 'cancel':
        lab = undefined;
        return;
      case 'ask': {
        const answered = lab?.ask(message.question, message.stage) ?? { error: 'nothing has run yet' };
        return post({
          ask: message.ask,
          ...('error' in answered ? { type: 'refused', ...answered } : { type: 'answer', ...answered }),
        });
      }
    }
  }

  port.onmessage = ({ data }: { data: unknown }) => {
    if (typeof data === 'object' && data !== null) receive(data as ToLab);
  };
}
