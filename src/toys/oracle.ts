import { createEngine, type Engine } from '../engine/engine.ts';
import { createFloat64Engine } from '../engine/float64.ts';
import { sum } from '../engine/sum.ts';
import { bradleyTerryGradient, bradleyTerryLoss, bradleyTerryOptimum, type Pair } from './bradleyTerry.ts';
import { crossEntropy } from './crossEntropy.ts';
import { davidson } from './davidson.ts';
import { kullbackLeibler } from './divergence.ts';
import { gae, whiten } from './gae.ts';
import { adamwSteps, gptPass, weightShapes } from './gptCase.ts';
import { estimatorMoments, klEstimators, sampleMeans } from './klEstimators.ts';
import { rankingWithTies, strictRanking } from './plackettLuce.ts';
import { policyLoss, policyLossFromLogits, valueLoss } from './ppoClip.ts';

/*
 * The oracle answers one JSON case with the functions the site itself runs, so that anyone can check our mathematics against
 * another framework. It reads, checks and passes on: it holds no arithmetic of its own, and tests/rooms.test.ts sees to that.
 */

// Where a ranking can be satisfied the ridge alone bounds its optimum. Below this the slope there is of the size of rounding, and
// the digits of the answer would not be the optimum's.
const LEAST_RIDGE = 1e-7;

/** What is wrong with a case, in one line. */
export class OracleError extends Error {}

type Case = Record<string, unknown>;

function record(value: unknown, name: string): Case {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new OracleError(`${name} must be an object`);
  return value as Case;
}

function field(from: Case, name: string): unknown {
  if (!Object.hasOwn(from, name)) throw new OracleError(`the field "${name}" is missing`);
  return from[name];
}

function real(value: unknown, name: string, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new OracleError(`${name} must be a finite number`);
  if (value < low || value > high) throw new OracleError(`${name} is out of range: ${value}`);
  return value;
}

function index(value: unknown, name: string, count: number): number {
  const whole = real(value, name, 0);
  if (!Number.isInteger(whole) || whole >= count) throw new OracleError(`${name} must be an index below ${count}, not ${whole}`);
  return whole;
}

/** A list that is not empty, of a given length if one is given, each item read by `read`. */
function list<T>(value: unknown, name: string, read: (item: unknown, name: string) => T, length?: number): T[] {
  if (!Array.isArray(value)) throw new OracleError(`${name} must be a list`);
  if (value.length === 0) throw new OracleError(`${name} must not be empty`);
  if (length !== undefined && value.length !== length) {
    throw new OracleError(`${name} must have length ${length}, not ${value.length}`);
  }
  return value.map((item, i) => read(item, `${name}[${i}]`));
}

const reals = (from: Case, name: string, length?: number, low?: number): number[] =>
  list(field(from, name), name, (item, where) => real(item, where, low), length);

const indices = (from: Case, name: string, count: number, length?: number): number[] =>
  list(field(from, name), name, (item, where) => index(item, where, count), length);

function matrix(from: Case, name: string): number[][] {
  const rows = list(field(from, name), name, (row, where) => list(row, where, (item, at) => real(item, at)));
  const width = rows[0]?.length;
  if (rows.some((row) => row.length !== width)) throw new OracleError(`the rows of ${name} must have one length`);
  return rows;
}

/** Each of `count` answers exactly once, whatever the grouping. */
function permutation(order: readonly number[], name: string, count: number): void {
  if (order.length !== count || new Set(order).size !== count)
    throw new OracleError(`${name} must name each of the ${count} answers once`);
}

function probabilities(from: Case, name: string, length?: number): number[] {
  const values = reals(from, name, length, 0);
  if (values.includes(0)) throw new OracleError(`${name} must be positive throughout`);
  // The sum is judged loosely, since published numbers are rounded.
  const total = sum(values);
  if (total < 0.999 || total > 1.001) throw new OracleError(`${name} must sum to 1, not ${total}`);
  return values;
}

function pair(item: unknown, name: string, count: number): Pair {
  const [first, second, outcome] = list(item, name, (value) => value, 3);
  const [i, j] = [index(first, `${name}[0]`, count), index(second, `${name}[1]`, count)];
  if (i === j) throw new OracleError(`${name} compares answer ${i} with itself`);
  return [i, j, real(outcome, `${name}[2]`, 0, 1)];
}

function answerCrossEntropy(input: Case): Case {
  const logits = matrix(input, 'logits');
  const targets = indices(input, 'targets', logits[0]?.length ?? 0, logits.length);
  const weights = reals(input, 'weights', logits.length, 0);
  if (!(sum(weights) > 0)) throw new OracleError('weights must not all be 0');
  const { loss, logProbabilities, probabilities: probs, gradient } = crossEntropy(logits, targets, weights);
  return { loss, logp: logProbabilities, probs, grad: gradient };
}

function answerBradleyTerry(input: Case): Case {
  const r = reals(input, 'r');
  const pairs = list(field(input, 'pairs'), 'pairs', (item, name) => pair(item, name, r.length));
  const ridge = real(field(input, 'ridge_lambda'), 'ridge_lambda', 0);
  if (ridge < LEAST_RIDGE) throw new OracleError('ridge_lambda must be at least 1e-7, or the optimum is lost in rounding');
  const basic = {
    loss: bradleyTerryLoss(r, pairs),
    grad: bradleyTerryGradient(r, pairs),
    ridge_opt: bradleyTerryOptimum(r.length, pairs, ridge),
  };
  if (!Object.hasOwn(input, 'davidson')) return basic;
  const ties = record(input.davidson, 'davidson');
  const { loss, gradient, gradientLogNu } = davidson(reals(ties, 'r', r.length), pairs, real(field(ties, 'log_nu'), 'log_nu'));
  return { ...basic, davidson: { loss, grad_r: gradient, grad_log_nu: gradientLogNu } };
}

function answerPlackettLuce(input: Case): Case {
  const r = reals(input, 'r');
  const order = indices(input, 'order_strict', r.length);
  const groups = list(field(input, 'groups'), 'groups', (group, name) =>
    list(group, name, (item, where) => index(item, where, r.length)),
  );
  permutation(order, 'order_strict', r.length);
  permutation(groups.flat(), 'groups', r.length);
  const printed = ({ loss, gradient }: { loss: number; gradient: number[] }): Case => ({ loss, grad: gradient });
  return {
    strict: printed(strictRanking(r, order)),
    ties_exact: printed(rankingWithTies(r, groups, 'exact')),
    ties_avg: printed(rankingWithTies(r, groups, 'average')),
  };
}

function answerGae(input: Case): Case {
  const rewards = reals(input, 'rewards');
  const values = reals(input, 'values', rewards.length);
  const cases = list(field(input, 'cases'), 'cases', (item, name) => {
    const one = record(item, name);
    const { delta, advantage, returns } = gae(rewards, values, real(field(one, 'gamma'), 'gamma'), real(field(one, 'lam'), 'lam'));
    return { delta, adv: advantage, returns, adv_whitened: whiten(advantage) };
  });
  return { cases };
}

function answerPpoClip(input: Case): Case {
  const epsilon = real(field(input, 'eps'), 'eps', 0);
  const newLog = reals(input, 'new_logp');
  const batch = policyLoss(reals(input, 'old_logp', newLog.length), newLog, reals(input, 'adv', newLog.length), epsilon);

  const value = record(field(input, 'value'), 'value');
  const v = reals(value, 'v');
  const byValue = valueLoss(v, reals(value, 'v_old', v.length), reals(value, 'R', v.length), real(field(value, 'clip'), 'clip', 0));

  const whole = record(field(input, 'logits_case'), 'logits_case');
  const logits = matrix(whole, 'logits');
  const byLogits = policyLossFromLogits(
    logits,
    indices(whole, 'actions', logits[0]?.length ?? 0, logits.length),
    reals(whole, 'old_logp', logits.length),
    reals(whole, 'adv', logits.length),
    epsilon,
    real(field(whole, 'c_ent'), 'c_ent'),
  );
  return {
    ratio: batch.ratio,
    loss: batch.loss,
    grad_new_logp: batch.gradient,
    clipfrac: batch.clipFraction,
    value: { loss: byValue.loss, grad_v: byValue.gradient },
    logits_case: { policy_loss: byLogits.policyLoss, entropy: byLogits.entropy, grad_logits: byLogits.gradient },
  };
}

function answerKlEstimators(input: Case): Case {
  const q = probabilities(input, 'q');
  const p = probabilities(input, 'p', q.length);
  const estimators = klEstimators(q, p);
  const { mean, deviation } = estimatorMoments(q, estimators);
  const samples = indices(input, 'samples', q.length);
  return {
    exact_kl: kullbackLeibler(q, p),
    ...estimators,
    E: mean,
    Std: deviation,
    sample_means: sampleMeans(samples, estimators),
  };
}

/** float64 unless the case asks for the very kernels of the page, which round to float32. */
function engineFor(input: Case): Engine {
  const wanted = Object.hasOwn(input, 'precision') ? input.precision : 'float64';
  if (wanted !== 'float64' && wanted !== 'float32') throw new OracleError('precision must be "float64" or "float32"');
  return wanted === 'float64' ? createFloat64Engine() : createEngine();
}

function answerAdamW(input: Case): Case {
  const start = reals(input, 'p0');
  const gradients = list(field(input, 'steps'), 'steps', (item, name) => reals(record(item, name), 'grad', start.length));
  const settings = {
    rate: real(field(input, 'lr'), 'lr', 0),
    beta1: real(field(input, 'b1'), 'b1', 0, 1),
    beta2: real(field(input, 'b2'), 'b2', 0, 1),
    epsilon: real(field(input, 'eps'), 'eps', 0),
    decay: real(field(input, 'wd'), 'wd', 0),
  };
  const steps = adamwSteps(start, gradients, settings, engineFor(input));
  return { steps: steps.map((p) => ({ p })) };
}

/** A weight in the shape it must have, flattened. */
function weight(from: Case, name: string, [rows, cols]: readonly number[]): number[] {
  if (cols === undefined) return reals(from, name, rows);
  const read = (row: unknown, where: string): number[] => list(row, where, (item, at) => real(item, at), cols);
  return list(field(from, name), name, read, rows).flat();
}

function answerGpt(input: Case): Case {
  const cfg = record(field(input, 'cfg'), 'cfg');
  const size = (name: string): number => {
    const value = real(field(cfg, name), name, 1, 4096);
    if (!Number.isInteger(value)) throw new OracleError(`${name} must be a whole number, not ${value}`);
    return value;
  };
  const [vocabulary, context, width, layers, heads, hidden] = [size('V'), size('T'), size('C'), size('L'), size('H'), size('F')];
  const config = { vocabulary, context, width, layers, heads, hidden };
  const shapes = weightShapes(config);
  const given = record(field(input, 'weights'), 'weights');
  const weights = new Map([...shapes].map(([name, shape]) => [name, weight(given, name, shape)]));
  const sequences = list(field(input, 'seqs'), 'seqs', (item, name) => {
    const tokens = list(item, name, (token, where) => index(token, where, vocabulary));
    if (tokens.length < 2) throw new OracleError(`${name} must have at least two tokens`);
    return tokens;
  });
  const { loss, valueLoss, reads, gradients } = gptPass(config, weights, sequences, engineFor(input));
  return { loss, vloss: valueLoss, outs: reads, grads: Object.fromEntries(gradients) };
}

const operations = new Map<unknown, (input: Case) => Case>([
  ['cross_entropy', answerCrossEntropy],
  ['bradley_terry', answerBradleyTerry],
  ['plackett_luce', answerPlackettLuce],
  ['gae', answerGae],
  ['ppo_clip', answerPpoClip],
  ['kl_estimators', answerKlEstimators],
  ['adamw', answerAdamW],
  ['gpt2layer', answerGpt],
]);

function parse(text: string): Case {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new OracleError('the input is not JSON');
  }
  return record(value, 'the input');
}

/**
 * One case in, one answer out, both JSON. Throws an OracleError for anything malformed, an unknown `op` included, and where
 * numbers so large were given that the answer is not finite.
 */
export function oracle(text: string): string {
  const input = parse(text);
  const operation = operations.get(field(input, 'op'));
  if (!operation) throw new OracleError(`unknown op; known are ${[...operations.keys()].join(', ')}`);
  try {
    return JSON.stringify(operation(input), (name, value: unknown) =>
      typeof value === 'number' ? real(value, `the answer's "${name}"`) : value,
    );
  } catch (error) {
    // Bounds that the toys themselves guard, such as the largest tie that can be summed.
    throw error instanceof RangeError ? new OracleError(error.message) : error;
  }
}
