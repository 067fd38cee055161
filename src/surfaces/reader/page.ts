import '../../styles/layers.css';
import '../../styles/tokens.css';
import '../../styles/fonts.css';
import '../../styles/base.css';
import '../../styles/reader.css';
import '../../styles/embed.css';
import '../../styles/print.css';
import { openInPlace } from './inPlace.ts';
import { startFrame } from '../embed/frame.ts';
import { openEmbedDialog } from './embedding.ts';
import { openPresenter } from './presenter.ts';
import { watchIslands } from './islands.ts';
import { keepPlace } from './language.ts';
import { storage } from './storage.ts';
import { chooseTheme } from './theme.ts';

/** The page's own script: it makes a complete page more convenient, and fetches React when a widget comes near. */
chooseTheme();
keepPlace();
openInPlace();
Object.assign((globalThis.lineage ??= {}), { storage, frame: startFrame() });
watchIslands();
openPresenter();
openEmbedDialog();

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  const quiz = target.closest('.quiz');
  const live = quiz?.querySelector('[aria-live]');
  const feedback = target.closest('.option')?.querySelector('.feedback');
  if (live && feedback) live.textContent = feedback.textContent;
});

// A folder opened from a disk shows its files, not its page.
if (location.protocol === 'file:') {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  });
}
