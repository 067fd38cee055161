/** What a key asks of the presenter. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'fullscreen'
  | 'notes'
  | 'notes-window'
  | 'overview'
  | 'go-to'
  | 'timer'
  | 'reset'
  | 'help'
  | 'escape';

export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** What has the focus, as far as keys are concerned. */
export type Focus =
  /** Nothing that wants a key. */
  | 'page'
  /** A button, link, box or summary: Space is its own. */
  | 'button'
  /** A slider, a radio button: arrows, Home, End and Space are its own. */
  | 'control'
  /** A list: it also finds its entries by their first letters. */
  | 'list'
  /** A line of text: every character is its own. */
  | 'text'
  /** A page of text: Page Up and Page Down too. */
  | 'area';

const paging: Record<string, Command> = { PageDown: 'next', PageUp: 'previous' };
const arrows: Record<string, Command> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};
const single: Record<string, Command> = {
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'fullscreen',
  n: 'notes',
  s: 'notes-window',
  o: 'overview',
  g: 'go-to',
  t: 'timer',
  r: 'reset',
  '?': 'help',
};

/** Keys that a view inside the slide may want first: they are heard after it, and not if it has used them. */
export const yields = ({ key }: Press): boolean => key in arrows;

/**
 * What a key means while presenting, or nothing: the table of keys in the help. A clicker's Page Up and Page Down always page,
 * except in a text of several lines; what else a control needs is left to it.
 */
export function commandOf(press: Press, focus: Focus, { singleKeys = true }: { singleKeys?: boolean } = {}): Command | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = press;
  if (ctrlKey || metaKey || altKey || isComposing || key === 'Process') return undefined;
  if (key === 'Escape') return 'escape';
  if (key in paging) return focus === 'area' ? undefined : paging[key];
  if (key === 'F5') return 'fullscreen';
  if (key in arrows) return focus === 'page' || focus === 'button' ? arrows[key] : undefined;
  if (key === ' ') return focus === 'page' ? (shiftKey ? 'previous' : 'next') : undefined;
  if (!singleKeys || focus === 'text' || focus === 'area') return undefined;
  return focus === 'list' ? undefined : single[key.toLowerCase()];
}

/** How the focused element uses keys. */
export function focusOf(element: Element | null): Focus {
  if (!(element instanceof HTMLElement))
    return element instanceof SVGElement && element.hasAttribute('tabindex') ? 'button' : 'page';
  if (element instanceof HTMLTextAreaElement || element.isContentEditable) return 'area';
  if (element instanceof HTMLInputElement) {
    if (/range|radio|color/.test(element.type)) return 'control';
    return /button|box|submit|reset|file|image/.test(element.type) ? 'button' : 'text';
  }
  if (element instanceof HTMLSelectElement) return 'list';
  const role = element.getAttribute('role') ?? '';
  if (/^(?:slider|spinbutton|listbox|option|combobox|menu|menuitem|tab|tree|treeitem|grid|gridcell|radio|scrollbar)$/.test(role))
    return 'control';
  return element.matches('button, a[href], summary, [role=button], [role=link], [role=checkbox], [role=switch]')
    ? 'button'
    : 'page';
}
