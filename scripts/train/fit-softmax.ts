// Fits a multinomial logistic regression by AdaGrad with weight decay; the same rows give the same model.
import { random } from '../sample-mailbox/random.ts';

/** One example: signs by number, each worth `share`; `wanted` is the distribution over classes. */
interface Row {
  signs: readonly number[];
  share: number;
  wanted: readonly number[];
  weight: number;
}

interface Settings {
  epochs: number;
  decay: number;
  rate: number;
}

/** `weights[sign × classes + class]`; they are many, and half as long ones are read twice as fast. */
interface Softmax {
  classes: number;
  weights: Float32Array;
  bias: Float64Array;
}

const START = 0.01;
/** Less than this of a slope moves nothing that counts, and most classes have less in most rows. */
const NEGLIGIBLE = 0.0005;

function scoresOf({ classes, weights, bias }: Softmax, row: Row): Float64Array {
  const scores = Float64Array.from(bias);
  for (const sign of row.signs) {
    const from = sign * classes;
    for (let k = 0; k < classes; k++) scores[k]! += row.share * weights[from + k]!;
  }
  return scores;
}

function oddsOf(model: Softmax, row: Row): Float64Array {
  const scores = scoresOf(model, row);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** @param signs number of signs */
export function fitSoftmax(
  rows: readonly Row[],
  signs: number,
  classes: number,
  settings: Settings,
): Softmax {
  const { epochs, decay, rate } = settings;
  const model = { classes, weights: new Float32Array(signs * classes), bias: new Float64Array(classes) };
  const squares = new Float32Array(signs * classes).fill(START);
  const biasSquares = new Float64Array(classes).fill(START);
  const order = [...rows];
  const { int } = random('softmax');
  const step = (row: Row): void => {
    const odds = oddsOf(model, row);
    for (let k = 0; k < classes; k++) {
      const slope = (odds[k]! - row.wanted[k]!) * row.weight;
      biasSquares[k]! += slope ** 2;
      model.bias[k]! -= (rate * slope) / Math.sqrt(biasSquares[k]!);
      odds[k] = slope;
    }
    const moved = [...odds.keys()].filter((k) => Math.abs(odds[k]!) > NEGLIGIBLE);
    for (const sign of row.signs) {
      const from = sign * classes;
      for (const k of moved) {
        const whole = odds[k]! * row.share + decay * model.weights[from + k]!;
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
