// Fits a conditional logit: which of several options is taken, or none. It ends before the fit is reached: few examples say too much of themselves.

/** One mail and what is proposed in it. */
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

const STEPS = 700;
const RATE = 0.5;

interface Row {
  signs: Int32Array;
  values: Float64Array;
}

const exp = (scores: readonly number[], top: number) => scores.map((score) => Math.exp(score - top));

/** Full-batch AdaGrad with weight decay `decay` against the summed log-likelihood. */
export function fitChoice(choices: readonly Choice[], decay: number): ChoiceModel {
  const used = choices.filter(({ weight }) => weight > 0);
  const names = [
    ...new Set(used.flatMap(({ options }) => options.flatMap((signs) => Object.keys(signs)))),
  ].sort();
  const at = new Map(names.map((name, index) => [name, index]));
  const rows: Row[][] = used.map(({ options }) =>
    options.map((signs) => {
      const set = Object.entries(signs).filter(([, value]) => value !== 0);
      return {
        signs: Int32Array.from(set, ([name]) => at.get(name)!),
        values: Float64Array.from(set, ([, value]) => value),
      };
    }),
  );
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-6);
  const none = names.length;
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(weights, (weight, index) => (index === none ? 0 : decay * weight));
    for (const [index, { right, weight }] of used.entries()) {
      const options = rows[index]!;
      const scores = options.map(({ signs, values }) =>
        signs.reduce((sum, sign, k) => sum + weights[sign]! * values[k]!, 0),
      );
      scores.push(weights[none]!);
      const odds = exp(scores, Math.max(...scores));
      const sum = odds.reduce((a, b) => a + b, 0);
      const taken = right.includes(true) ? [...right, false] : [...right, true];
      const good = odds.reduce((total, one, k) => total + (taken[k] === true ? one : 0), 0);
      for (const [k, one] of odds.entries()) {
        const pull = weight * (one / sum - (taken[k] === true ? one / good : 0));
        if (k === options.length) slope[none]! += pull;
        else {
          const { signs, values } = options[k]!;
          for (let j = 0; j < signs.length; j++) slope[signs[j]!]! += pull * values[j]!;
        }
      }
    }
    for (let k = 0; k < slope.length; k++) {
      squares[k]! += slope[k]! ** 2;
      weights[k]! -= (RATE * slope[k]!) / Math.sqrt(squares[k]!);
    }
  }
  return {
    none: weights[none]!,
    weights: Object.fromEntries(names.map((name, index) => [name, weights[index]!])),
  };
}
