import { posix } from 'node:path';
import { importsOf, type Node, plainString, treeOf, walk } from './syntax.ts';

/** One thing that the code never does, wherever the rule looks. */
export interface Guard {
  readonly id: string;
  /** What a breach is told. */
  readonly says: string;
  looksAt(path: string): boolean;
  /** What is wrong in a file, each piece as it stands there. */
  find(path: string, source: string): string[];
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const inSource = (path: string): boolean => path.startsWith('src/') && !isTest(path);
const shipped = (path: string): boolean => inSource(path) || /^(?:public\/|index\.html$)/.test(path);

/** Visits a script's tree and collects what the visitor names. */
function collect(path: string, source: string, name: (node: Node, parent: Node | undefined) => string | undefined): string[] {
  const tree = treeOf(path, source);
  const found: string[] = [];
  if (tree)
    walk(tree, (node, parent) => {
      const fault = name(node, parent);
      if (fault !== undefined) found.push(fault);
    });
  return found;
}

/** Every string of a file: literals, the fixed parts of templates, text between tags; for what is no script, all of it. */
function stringsOf(path: string, source: string): string[] {
  const tree = treeOf(path, source);
  if (!tree) return [source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '')];
  const found: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'TemplateElement') found.push((node['value'] as { cooked: string }).cooked);
    else if (node.type === 'JSXText') found.push(String(node['value']));
    else found.push(...[plainString(node.type === 'Literal' ? node : undefined)].filter((each) => each !== undefined));
  });
  return found;
}

const strings = (path: string, source: string, fault: RegExp): string[] =>
  stringsOf(path, source).flatMap((each) => each.match(fault)?.[0] ?? []);

const idOf = (node: unknown): string | undefined => {
  const { type, name } = node as { type?: string; name?: string };
  return type === 'Identifier' ? name : undefined;
};

/** `object.property` or `object["property"]`, where both are plain names. */
function memberOf(node: Node): { object: string | undefined; property: string | undefined } | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const property = node['computed'] ? plainString(node['property']) : idOf(node['property']);
  return { object: idOf(node['object']), property };
}

const isKey = /^(?:Property|MethodDefinition|PropertyDefinition|AccessorProperty|TSPropertySignature|TSMethodSignature)$/;
const isOfTypes = /^TS(?:TypeReference|TypeQuery|QualifiedName|InterfaceDeclaration|TypeAliasDeclaration|InterfaceHeritage)$/;

/** A name that is used as itself: not a property's, a key's or a type's. */
function usedName(node: Node, parent: Node | undefined): string | undefined {
  if (node.type !== 'Identifier' || !parent || isOfTypes.test(parent.type)) return undefined;
  if (parent.type === 'MemberExpression' && parent['property'] === node && !parent['computed']) return undefined;
  if (isKey.test(parent.type) && parent['key'] === node && !parent['shorthand']) return undefined;
  return idOf(node);
}

// What d3 has that touches the document, keeps its own time, asks the network or draws unseeded random numbers.
const notComputing = new RegExp(
  `^(?:${[
    'create|creator|local|matcher|namespaces?|pointers?|select|selectAll|selection|selector|selectorAll|style|window',
    'active|interrupt|transition|axis(?:Top|Right|Bottom|Left)|brush(?:X|Y|Selection)?|drag(?:Disable|Enable)?|zoom\\w*|dispatch',
    'now|timer|timerFlush|timeout|interval',
    'blob|buffer|csv|dsv|html|image|json|svg|text|tsv|xml',
    'shuffle|random(?!Lcg$)\\w+',
    '\\*|default',
  ].join('|')})$`,
);

const d3Computes: Guard = {
  id: 'd3-computes',
  says: 'takes from d3 what does not only compute',
  looksAt: (path) => /^(?:src|tests\/fixtures)\//.test(path),
  find: (path, source) =>
    importsOf(path, source)
      .filter(({ from, how }) => how !== 'type' && /^d3(?:-|\/|$)/.test(from ?? ''))
      .flatMap(({ from, names }) => names.filter((name) => from !== 'd3' || notComputing.test(name))),
};

const kept = /^(?:localStorage|sessionStorage|indexedDB|cookieStore|caches)$/;
const storageThroughOneDoor: Guard = {
  id: 'storage',
  says: 'stores on its own; src/surfaces/reader/storage.ts is the one door',
  // The theme must be known before the first paint, so one inline script reads it by itself.
  looksAt: (path) =>
    (path.startsWith('scripts/') || shipped(path)) && !['src/surfaces/reader/storage.ts', 'scripts/site/shell.ts'].includes(path),
  find: (path, source) => [
    ...collect(path, source, (node, parent) => {
      const { property } = memberOf(node) ?? {};
      if (property !== undefined && (kept.test(property) || property === 'cookie')) return property;
      const name = usedName(node, parent);
      return name !== undefined && kept.test(name) ? name : undefined;
    }),
    ...strings(path, source, /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/),
  ],
};

/** Of Math, what IEEE 754 and ECMAScript give to the last bit; the rest is each engine's own (src/engine/exp.ts is ours). */
const exact = /^(?:abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|E|LN10|LN2|LOG10E|LOG2E|PI|SQRT1_2|SQRT2)$/;

const isNumber = (node: unknown): boolean =>
  (node as Node).type === 'Literal' && typeof (node as { value?: unknown }).value === 'number';

function unrepeatable(node: Node, parent: Node | undefined): string | undefined {
  const member = memberOf(node);
  if (member?.object === 'Math' && !exact.test(member.property ?? '')) return `Math.${member.property ?? '[…]'}`;
  // Date.UTC counts days and reads no clock.
  if ((member?.object === 'Date' && member.property !== 'UTC') || member?.object === 'performance')
    return `${member.object}.${member.property ?? '[…]'}`;
  if (
    /^(?:globalThis|self|window)$/.test(member?.object ?? '') &&
    /^(?:Math|Date|performance|crypto)$/.test(member?.property ?? '')
  )
    return member?.property;
  // 2 ** 32 is the same everywhere; x ** y is not.
  if (node['operator'] === '**=' || (node['operator'] === '**' && !(isNumber(node['left']) && isNumber(node['right']))))
    return '**';
  const name = usedName(node, parent);
  if (name === 'Math' && !(parent?.type === 'MemberExpression' && parent['object'] === node)) return 'Math taken apart';
  return name === 'crypto' || (name === 'Date' && parent?.type !== 'MemberExpression') ? name : undefined;
}

const repeatable: Guard = {
  id: 'repeatable',
  says: 'computes what another machine or another run would compute otherwise',
  looksAt: (path) =>
    (/^src\/(?:engine|toys)\//.test(path) || /^(?:src|tests\/fixtures)\/widgets\/[^/]+\/model\.ts$/.test(path)) && !isTest(path),
  find: (path, source) => collect(path, source, unrepeatable),
};

const asks = /^(?:fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)$/;
const noRequests: Guard = {
  id: 'no-requests',
  says: 'asks the network; everything comes by script tag',
  looksAt: shipped,
  find: (path, source) =>
    collect(path, source, (node, parent) => {
      const { property } = memberOf(node) ?? {};
      if (property !== undefined && (asks.test(property) || property === 'sendBeacon')) return property;
      const name = usedName(node, parent);
      return name !== undefined && asks.test(name) ? name : undefined;
    }),
};

const oneScriptFormat: Guard = {
  id: 'one-script-format',
  says: 'writes a module script, which neither a sandboxed frame nor a file loads',
  // The development server alone serves modules.
  looksAt: (path) => (shipped(path) || path.startsWith('scripts/site/')) && path !== 'scripts/site/dev.ts',
  find: (path, source) => [
    ...strings(path, source, /\btype\s*=\s*\\?["']?module\b/),
    ...collect(path, source, (node) =>
      node.type === 'JSXAttribute' && (node['name'] as { name?: string }).name === 'type' && plainString(node['value']) === 'module'
        ? 'type="module"'
        : undefined,
    ),
  ],
};

const noAddresses: Guard = {
  id: 'no-addresses',
  says: 'holds an address of another host; sources belong in content/facts',
  looksAt: shipped,
  find: (path, source) =>
    strings(
      path,
      source,
      /\b(?:https?|wss?):\/\/(?!www\.w3\.org\/(?:2000\/svg|1999\/x(?:html|link)|1998\/Math\/MathML)\b)\S*|url\(["']?\/\/\S+|^\/\/[a-z0-9-]+\.[a-z]{2}\S*/,
    ),
};

const arithmetic = /^(?:\+|-|\*|\/|%|\*\*|<<|>>|>>>|&|\||\^|~|\+\+|--)=?$/;
const oracleReadsOnly: Guard = {
  id: 'oracle',
  says: 'calculates; the oracle reads, checks and passes on',
  looksAt: (path) => path === 'src/toys/oracle.ts',
  find: (path, source) =>
    collect(path, source, (node) => {
      const operator = node['operator'];
      if (typeof operator === 'string' && arithmetic.test(operator) && !node.type.startsWith('TS')) return operator;
      return memberOf(node)?.object === 'Math' ? 'Math' : undefined;
    }),
};

const vague = /(?:^|\/)(?:utils?|helpers?|libs?|common|misc|hooks|components|index)(?:\/|\.tsx?$)/;
const saidNames: Guard = {
  id: 'names',
  says: 'has a name that says nothing of what is in it',
  looksAt: (path) => /^(?:content|src|scripts)\//.test(path),
  find: (path) => (vague.test(path) ? [posix.basename(path)] : []),
};

export const guards: readonly Guard[] = [
  d3Computes,
  storageThroughOneDoor,
  repeatable,
  noRequests,
  oneScriptFormat,
  noAddresses,
  oracleReadsOnly,
  saidNames,
];

/** What a widget's model imports from its own folder is model too. */
function modelParts(files: ReadonlyMap<string, string>): Set<string> {
  const parts = new Set<string>();
  const queue = [...files.keys()].filter((path) => /\/widgets\/[^/]+\/model\.ts$/.test(path));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const source = files.get(path);
    if (source === undefined || parts.has(path)) continue;
    parts.add(path);
    for (const { from, how } of importsOf(path, source)) {
      if (from?.startsWith('./') && how !== 'type') queue.push(posix.join(posix.dirname(path), from));
    }
  }
  return parts;
}

/** Everything the guards find: `path: what is wrong: the piece`. */
export function guarded(files: ReadonlyMap<string, string>): string[] {
  const models = modelParts(files);
  return [...files].flatMap(([path, source]) =>
    guards.flatMap((guard) => {
      const looks = guard.looksAt(path) || (guard === repeatable && models.has(path));
      return looks ? guard.find(path, source).map((piece) => `${path}: ${guard.says}: ${piece}`) : [];
    }),
  );
}
