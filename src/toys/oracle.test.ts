import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, agreeFloat32 } from '../../tests/golden/agree.ts';
import adamw from '../../tests/golden/adamw.json';
import bradleyTerry from '../../tests/golden/bradley_terry.json';
import crossEntropy from '../../tests/golden/cross_entropy.json';
import gae from '../../tests/golden/gae.json';
import gpt from '../../tests/golden/gpt2layer.json';
import klEstimators from '../../tests/golden/kl_estimators.json';
import plackettLuce from '../../tests/golden/plackett_luce.json';
import ppoClip from '../../tests/golden/ppo_clip.json';
import { oracle, OracleError } from './oracle.ts';

const ask = (input: unknown): Record<string, unknown> => JSON.parse(oracle(JSON.stringify(input))) as Record<string, unknown>;

/** A copy without the fields that are answers, so that the oracle cannot have read them. */
function only<T extends object, K extends keyof T>(from: T, ...names: K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}

const davidson = { r: bradleyTerry.davidson.r, log_nu: bradleyTerry.davidson.log_nu };
const inputs = {
  cross_entropy: { op: 'cross_entropy', ...only(crossEntropy, 'logits', 'targets', 'weights') },
  bradley_terry: { op: 'bradley_terry', ...only(bradleyTerry, 'r', 'pairs', 'ridge_lambda'), davidson },
  plackett_luce: { op: 'plackett_luce', ...only(plackettLuce, 'r', 'order_strict', 'groups') },
  gae: { op: 'gae', ...only(gae, 'rewards', 'values'), cases: gae.cases.map((one) => only(one, 'gamma', 'lam')) },
  ppo_clip: {
    op: 'ppo_clip',
    ...only(ppoClip, 'eps', 'old_logp', 'new_logp', 'adv'),
    value: only(ppoClip.value, 'v', 'v_old', 'R', 'clip'),
    logits_case: only(ppoClip.logits_case, 'logits', 'actions', 'old_logp', 'adv', 'c_ent'),
  },
  kl_estimators: { op: 'kl_estimators', ...only(klEstimators, 'q', 'p', 'samples') },
  adamw: {
    op: 'adamw',
    ...only(adamw, 'lr', 'b1', 'b2', 'eps', 'wd', 'p0'),
    steps: adamw.steps.map((step) => only(step, 'grad')),
  },
  gpt2layer: { op: 'gpt2layer', ...only(gpt, 'cfg', 'order', 'shapes', 'weights', 'seqs') },
};

test('the golden cases', () => {
  agree(ask(inputs.cross_entropy), only(crossEntropy, 'loss', 'logp', 'probs', 'grad'));
  const compared = ask(inputs.bradley_terry);
  agree(compared, {
    ...only(bradleyTerry, 'loss', 'grad'),
    davidson: only(bradleyTerry.davidson, 'loss', 'grad_r', 'grad_log_nu'),
  });
  agree(compared.ridge_opt, bradleyTerry.ridge_opt, 1e-8); // see bradleyTerry.test.ts
  agree(ask(inputs.plackett_luce), only(plackettLuce, 'strict', 'ties_exact', 'ties_avg'));
  agree(ask(inputs.gae), { cases: gae.cases.map((one) => only(one, 'delta', 'adv', 'returns', 'adv_whitened')) });
  agree(ask(inputs.ppo_clip), {
    ...only(ppoClip, 'ratio', 'loss', 'grad_new_logp', 'clipfrac'),
    value: only(ppoClip.value, 'loss', 'grad_v'),
    logits_case: only(ppoClip.logits_case, 'policy_loss', 'entropy', 'grad_logits'),
  });
  agree(ask(inputs.kl_estimators), only(klEstimators, 'exact_kl', 'k1', 'k2', 'k3', 'E', 'Std', 'sample_means'));
});

test('the golden cases of the engine, in float64 and with the kernels of the page', () => {
  const steps = { steps: adamw.steps.map((step) => only(step, 'p')) };
  agree(ask(inputs.adamw), steps);
  agreeFloat32(ask({ ...inputs.adamw, precision: 'float32' }), steps);
  const pass = only(gpt, 'loss', 'vloss', 'outs', 'grads');
  agree(ask(inputs.gpt2layer), pass);
  agreeFloat32(ask({ ...inputs.gpt2layer, precision: 'float32' }), pass);
});

test('the least ridge still gives the optimum, within 1e-9', () => {
  // λ r = σ(−2 r), solved in 40 digits.
  const { ridge_opt } = ask({ op: 'bradley_terry', r: [0, 0], pairs: [[0, 1, 1]], ridge_lambda: 1e-7 });
  agree(ridge_opt, [7.0803834392941, -7.0803834392941]);
});

test('other sizes; Davidson only if asked for', () => {
  const { op, r, pairs, ridge_lambda } = inputs.bradley_terry;
  expect(ask({ op, r, pairs, ridge_lambda })).not.toHaveProperty('davidson');
  expect(ask({ op: 'cross_entropy', logits: [[1]], targets: [0], weights: [2] })).toMatchObject({ loss: 0 });
  const long = Array.from({ length: 200 }, (_, i) => i / 100);
  expect(
    (ask({ op: 'gae', rewards: long, values: long, cases: [{ gamma: 1, lam: 1 }] }).cases as { adv: number[] }[])[0]!.adv,
  ).toHaveLength(200);
  expect(ask({ op: 'plackett_luce', r: [1, 2, 3], order_strict: [0, 1, 2], groups: [[0, 1, 2]] }).ties_exact).toEqual({
    loss: 0,
    grad: [0, 0, 0],
  });
});

const { adamw: adam, gpt2layer: layer } = inputs;
const { cross_entropy: ce, bradley_terry: bt, plackett_luce: pl, ppo_clip: ppo, kl_estimators: kl } = inputs;
const malformed: [string, unknown][] = [
  ['a list', []],
  ['null', null],
  ['no op', {}],
  ['an unknown op', { op: 'toString' }],
  ['an op that is no word', { op: ['gae'] }],
  ['a missing field', { op: 'gae', rewards: [1], values: [1] }],
  ['too few targets', { ...ce, targets: [0] }],
  ['a target out of range', { ...ce, targets: [0, 5, 2, 6] }],
  ['a target between two words', { ...ce, targets: [0, 5, 2, 1.5] }],
  ['ragged logits', { ...ce, logits: [[1, 2], [1], [1, 2], [1, 2]], targets: [0, 0, 0, 0] }],
  ['a flat list of logits', { ...ce, logits: [1, 2, 3, 4] }],
  ['a number as text', { ...ce, weights: [1, 1, 0, '2'] }],
  ['only zero weights', { ...ce, weights: [0, 0, 0, 0] }],
  ['a pair of two', { ...bt, pairs: [[0, 1]] }],
  ['a pair out of range', { ...bt, pairs: [[0, 4, 1]] }],
  ['a negative index', { ...bt, pairs: [[-1, 2, 1]] }],
  ['an outcome above 1', { ...bt, pairs: [[0, 1, 2]] }],
  ['no pairs', { ...bt, pairs: [] }],
  ['no ridge', { ...bt, ridge_lambda: 0 }],
  ['a ridge that rounding swallows', { ...bt, ridge_lambda: 1e-12 }],
  ['an answer compared with itself', { ...bt, pairs: [[2, 2, 1]] }],
  ['half an outcome for Davidson', { ...bt, pairs: [[0, 1, 0.3]] }],
  ['Davidson of another size', { ...bt, davidson: { r: [1, 2], log_nu: 0 } }],
  ['Davidson as null', { ...bt, davidson: null }],
  ['an order that repeats', { ...pl, order_strict: [3, 2, 0, 0] }],
  ['an order that forgets', { ...pl, order_strict: [3, 2, 0] }],
  ['an answer in two groups', { ...pl, groups: [[3, 2], [2], [0, 1]] }],
  ['an empty group', { ...pl, groups: [[3], [2], [0, 1], []] }],
  ['a negative ε', { ...ppo, eps: -0.1 }],
  ['old and new of different length', { ...ppo, old_logp: [0] }],
  ['no value', { ...ppo, value: undefined }],
  ['an action out of range', { ...ppo, logits_case: { ...ppo.logits_case, actions: [1, 5, 0] } }],
  ['null for a number', { ...ppo, adv: [null, 1, 1, 1, 1, 1] }],
  ['a probability of 0', { ...kl, p: [0, 0.5, 0.25, 0.25] }],
  ['probabilities that sum to 2', { ...kl, q: [0.5, 0.5, 0.5, 0.5] }],
  ['a sample out of range', { ...kl, samples: [4] }],
  ['a gradient of another length', { ...adam, steps: [{ grad: [1] }] }],
  ['a β of 2', { ...adam, b1: 2 }],
  ['no steps', { ...adam, steps: [] }],
  ['heads that do not divide the width', { ...layer, cfg: { ...layer.cfg, H: 3 } }],
  ['another precision', { ...adam, precision: 'float16' }],
  ['half a layer', { ...layer, cfg: { ...layer.cfg, L: 1.5 } }],
  ['a layer without weights', { ...layer, cfg: { ...layer.cfg, L: 3 } }],
  ['a weight of another shape', { ...layer, weights: { ...layer.weights, wo1: [[1]] } }],
  ['a token out of range', { ...layer, seqs: [[0, 12]] }],
  ['a sequence of one', { ...layer, seqs: [[0]] }],
  ['a sequence past the context', { ...layer, seqs: [[0, 1, 0, 1, 0, 1, 0, 1, 0, 1]] }],
  ['a model past the memory', { ...layer, cfg: { ...layer.cfg, L: 4000, C: 4096 } }],
  ['an answer past the largest number', { op: 'gae', rewards: [1e308, 1e308], values: [0, 0], cases: [{ gamma: 1, lam: 1 }] }],
];

test.each(malformed)('malformed: %s', (_, input) => {
  expect(() => ask(input)).toThrow(OracleError);
  expect(() => ask(input)).toThrow(/^[^\n]+$/);
});

test('text that is no JSON, and numbers JSON cannot hold', () => {
  for (const text of [
    '',
    '{',
    'NaN',
    '{"op": "gae"} trailing',
    '{"op":"gae","rewards":[1e999],"values":[0],"cases":[{"gamma":1,"lam":1}]}',
  ]) {
    expect(() => oracle(text)).toThrow(OracleError);
  }
  expect(() => oracle('{"op": "nothing"}')).toThrow(
    /cross_entropy, bradley_terry, plackett_luce, gae, ppo_clip, kl_estimators, adamw, gpt2layer/,
  );
});

test('any field replaced by anything: an answer or an OracleError, never another failure', () => {
  const cases = fc
    .constantFrom(...Object.values(inputs))
    .chain((input) => fc.tuple(fc.constant(input), fc.constantFrom(...Object.keys(input)), fc.jsonValue()));
  fc.assert(
    fc.property(cases, ([input, name, value]) => {
      try {
        oracle(JSON.stringify({ ...input, [name]: value }));
      } catch (error) {
        expect(error).toBeInstanceOf(OracleError);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});

const script = fileURLToPath(new URL('../../scripts/oracle.mjs', import.meta.url));
const run = (input: string) => spawnSync(process.execPath, [script], { input, encoding: 'utf8', cwd: '/' });

test('the command: JSON and nothing else on standard output, or one line on standard error and status 2', () => {
  const good = run(JSON.stringify(inputs.gae));
  expect([good.status, good.stderr]).toEqual([0, '']);
  expect(good.stdout).toBe(`${oracle(JSON.stringify(inputs.gae))}\n`);
  for (const bad of ['not JSON', '{"op":"gae"}', '']) {
    const { status, stdout, stderr } = run(bad);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^oracle: [^\n]+\n$/);
  }
}, 20_000);

test('the command waits for a slow writer and takes a case larger than a pipe', async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => i / 7);
  const input = JSON.stringify({ op: 'gae', rewards: many, values: many, cases: [{ gamma: 0.9, lam: 0.9 }] });
  const child = spawn(process.execPath, [script]);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stdin.write(input.slice(0, 1000));
  setTimeout(() => child.stdin.end(input.slice(1000)), 600);
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(0);
  expect(printed === `${oracle(input)}\n`).toBe(true);
}, 20_000);
