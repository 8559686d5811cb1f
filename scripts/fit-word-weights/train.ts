// Fits a multinomial logistic regression over the signs of labelled mails, by AdaGrad with weight decay.
import { KINDS } from '../../src/domain/kind.ts';
import { SENT_KINDS_JUDGED } from '../../src/pipeline/classify/score-by-rules.ts';
import { SCALE } from '../../src/pipeline/classify/word-model.ts';
import type { Example } from './read-examples.ts';

/** `weights[sign × kinds + kind]`. */
export interface Model {
  signs: readonly string[];
  weights: Float64Array;
  bias: Float64Array;
}

interface Row {
  signs: number[];
  share: number;
  allowed: number[];
  wanted: number[];
  weight: number;
}

const MIN_WORDINGS = 3;
const MAX_PER_GROUP = 5;
const EPOCHS = 12;
const DECAY = 0.003;
const RATE = 0.15;
const START = 0.01;
const SEED = 7;

/** Numbers from 0 to 1, the same in every run. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** The signs that stand in several wordings, at least one of them our own. */
function vocabulary(examples: readonly Example[]): string[] {
  const groups = new Map<string, { all: Set<string>; own: boolean }>();
  for (const { signs, group, own } of examples) {
    for (const sign of signs) {
      const known = groups.get(sign) ?? { all: new Set(), own: false };
      if (known.all.size < MIN_WORDINGS) known.all.add(group);
      known.own ||= own;
      groups.set(sign, known);
    }
  }
  return [...groups].filter(([, g]) => g.own && g.all.size >= MIN_WORDINGS).map(([sign]) => sign);
}

/** Few of each group, so that a wording met a hundred times outweighs none met once. */
function thinOut(examples: readonly Example[]): { example: Example; weight: number }[] {
  const seen = new Map<string, number>();
  const kept = examples.filter(({ group }) => {
    seen.set(group, (seen.get(group) ?? 0) + 1);
    return seen.get(group)! <= MAX_PER_GROUP;
  });
  return kept.map((example) => ({
    example,
    weight: 1 / Math.sqrt(Math.min(seen.get(example.group)!, MAX_PER_GROUP)),
  }));
}

function toRow({ example, weight }: { example: Example; weight: number }, known: Map<string, number>): Row {
  const signs = example.signs.flatMap((sign) => known.get(sign) ?? []);
  const allowed = KINDS.map((_, i) => i).filter(
    (i) => example.direction === 'received' || SENT_KINDS_JUDGED.has(KINDS[i]!),
  );
  const right = allowed.filter((i) => example.kinds.includes(KINDS[i]!));
  const wanted = KINDS.map((_, i) => (right.includes(i) ? 1 / right.length : 0));
  return { signs, share: SCALE / Math.sqrt(signs.length || 1), allowed, wanted, weight };
}

function probabilities(row: Row, weights: Float64Array, bias: Float64Array): number[] {
  const scores = row.allowed.map((k) => {
    let sum = 0;
    for (const sign of row.signs) sum += weights[sign * KINDS.length + k]!;
    return bias[k]! + sum * row.share;
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

class Fit {
  readonly weights: Float64Array;
  readonly bias = new Float64Array(KINDS.length);
  private readonly squares: Float64Array;
  private readonly biasSquares = new Float64Array(KINDS.length).fill(START);

  constructor(signs: number) {
    this.weights = new Float64Array(signs * KINDS.length);
    this.squares = new Float64Array(signs * KINDS.length).fill(START);
  }

  step(row: Row): void {
    const odds = probabilities(row, this.weights, this.bias);
    for (const [i, kind] of row.allowed.entries()) {
      const slope = (odds[i]! - row.wanted[kind]!) * row.weight;
      this.biasSquares[kind]! += slope ** 2;
      this.bias[kind]! -= (RATE * slope) / Math.sqrt(this.biasSquares[kind]!);
      for (const sign of row.signs) this.nudge(sign * KINDS.length + kind, slope * row.share);
    }
  }

  private nudge(at: number, slope: number): void {
    const whole = slope + DECAY * this.weights[at]!;
    this.squares[at]! += whole ** 2;
    this.weights[at]! -= (RATE * whole) / Math.sqrt(this.squares[at]!);
  }
}

/** The model that fits `examples`; the same examples give the same model. */
export function train(examples: readonly Example[]): Model {
  const signs = vocabulary(examples);
  const known = new Map(signs.map((sign, index) => [sign, index]));
  const rows = thinOut(examples).map((thinned) => toRow(thinned, known));
  const fit = new Fit(signs.length);
  const random = makeRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [rows[i], rows[j]] = [rows[j]!, rows[i]!];
    }
    for (const row of rows) fit.step(row);
  }
  return { signs, weights: fit.weights, bias: fit.bias };
}
