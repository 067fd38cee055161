interface Node {
  type: string;
  name?: string;
  depth?: number;
  value?: string;
  children?: Node[];
  data?: { hProperties?: Record<string, string> };
  attributes?: unknown[];
}

function visit(node: Node, on: (node: Node) => void): void {
  on(node);
  for (const child of node.children ?? []) visit(child, on);
}

/**
 * `## Reading the map {/* reading *\/}` → `<h2 id="reading">`: the id is written, not made from the words, so that both
 * languages share it and an address survives a better heading. A level-two heading without one is an error.
 */
export function remarkHeadingId() {
  return (tree: Node, file: { fail(message: string, node: unknown): never }): void => {
    visit(tree, (node) => {
      if (node.type !== 'heading') return;
      const last = node.children?.at(-1);
      const id = last?.type === 'mdxTextExpression' && /^\/\*\s*([a-z][a-z0-9-]*)\s*\*\/$/.exec(last.value ?? '')?.[1];
      if (!id) return void file.fail('A heading needs an id: ## Words {/* english-id */}', node);
      node.children!.pop();
      const text = node.children!.at(-1);
      if (text?.type === 'text') text.value = text.value!.trimEnd();
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}

/**
 * Each second-level heading and what follows it becomes `<section data-slide="its-id">`: a slide when the chapter is
 * presented. What stands before the first belongs to the title.
 */
export function remarkSlides() {
  return (tree: Node): void => {
    const before: Node[] = [];
    const sections: Node[] = [];
    for (const node of tree.children ?? []) {
      if (node.type === 'heading' && node.depth === 2) {
        const id = node.data?.hProperties?.['id'] ?? '';
        const attributes = [{ type: 'mdxJsxAttribute', name: 'data-slide', value: id }];
        sections.push({ type: 'mdxJsxFlowElement', name: 'section', attributes, children: [node] });
      } else {
        (sections.at(-1)?.children ?? before).push(node);
      }
    }
    tree.children = [...before, ...sections];
  };
}

/** Words joined by hyphens, of which those with a number and the davincis are names of models. */
const HYPHENED = /([\w.]+(?:-[\w.]+)+)/;
const isName = (word: string): boolean => /\d|davinci/.test(word);

/** The name of a model, such as text-davinci-003, stands on one line: a break at its hyphen makes two names of it. */
export function remarkNames() {
  return (tree: Node): void => {
    visit(tree, (node) => {
      // What was made one word here is met again on the way down.
      if (node.name === 'span' || !node.children) return;
      node.children = node.children.flatMap((child) =>
        child.type === 'text'
          ? child
              .value!.split(HYPHENED)
              .filter(Boolean)
              .map((value) => (HYPHENED.test(value) && isName(value) ? whole(value) : { type: 'text', value }))
          : [child],
      );
    });
  };
}

const whole = (value: string): Node => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'className', value: 'whole' }],
  children: [{ type: 'text', value }],
});

/** Joins a formula to the punctuation behind it: a line may otherwise begin with the comma. */
const WORD_JOINER = '\u2060';

/** `$…$` and `$$…$$` become <Formula tex>, so that a formula in prose and one in a component are drawn by one place. */
export function remarkFormula() {
  return (tree: Node): void => {
    visit(tree, (node) => {
      for (const [i, child] of (node.children ?? []).entries()) {
        const next = node.children![i + 1];
        if (child.type === 'inlineMath' && next?.type === 'text' && /^[,.;:!?)，。；：！？）、”]/.test(next.value ?? '')) {
          next.value = WORD_JOINER + next.value;
        }
      }
      if (node.type !== 'math' && node.type !== 'inlineMath') return;
      const display = node.type === 'math';
      node.attributes = [
        { type: 'mdxJsxAttribute', name: 'tex', value: node.value ?? '' },
        ...(display ? [{ type: 'mdxJsxAttribute', name: 'display', value: null }] : []),
      ];
      node.type = display ? 'mdxJsxFlowElement' : 'mdxJsxTextElement';
      node.name = 'Formula';
      node.children = [];
      delete node.value;
      delete node.data;
    });
  };
}
