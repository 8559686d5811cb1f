// Fits a conditional logit: which of several options is taken, or none. The same examples give the same model.

export interface Choice {
  /** Signs of each option, by name. */
  options: readonly Readonly<Record<string, number>>[];
  /** Which options are right; none right means that none is to be taken. */
  right: readonly boolean[];
  weight: number;
}

export interface ChoiceModel {
  /** Score of taking none. */
  none: number;
  weights: Readonly<Record<string, number>>;
}

const STEPS = 160;
const DECAY = 1.5;
/** Pairs of steps that the curvature is guessed from. */
const MEMORY = 8;
/** A step that gains less of the whole ends the search. */
const ENOUGH = 2e-6;

/** All options of all choices, one behind the other. */
interface Flat {
  signs: Int32Array;
  values: Float64Array;
  /** Where the signs of each option begin, and behind the last. */
  optionStarts: Int32Array;
  /** Where the options of each choice begin, and behind the last. */
  choiceStarts: Int32Array;
  right: Uint8Array;
  weights: Float64Array;
}

function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = starts[index]! + length;
  return starts;
}

function flatten(choices: readonly Choice[], at: ReadonlyMap<string, number>): Flat {
  const options = choices.flatMap((choice) => choice.options);
  const sets = options.map((signs) => Object.entries(signs).filter(([, value]) => value !== 0));
  const all = sets.flat();
  return {
    signs: Int32Array.from(all, ([name]) => at.get(name)!),
    values: Float64Array.from(all, ([, value]) => value),
    optionStarts: startsOf(sets.map(({ length }) => length)),
    choiceStarts: startsOf(choices.map((choice) => choice.options.length)),
    right: Uint8Array.from(choices.flatMap(({ right }) => right.map(Number))),
    weights: Float64Array.from(choices, ({ weight }) => weight),
  };
}

function scoreAll({ signs, values, optionStarts }: Flat, weights: Float64Array, scores: Float64Array): void {
  for (let option = 0; option < scores.length; option++) {
    let sum = 0;
    for (let at = optionStarts[option]!; at < optionStarts[option + 1]!; at++)
      sum += weights[signs[at]!]! * values[at]!;
    scores[option] = sum;
  }
}

/** The loss of one choice, and how its options pull at the slope; `scores` become odds. */
function pullOne(
  flat: Flat,
  choice: number,
  none: number,
  scores: Float64Array,
  slope: Float64Array,
): number {
  const { signs, values, optionStarts, choiceStarts, right, weights } = flat;
  const [from, to] = [choiceStarts[choice]!, choiceStarts[choice + 1]!];
  let top = none;
  for (let option = from; option < to; option++) top = Math.max(top, scores[option]!);
  const noneOdds = Math.exp(none - top);
  let [sum, good] = [noneOdds, 0];
  for (let option = from; option < to; option++) {
    const odds = Math.exp(scores[option]! - top);
    scores[option] = odds;
    sum += odds;
    if (right[option] === 1) good += odds;
  }
  const isNone = !right.subarray(from, to).includes(1);
  if (isNone) good = noneOdds;
  const weight = weights[choice]!;
  const last = slope.length - 1;
  slope[last] = slope[last]! + weight * (noneOdds / sum - (isNone ? 1 : 0));
  for (let option = from; option < to; option++) {
    const odds = scores[option]!;
    const pull = weight * (odds / sum - (right[option] === 1 ? odds / good : 0));
    for (let at = optionStarts[option]!; at < optionStarts[option + 1]!; at++) {
      const sign = signs[at]!;
      slope[sign] = slope[sign]! + pull * values[at]!;
    }
  }
  return -weight * Math.log(good / sum);
}

type Loss = (weights: Float64Array, slope: Float64Array) => number;

/** The summed log-likelihood with weight decay; the last weight is that of none, which does not decay. */
function lossOf(flat: Flat, decay: number): Loss {
  const scores = new Float64Array(flat.right.length);
  return (weights, slope) => {
    const last = weights.length - 1;
    let loss = 0;
    for (let at = 0; at < last; at++) {
      slope[at] = decay * weights[at]!;
      loss += 0.5 * decay * weights[at]! ** 2;
    }
    slope[last] = 0;
    scoreAll(flat, weights, scores);
    for (let choice = 0; choice < flat.weights.length; choice++)
      loss += pullOne(flat, choice, weights[last]!, scores, slope);
    return loss;
  };
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, one, at) => sum + one * b[at]!, 0);
const plus = (a: Float64Array, b: Float64Array, times: number): Float64Array =>
  a.map((one, at) => one + times * b[at]!);

interface Past {
  step: Float64Array;
  change: Float64Array;
}

/** The way down that the slope and the last steps tell (L-BFGS, two loops). */
function wayDown(slope: Float64Array, past: readonly Past[]): Float64Array {
  let way: Float64Array = slope.map((one) => -one);
  const last = past.at(-1);
  if (last === undefined) return way.map((one) => one / Math.sqrt(dot(slope, slope) || 1));
  const shares: number[] = [];
  for (const { step, change } of past.toReversed()) {
    const share = dot(step, way) / dot(step, change);
    shares.push(share);
    way = plus(way, change, -share);
  }
  const scale = dot(last.step, last.change) / dot(last.change, last.change);
  way = way.map((one) => one * scale);
  for (const { step, change } of past)
    way = plus(way, step, shares.pop()! - dot(change, way) / dot(step, change));
  return way;
}

function minimise(loss: Loss, size: number): Float64Array {
  let weights: Float64Array = new Float64Array(size);
  let slope: Float64Array = new Float64Array(size);
  let value = loss(weights, slope);
  const past: Past[] = [];
  for (let step = 0; step < STEPS; step++) {
    const way = wayDown(slope, past);
    const gain = dot(slope, way);
    for (let length = 1; length > 1e-6; length /= 2) {
      const next = plus(weights, way, length);
      const nextSlope = new Float64Array(size);
      const nextValue = loss(next, nextSlope);
      if (nextValue > value + 1e-4 * length * gain) continue;
      const move = { step: plus(next, weights, -1), change: plus(nextSlope, slope, -1) };
      if (dot(move.step, move.change) > 1e-10) past.push(move);
      if (past.length > MEMORY) past.shift();
      const done = value - nextValue < ENOUGH * Math.abs(nextValue);
      [weights, slope, value] = [next, nextSlope, nextValue];
      if (done) return weights;
      break;
    }
  }
  return weights;
}

/** The weights that make the examples likeliest, drawn to nothing by `decay`. */
export function fitChoice(choices: readonly Choice[], decay = DECAY): ChoiceModel {
  const used = choices.filter(({ weight }) => weight > 0);
  const names = [
    ...new Set(used.flatMap(({ options }) => options.flatMap((signs) => Object.keys(signs)))),
  ].sort();
  const flat = flatten(used, new Map(names.map((name, index) => [name, index])));
  const weights = minimise(lossOf(flat, decay), names.length + 1);
  return {
    none: weights[names.length]!,
    weights: Object.fromEntries(names.map((name, index) => [name, weights[index]!])),
  };
}
