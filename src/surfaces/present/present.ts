import './present.css';
import { findPrint, printPage } from './print.ts';
import { beginTalk, type Talk } from './talk.ts';

/** The presenter's script: fetched when somebody presents, it turns the page into slides and back. */
let talk: Talk | undefined;
let starting = false;

async function start(at?: Element): Promise<void> {
  if (talk) return talk.show(at);
  if (starting) return;
  starting = true;
  try {
    const print = findPrint(location.search);
    if (print) return await printPage(print);
    talk = await beginTalk({
      at,
      onLeave: () => {
        talk = undefined;
      },
    });
  } finally {
    starting = false;
  }
}

(globalThis.lineage ??= {}).present = { start: (at) => void start(at) };
