// Fits a multinomial logistic regression by AdaGrad with weight decay; the same rows give the same model.
import { random } from '../sample-mailbox/random.ts';

/** One example: signs by number, each worth `value`; `wanted` is the distribution over classes; `allowed` those that compete. */
export interface Row {
  signs: readonly number[];
  values: readonly number[] | null;
  share: number;
  wanted: readonly number[];
  allowed: readonly number[] | null;
  weight: number;
}

interface Settings {
  epochs: number;
  decay: number;
  rate: number;
}

/** `weights[sign × classes + class]`. */
export interface Softmax {
  classes: number;
  weights: Float64Array;
  bias: Float64Array;
}

const START = 0.01;

export function scoresOf({ classes, weights, bias }: Softmax, row: Row): Float64Array {
  const scores = Float64Array.from(bias);
  for (const [at, sign] of row.signs.entries()) {
    const worth = row.share * (row.values?.[at] ?? 1);
    const from = sign * classes;
    for (let k = 0; k < classes; k++) scores[k]! += worth * weights[from + k]!;
  }
  return scores;
}

/** Probabilities over the allowed classes; the others get 0. */
function oddsOf(model: Softmax, row: Row): Float64Array {
  const scores = scoresOf(model, row);
  const odds = new Float64Array(model.classes);
  const allowed = row.allowed ?? [...scores.keys()];
  const top = Math.max(...allowed.map((k) => scores[k]!));
  let sum = 0;
  for (const k of allowed) sum += odds[k] = Math.exp(scores[k]! - top);
  for (const k of allowed) odds[k]! /= sum;
  return odds;
}

/** @param signs number of signs */
export function fitSoftmax(
  rows: readonly Row[],
  signs: number,
  classes: number,
  settings: Settings,
): Softmax {
  const { epochs, decay, rate } = settings;
  const model = { classes, weights: new Float64Array(signs * classes), bias: new Float64Array(classes) };
  const squares = new Float64Array(signs * classes).fill(START);
  const biasSquares = new Float64Array(classes).fill(START);
  const order = [...rows];
  const { int } = random('softmax');
  const step = (row: Row): void => {
    const odds = oddsOf(model, row);
    for (let k = 0; k < classes; k++) {
      if (row.allowed !== null && !row.allowed.includes(k)) continue;
      const slope = (odds[k]! - row.wanted[k]!) * row.weight;
      biasSquares[k]! += slope ** 2;
      model.bias[k]! -= (rate * slope) / Math.sqrt(biasSquares[k]!);
      odds[k] = slope;
    }
    for (const [at, sign] of row.signs.entries()) {
      const worth = row.share * (row.values?.[at] ?? 1);
      const from = sign * classes;
      for (let k = 0; k < classes; k++) {
        if (row.allowed !== null && !row.allowed.includes(k)) continue;
        const whole = odds[k]! * worth + decay * model.weights[from + k]!;
        squares[from + k]! += whole ** 2;
        model.weights[from + k]! -= (rate * whole) / Math.sqrt(squares[from + k]!);
      }
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = int(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const row of order) step(row);
  }
  return model;
}
