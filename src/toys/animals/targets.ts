/** Something to be read and something to be said after it; both are tokens, and the first is not empty. */
export interface Text {
  readonly prompt: ArrayLike<number>;
  readonly answer: ArrayLike<number>;
}

/** What a batch reads and where in it which token is to be predicted: the mask of a loss on answers alone. */
export interface Targets {
  /** Each text without its last token, which is only predicted. */
  readonly inputs: number[][];
  /** The rows of the batch that predict a token of an answer. */
  readonly rows: number[];
  /** The tokens that should come, one for each row. */
  readonly targets: number[];
}

export function targetsOf(texts: readonly Text[]): Targets {
  const inputs: number[][] = [];
  const rows: number[] = [];
  const targets: number[] = [];
  let first = 0;
  for (const { prompt, answer } of texts) {
    const all = [...Array.from(prompt), ...Array.from(answer)];
    inputs.push(all.slice(0, -1));
    for (let t = 0; t < answer.length; t++) {
      rows.push(first + prompt.length - 1 + t);
      targets.push(answer[t]!);
    }
    first += all.length - 1;
  }
  return { inputs, rows, targets };
}

/** Cuts a list with an entry for each token of the answers into one list an answer. */
export function perAnswer(values: ArrayLike<number>, texts: readonly Text[]): number[][] {
  const all = Array.from(values);
  return texts.map(({ answer }) => all.splice(0, answer.length));
}

/** A whole document as a text: everything but its first token is predicted. */
export const documentText = (document: readonly number[]): Text => ({ prompt: document.slice(0, 1), answer: document.slice(1) });

/** A text's tokens. */
export const wholeOf = ({ prompt, answer }: Text): number[] => [...Array.from(prompt), ...Array.from(answer)];
