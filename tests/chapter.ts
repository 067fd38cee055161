import mdx from '@mdx-js/rollup';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';

/** A node of the Markdown tree, as far as these tests look. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { type: string; name?: string; value?: string | null | { value: string } }[];
  readonly position?: { readonly start: { readonly line: number } };
}

export interface Component {
  readonly name: string;
  /** A word as it stands; an expression in braces; an attribute without a value is ''. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** Which section it stands in; 0 is what comes before the first. */
  readonly section: number;
}

/** A stretch of prose as a reader sees it; a component without words of its own, a formula or code is one `￼`. */
export interface Block {
  readonly text: string;
  readonly line: number;
}

/** What the tests want to know of a chapter. */
export interface Chapter {
  readonly frontmatter: Readonly<Record<string, string>>;
  readonly headings: readonly { readonly depth: number; readonly id: string | undefined }[];
  readonly components: readonly Component[];
  readonly formulas: readonly string[];
  readonly blocks: readonly Block[];
}

export const OBJECT = '\ufffc';

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
  'inlineMath',
  'mdxJsxTextElement',
  'break',
]);
const opaque = new Set(['inlineCode', 'code', 'inlineMath', 'math']);
const isComponent = ({ type }: Node): boolean => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
const lineOf = (node: Node): number => node.position?.start.line ?? 0;

function flat(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (opaque.has(node.type)) return OBJECT;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  const children = node.children ?? [];
  // A note's number hangs on the word before it and takes no room of its own.
  if (isComponent(node) && children.length === 0) return node.name === 'Cite' ? '' : OBJECT;
  return children.map(flat).join('');
}

function frontmatterOf(yaml: string): Record<string, string> {
  const lines = [...yaml.matchAll(/^(\w+):\s*(.*?)\s*$/gm)];
  return Object.fromEntries(lines.map(([, key, value = '']) => [key, /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value]));
}

function attributesOf(node: Node): Record<string, string> {
  const entries = (node.attributes ?? []).map(({ name = '…', value }) => [
    name,
    typeof value === 'object' && value !== null ? `{${value.value}}` : (value ?? ''),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function headingOf(node: Node): Chapter['headings'][number] {
  const last = node.children?.at(-1);
  const id = last?.type === 'mdxTextExpression' ? /^\/\*\s*([a-z][a-z0-9-]*)\s*\*\/$/.exec(last.value ?? '')?.[1] : undefined;
  return { depth: node.depth ?? 0, id };
}

function chapterOf(root: Node): Chapter {
  let frontmatter: Record<string, string> = {};
  const headings: Chapter['headings'][number][] = [];
  const components: Component[] = [];
  const formulas: string[] = [];
  const blocks: Block[] = [];
  const visit = (node: Node, inBlock: boolean): void => {
    if (node.type === 'yaml') frontmatter = frontmatterOf(node.value ?? '');
    if (node.type === 'heading') headings.push(headingOf(node));
    if (node.type === 'math' || node.type === 'inlineMath') formulas.push(node.value ?? '');
    if (isComponent(node)) {
      const section = headings.filter(({ depth }) => depth === 2).length;
      components.push({ name: node.name ?? '', attributes: attributesOf(node), line: lineOf(node), section });
    }
    const opens = !inBlock && (node.children ?? []).some(({ type }) => phrasing.has(type));
    if (opens) blocks.push({ text: flat(node).trim(), line: lineOf(node) });
    for (const child of node.children ?? []) visit(child, inBlock || opens);
  };
  visit(root, false);
  return { frontmatter, headings, components, formulas, blocks };
}

/**
 * Reads a chapter with the parser that compiles it for the site.
 * @throws what the compiler throws, where the chapter is not MDX.
 */
export async function readChapter(path: string, source: string): Promise<Chapter> {
  let tree: Node | undefined;
  const keep = () => (root: Node) => {
    tree = root;
  };
  const plugin = mdx({ remarkPlugins: [remarkFrontmatter, remarkGfm, remarkMath, keep] });
  await plugin.transform(source, path);
  if (!tree) throw new Error(`${path} is not a chapter`);
  return chapterOf(tree);
}
