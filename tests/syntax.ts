import { parseSync } from 'vite';

/** A node of a syntax tree (ESTree with TypeScript and JSX), read without the parser's own types. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** One import of a file, of whatever form. */
export interface Import {
  /** As it is written; `undefined` for `import(computed)`, which nobody can follow. */
  readonly from: string | undefined;
  /** `type`: nothing of it is left when the program runs. */
  readonly how: 'static' | 'type' | 'dynamic' | 'export' | 'glob' | 'style';
  /** The names taken from the other file, `*` for all of them; empty where only its effects are wanted. */
  readonly names: readonly string[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The nodes directly below a node. */
export function children(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));
}

/** Visits a node and all below it, parents first; a visitor that returns false leaves out what is below. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => boolean | void, parent?: Node): void {
  if (visit(node, parent) === false) return;
  for (const child of children(node)) walk(child, visit, node);
}

/**
 * The syntax tree of a script. The parser is the one the site is built with, so that there is no dialect it would misread.
 * @throws Error for what does not parse: a guard that skipped such a file would be blind and green.
 */
export function parse(path: string, source: string): Node {
  const { program, errors } = parseSync(path, source);
  const [first] = errors;
  if (first) throw new Error(`${path} does not parse: ${first.message}`);
  return program as unknown as Node;
}

/** The text of a string that needs no running to be known. */
export function plainString(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const quasis = node['quasis'] as { value: { cooked: string } }[] | undefined;
  return node.type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]?.value.cooked : undefined;
}

const nameOf = (specifier: Node): string => {
  const from = (specifier['imported'] ?? specifier['local']) as Node & { name?: string; value?: string };
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  return specifier.type === 'ImportDefaultSpecifier' ? 'default' : (from.name ?? from.value ?? '');
};

/** Whether `import {type A, type B}` or `export {type A}` leaves nothing to run. */
const onlyTypes = (node: Node, kind: string): boolean => {
  const specifiers = (node['specifiers'] ?? []) as Node[];
  return node[kind] === 'type' || (specifiers.length > 0 && specifiers.every((each) => each[kind] === 'type'));
};

const isGlob = (callee: Node): boolean =>
  callee.type === 'MemberExpression' &&
  (callee['object'] as Node).type === 'MetaProperty' &&
  String((callee['property'] as Node)['name']).startsWith('glob');

function importsOfNode(node: Node): Import[] {
  const from = plainString(node['source']);
  switch (node.type) {
    case 'ImportDeclaration':
      return [{ from, how: onlyTypes(node, 'importKind') ? 'type' : 'static', names: (node['specifiers'] as Node[]).map(nameOf) }];
    case 'ExportAllDeclaration':
      return [{ from, how: node['exportKind'] === 'type' ? 'type' : 'export', names: ['*'] }];
    case 'ExportNamedDeclaration':
      if (!isNode(node['source'])) return [];
      return [
        {
          from,
          how: onlyTypes(node, 'exportKind') ? 'type' : 'export',
          names: (node['specifiers'] as Node[]).map((each) => String((each['local'] as Node)['name'])),
        },
      ];
    case 'ImportExpression':
      return [{ from, how: 'dynamic', names: ['*'] }];
    case 'TSImportType':
      return [{ from, how: 'type', names: ['*'] }];
    case 'CallExpression': {
      if (!isGlob(node['callee'] as Node)) return [];
      const [pattern] = node['arguments'] as Node[];
      const patterns = pattern?.type === 'ArrayExpression' ? (pattern['elements'] as Node[]) : [pattern];
      return patterns.map((each) => ({ from: plainString(each), how: 'glob', names: ['*'] }));
    }
    default:
      return [];
  }
}

/** What a style sheet takes from others: @import, `composes … from`, and addresses of its own files. */
function importsOfStyle(source: string): Import[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = bare.matchAll(/@import\s+(?:url\()?["']?([^"')\s;]+)|composes:[^;]*\bfrom\s+["']([^"']+)|url\(\s*["']?([^"')]+)/g);
  return [...found]
    .map(([, imported, composed, address]) => imported ?? composed ?? address ?? '')
    .filter((from) => !/^(data:|#)/.test(from))
    .map((from) => ({ from, how: 'style', names: [] }));
}

/** Chapters import nothing; a line that would is found all the same. */
function importsOfChapter(source: string): Import[] {
  return [...source.matchAll(/^(?:import|export)\b.*?(?:["']([^"']+)["'])?;?\s*$/gm)].map(([, from]) => ({
    from: from ?? 'a module',
    how: 'static',
    names: ['*'],
  }));
}

const isScript = (path: string): boolean => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path);

/** Everything a file imports: statically, as types, dynamically, by glob, re-exported, or from a style sheet. */
export function importsOf(path: string, source: string): Import[] {
  if (path.endsWith('.css')) return importsOfStyle(source);
  if (path.endsWith('.mdx')) return importsOfChapter(source);
  if (!isScript(path)) return [];
  const found: Import[] = [];
  walk(parse(path, source), (node) => {
    found.push(...importsOfNode(node));
  });
  return found;
}

/** The tree of a script, or undefined for any other file. */
export const treeOf = (path: string, source: string): Node | undefined => (isScript(path) ? parse(path, source) : undefined);
