type Child = Node | string | undefined | false;
type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

/** An element: attributes that are functions listen, those that are `true` stand without a value, the others are text. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A button that says what it does. */
export const button = (label: string, press: () => void, className?: string): HTMLButtonElement =>
  make('button', { type: 'button', click: press, class: className }, label);

/** What goes from a copy of prose, by what is kept of its notes. */
const gone = {
  nothing: '.sidenote, sup, .cite',
  /** For paper, where the notes come along and nothing can be pointed at. */
  numbers: '.sidenote, .back, .addresses',
  /** For a slide, where a fact says who says so when it is pointed at. */
  facts: 'sup, .cite + .sidenote, .cite',
};
export type Keep = keyof typeof gone;

/** A copy of some prose without its addresses and links: to be read, not to be followed. */
export function copyOf(node: Node, keep: Keep = 'nothing'): Node {
  const copy = node.cloneNode(true);
  if (!(copy instanceof Element)) return copy;
  for (const each of copy.querySelectorAll(`.definition, [data-open], ${gone[keep]}`)) each.remove();
  for (const link of copy.querySelectorAll(keep === 'facts' ? 'a:not(.fact)' : 'a')) link.replaceWith(...link.childNodes);
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  return copy;
}
