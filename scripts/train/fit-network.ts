// Fits a softmax over numbers and over one layer of hidden units between them, by Adam with decoupled weight decay; the same rows give the same network.
import { random } from '../sample-mailbox/random.ts';

/** One example of numbers; `wanted` is the distribution over classes; `allowed` those that compete, null for all. */
export interface NumberRow {
  values: readonly number[];
  wanted: readonly number[];
  allowed: readonly number[] | null;
  weight: number;
}

/**
 * Scores are `bias + values · straight + hidden · out` with `hidden = max(0, start + values · into)`. Rows of a matrix lie one behind
 * the other: one per value in `straight` (by class) and `into` (by hidden unit), one per hidden unit in `out` (by class).
 */
export interface Network {
  bias: Float64Array;
  straight: Float64Array;
  start: Float64Array;
  into: Float64Array;
  out: Float64Array;
}

const EPOCHS = 12;
const BATCH = 64;
const RATE = 0.002;
const DECAY = 0.02;
/** Share of hidden units that are left out of each step, so that none relies on another. */
const LEFT_OUT = 0.3;
/** Decay of Adam's means (Kingma and Ba 2015). */
const [SLOW, SLOWER, TINY] = [0.9, 0.999, 1e-8];

const PARTS = ['bias', 'straight', 'start', 'into', 'out'] as const;
type Part = (typeof PARTS)[number];
/** What every row shares is not drawn towards nothing. */
const FREE: ReadonlySet<Part> = new Set(['bias', 'start']);

function emptyNetwork(values: number, hidden: number, classes: number): Network {
  return {
    bias: new Float64Array(classes),
    straight: new Float64Array(values * classes),
    start: new Float64Array(hidden),
    into: new Float64Array(values * hidden),
    out: new Float64Array(hidden * classes),
  };
}

/** Adds `worth` times row `at` of a matrix. */
function addRow(sums: Float64Array, matrix: Float64Array, at: number, worth: number): void {
  const from = at * sums.length;
  for (let k = 0; k < sums.length; k++) sums[k]! += worth * matrix[from + k]!;
}

/** Adds `worth` times a vector to row `at` of a matrix of slopes. */
function addTo(matrix: Float64Array, at: number, vector: Float64Array, worth: number): void {
  const from = at * vector.length;
  for (let k = 0; k < vector.length; k++) matrix[from + k]! += worth * vector[k]!;
}

function hiddenOf({ start, into }: Network, values: readonly number[]): Float64Array {
  const hidden = Float64Array.from(start);
  for (const [at, value] of values.entries()) if (value !== 0) addRow(hidden, into, at, value);
  return hidden.map((sum) => Math.max(0, sum));
}

function scoresFrom({ bias, straight, out }: Network, values: readonly number[], hidden: Float64Array) {
  const scores = Float64Array.from(bias);
  for (const [at, value] of values.entries()) if (value !== 0) addRow(scores, straight, at, value);
  for (const [unit, value] of hidden.entries()) if (value !== 0) addRow(scores, out, unit, value);
  return scores;
}

/** Scores by class; comparable among themselves only. */
export function networkScores(network: Network, values: readonly number[]): Float64Array {
  return scoresFrom(network, values, hiddenOf(network, values));
}

function oddsAmong(scores: Float64Array, allowed: readonly number[] | null): Float64Array {
  const among = allowed ?? [...scores.keys()];
  const top = Math.max(...among.map((k) => scores[k]!));
  const odds = new Float64Array(scores.length);
  for (const k of among) odds[k] = Math.exp(scores[k]! - top);
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / sum);
}

/** Adds the slopes of the loss of one row; `kept` is 0 or the factor by unit. */
function addSlopes(network: Network, row: NumberRow, kept: Float64Array, slopes: Network): void {
  const { values, wanted, allowed, weight } = row;
  const hidden = hiddenOf(network, values).map((value, unit) => value * kept[unit]!);
  const odds = oddsAmong(scoresFrom(network, values, hidden), allowed);
  const miss = odds.map((one, k) =>
    allowed === null || allowed.includes(k) ? (one - wanted[k]!) * (weight / BATCH) : 0,
  );
  const back = new Float64Array(hidden.length);
  for (const [unit, value] of hidden.entries()) {
    if (value === 0) continue;
    addTo(slopes.out, unit, miss, value);
    const from = unit * miss.length;
    for (let k = 0; k < miss.length; k++) back[unit]! += miss[k]! * network.out[from + k]!;
    back[unit]! *= kept[unit]!;
  }
  for (const [at, value] of values.entries()) {
    if (value === 0) continue;
    addTo(slopes.straight, at, miss, value);
    addTo(slopes.into, at, back, value);
  }
  addTo(slopes.bias, 0, miss, 1);
  addTo(slopes.start, 0, back, 1);
}

interface Momentum {
  first: Network;
  second: Network;
  steps: number;
}

function takeStep(network: Network, slopes: Network, momentum: Momentum, rate: number): void {
  momentum.steps += 1;
  const [warm, warmer] = [1 - SLOW ** momentum.steps, 1 - SLOWER ** momentum.steps];
  for (const part of PARTS) {
    const [weights, slope] = [network[part], slopes[part]];
    const [first, second] = [momentum.first[part], momentum.second[part]];
    const decay = FREE.has(part) ? 0 : DECAY;
    for (let at = 0; at < weights.length; at++) {
      first[at] = SLOW * first[at]! + (1 - SLOW) * slope[at]!;
      second[at] = SLOWER * second[at]! + (1 - SLOWER) * slope[at]! ** 2;
      const step = first[at]! / warm / (Math.sqrt(second[at]! / warmer) + TINY);
      weights[at]! -= rate * (step + decay * weights[at]!);
      slope[at] = 0;
    }
  }
}

/** @param rows at least one, all with as many values */
export function fitNetwork(rows: readonly NumberRow[], hidden: number, classes: number): Network {
  const { int, between, chance } = random('network');
  const values = rows[0]!.values.length;
  const network = emptyNetwork(values, hidden, classes);
  // Uniform within these bounds has the variance 1 / values (He et al. 2015 take twice that).
  const bound = Math.sqrt(3 / values);
  for (let at = 0; at < network.into.length; at++) network.into[at] = between(-bound, bound);
  const slopes = emptyNetwork(values, hidden, classes);
  const momentum: Momentum = {
    first: emptyNetwork(values, hidden, classes),
    second: emptyNetwork(values, hidden, classes),
    steps: 0,
  };
  const order = [...rows];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = int(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const rate = (RATE * (1 + Math.cos((Math.PI * epoch) / EPOCHS))) / 2;
    for (let from = 0; from < order.length; from += BATCH) {
      for (const row of order.slice(from, from + BATCH)) {
        const kept = Float64Array.from({ length: hidden }, () => (chance(LEFT_OUT) ? 0 : 1 / (1 - LEFT_OUT)));
        addSlopes(network, row, kept, slopes);
      }
      takeStep(network, slopes, momentum, rate);
    }
  }
  return network;
}
