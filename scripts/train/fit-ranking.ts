// Fits which of several options is taken, or none, by their signs and one layer of hidden units between some of them; the same choices give the same model.
import { random } from '../sample-mailbox/random.ts';
import type { Choice, ChoiceModel } from './fit-choice.ts';
import { flattenChoices, type FlatChoices } from './flatten-choices.ts';

/** Scores are `signs · weights + max(0, start + inputs · into) · out`; the rows of `into` lie one behind the other. */
export interface Ranking extends ChoiceModel {
  inputs: readonly string[];
  start: Float64Array;
  into: Float64Array;
  out: Float64Array;
}

export interface RankingWish {
  /** Which signs the hidden units see: what is said of a single word is too rare to be crossed. */
  isInput: (sign: string) => boolean;
  units: number;
  epochs: number;
  /** How strongly weights are drawn to nothing, against the summed loss of all choices. */
  decay: { straight: number; hidden: number };
}

const BATCH = 400;
const RATE = 0.01;
/** Share of hidden units left out of each step, so that none relies on another (Srivastava et al. 2014). */
const LEFT_OUT = 0.4;
const SPREAD = 0.26;
/** Decay of Adam's means (Kingma and Ba 2015). */
const [SLOW, SLOWER, TINY] = [0.9, 0.999, 1e-6];

interface Parts {
  straight: Float64Array;
  none: Float64Array;
  start: Float64Array;
  into: Float64Array;
  out: Float64Array;
}
const PARTS = ['straight', 'none', 'start', 'into', 'out'] as const;
/** Nothing draws what all options share. */
const decaysOf = ({ straight, hidden }: RankingWish['decay']): Record<keyof Parts, number> => ({
  straight,
  none: 0,
  start: 0,
  into: hidden,
  out: hidden,
});

const emptyParts = (signs: number, inputs: number, units: number): Parts => ({
  straight: new Float64Array(signs),
  none: new Float64Array(1),
  start: new Float64Array(units),
  into: new Float64Array(inputs * units),
  out: new Float64Array(units),
});

/** Room for the options of one choice. */
interface Room {
  scores: Float64Array;
  hidden: Float64Array;
  back: Float64Array;
}

/** The score of one option; what its hidden units come to is left in `hidden`. */
function scoreOne(
  parts: Parts,
  { signs, values, rowOf }: FlatChoices,
  [from, to]: readonly [number, number],
  kept: Float64Array,
  hidden: Float64Array,
): number {
  const { straight, start, into, out } = parts;
  const units = start.length;
  hidden.set(start);
  let score = 0;
  for (let at = from; at < to; at++) {
    const sign = signs[at]!;
    const value = values[at]!;
    score += straight[sign]! * value;
    const row = rowOf[sign]! * units;
    if (row >= 0) for (let unit = 0; unit < units; unit++) hidden[unit]! += into[row + unit]! * value;
  }
  for (let unit = 0; unit < units; unit++) {
    hidden[unit] = hidden[unit]! > 0 ? hidden[unit]! * kept[unit]! : 0;
    score += hidden[unit]! * out[unit]!;
  }
  return score;
}

/** Adds how one option, pulled by `pull`, changes the slopes. */
function pullOption(
  parts: Parts,
  slopes: Parts,
  { signs, values, rowOf }: FlatChoices,
  [from, to]: readonly [number, number],
  [pull, kept, hidden, back]: readonly [number, Float64Array, Float64Array, Float64Array],
): void {
  const units = back.length;
  for (let unit = 0; unit < units; unit++) {
    slopes.out[unit]! += pull * hidden[unit]!;
    back[unit] = hidden[unit]! > 0 ? pull * parts.out[unit]! * kept[unit]! : 0;
    slopes.start[unit]! += back[unit]!;
  }
  for (let at = from; at < to; at++) {
    const sign = signs[at]!;
    const value = values[at]!;
    slopes.straight[sign]! += pull * value;
    const row = rowOf[sign]! * units;
    if (row >= 0) for (let unit = 0; unit < units; unit++) slopes.into[row + unit]! += back[unit]! * value;
  }
}

/** Adds the slopes of one choice. */
function pullChoice(
  parts: Parts,
  slopes: Parts,
  flat: FlatChoices,
  choice: number,
  kept: Float64Array,
  { scores, hidden, back }: Room,
): void {
  const [from, to] = [flat.choiceStarts[choice]!, flat.choiceStarts[choice + 1]!];
  const units = back.length;
  const rangeOf = (option: number) => [flat.optionStarts[option]!, flat.optionStarts[option + 1]!] as const;
  const roomOf = (option: number) => hidden.subarray((option - from) * units, (option - from + 1) * units);
  const none = parts.none[0]!;
  let top = none;
  for (let option = from; option < to; option++) {
    scores[option - from] = scoreOne(parts, flat, rangeOf(option), kept, roomOf(option));
    top = Math.max(top, scores[option - from]!);
  }
  const noneOdds = Math.exp(none - top);
  let [sum, good] = [noneOdds, 0];
  for (let option = from; option < to; option++) {
    const odds = Math.exp(scores[option - from]! - top);
    scores[option - from] = odds;
    sum += odds;
    if (flat.right[option] === 1) good += odds;
  }
  const isNone = !flat.right.subarray(from, to).includes(1);
  const weight = flat.weights[choice]!;
  slopes.none[0]! += weight * (noneOdds / sum - Number(isNone));
  for (let option = from; option < to; option++) {
    const odds = scores[option - from]!;
    const pull = weight * (odds / sum - (flat.right[option] === 1 ? odds / good : 0));
    if (pull !== 0) pullOption(parts, slopes, flat, rangeOf(option), [pull, kept, roomOf(option), back]);
  }
}

interface Momentum {
  first: Parts;
  second: Parts;
  steps: number;
  decays: Record<keyof Parts, number>;
}

/** One step of Adam. @param share of all choices' weight that the slopes are of */
function takeStep(parts: Parts, slopes: Parts, momentum: Momentum, rate: number, share: number): void {
  momentum.steps += 1;
  const [warm, warmer] = [1 - SLOW ** momentum.steps, 1 - SLOWER ** momentum.steps];
  for (const part of PARTS) {
    const [weights, slope] = [parts[part], slopes[part]];
    const [first, second] = [momentum.first[part], momentum.second[part]];
    const decay = momentum.decays[part] * share;
    for (let at = 0; at < weights.length; at++) {
      const down = slope[at]! + decay * weights[at]!;
      first[at] = SLOW * first[at]! + (1 - SLOW) * down;
      second[at] = SLOWER * second[at]! + (1 - SLOWER) * down ** 2;
      weights[at]! -= (rate * (first[at]! / warm)) / (Math.sqrt(second[at]! / warmer) + TINY);
      slope[at] = 0;
    }
  }
}

function shuffled(count: number, int: (n: number) => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = int(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

function descend(flat: FlatChoices, parts: Parts, make: () => Parts, wish: RankingWish, draw: string): void {
  const { int, chance } = random(`ranking${draw}`);
  const slopes = make();
  const momentum: Momentum = { first: make(), second: make(), steps: 0, decays: decaysOf(wish.decay) };
  const { epochs } = wish;
  const units = parts.start.length;
  const all = flat.weights.reduce((sum, one) => sum + one, 0);
  const most = flat.choiceStarts.reduce(
    (top, start, at) => Math.max(top, start - (flat.choiceStarts[at - 1] ?? 0)),
    0,
  );
  const room = {
    scores: new Float64Array(most),
    hidden: new Float64Array(most * units),
    back: new Float64Array(units),
  };
  const order = shuffled(flat.weights.length, int);
  const batches = Math.max(1, Math.round(order.length / BATCH));
  const size = Math.ceil(order.length / batches);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = (RATE / 2) * (1 + Math.cos((Math.PI * epoch) / epochs));
    for (const batch of shuffled(batches, int)) {
      const kept = Float64Array.from({ length: units }, () => (chance(LEFT_OUT) ? 0 : 1 / (1 - LEFT_OUT)));
      const own = order.subarray(batch * size, (batch + 1) * size);
      let weight = 0;
      for (const choice of own) {
        pullChoice(parts, slopes, flat, choice, kept, room);
        weight += flat.weights[choice]!;
      }
      takeStep(parts, slopes, momentum, rate, weight / all);
    }
  }
}

/** The model that makes the choices likely, its weights drawn to nothing. @param draw what chance is drawn by: another one gives a model of other mistakes */
export function fitRanking(choices: readonly Choice[], wish: RankingWish, draw = ''): Ranking {
  const { isInput, units } = wish;
  const used = choices.filter(({ weight }) => weight > 0);
  const names = [
    ...new Set(used.flatMap(({ options }) => options.flatMap((signs) => Object.keys(signs)))),
  ].sort();
  const inputs = names.filter(isInput);
  const flat = flattenChoices(used, names, inputs);
  const make = () => emptyParts(names.length, inputs.length, units);
  const parts = make();
  const { between } = random(`ranking weights${draw}`);
  for (const part of [parts.into, parts.out])
    for (let at = 0; at < part.length; at++) part[at] = between(-SPREAD, SPREAD);
  descend(flat, parts, make, wish, draw);
  return {
    none: parts.none[0]!,
    weights: Object.fromEntries(names.map((name, at) => [name, parts.straight[at]!])),
    inputs,
    start: parts.start,
    into: parts.into,
    out: parts.out,
  };
}
