/** What this needs of PostCSS, which comes with Vite. */
interface Declaration {
  prop: string;
  value: string;
}
interface AtRule {
  name: string;
  params: string;
}

interface StyleSheet {
  source?: { input: { file?: string } };
  walkDecls(on: (node: Declaration) => void): void;
  walkAtRules(name: string, on: (node: AtRule) => void): void;
}

const PX = /(?<![\w.#-])(-?(?:\d+\.)?\d+)px\b/g;

const rem = (px: string): string => (Number(px) === 0 ? '0' : `${Number((Number(px) / 16).toFixed(5))}rem`);
const inRem = (value: string): string => value.replace(PX, (_, px: string) => rem(px));

/** No text is smaller than `--least`, which is nothing until a surface such as the presenter asks for more. */
const size = (px: string): string => `max(${rem(px)}, var(--least))`;
const line = (px: string): string => `max(${rem(px)}, calc(var(--least) * 1.2))`;

/** A value of one property as it is shipped: `13px` → `0.8125rem`, and text sizes with a floor under them. */
export function scaled(prop: string, value: string): string {
  if (prop === 'font-size' && /^[\d.]+em$/.test(value)) return `max(${value}, var(--least))`;
  if (!value.includes('px')) return value;
  if (prop === 'font-size' || prop.startsWith('--t-')) return value.replace(PX, (_, px: string) => size(px));
  if (prop === 'line-height') return value.replace(PX, (_, px: string) => line(px));
  if (prop !== 'font') return inRem(value);
  // The size stands before the slash, the line's height after it, the families last.
  const [head = '', ...rest] = value.split('/');
  return [head.replace(PX, (_, px: string) => size(px)), ...rest.map((part) => part.replace(PX, (_, px: string) => line(px)))].join(
    '/',
  );
}

/**
 * Style sheets are written in pixels and shipped in `rem`, so that one number, the size of the root's font, scales the whole
 * page: for a reader who set a larger one, and for a lecture hall. Never by a transform: under one, a pointer's place and a
 * chart's disagree. Media queries stay as they are, for they ask about the window.
 */
export function scalable(): object {
  return {
    postcssPlugin: 'scalable',
    Once(root: StyleSheet) {
      // The presenter measures by the window and by the root itself.
      if (root.source?.input.file?.includes('/surfaces/present/')) return;
      root.walkDecls((node) => {
        node.value = scaled(node.prop, node.value);
      });
      root.walkAtRules('container', (node) => {
        node.params = inRem(node.params);
      });
    },
  };
}
