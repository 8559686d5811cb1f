// Fits the worth of signs from examples in which one of several contenders is right, or none; and says how well it holds.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparable } from '../eval/measure-fields.ts';
import { fitChoice, type Choice, type ChoiceModel } from './fit-choice.ts';

export interface SignExample {
  /** The file or the sort of mail it comes from. */
  set: string;
  contenders: readonly ReadonlySet<string>[];
  right: readonly boolean[];
  /** Nothing is right, or what is right is among the contenders. */
  reachable: boolean;
  weight: number;
}

/** Signs of a single file or of few mails say more about these than about mail. */
const MIN_MAILS = 4;

export function signExample(
  contenders: readonly { value: string; signs: ReadonlySet<string> }[],
  accepted: readonly string[],
  set: string,
  weight: number,
): SignExample {
  const wanted = accepted.map(comparable);
  const right = contenders.map(({ value }) => wanted.includes(comparable(value)));
  return {
    set,
    contenders: contenders.map(({ signs }) => signs),
    right,
    reachable: accepted.length === 0 || right.includes(true),
    weight,
  };
}

function keptSigns(examples: readonly SignExample[]): ReadonlySet<string> {
  const mails = new Map<string, number>();
  const sets = new Map<string, Set<string>>();
  for (const { contenders, set } of examples) {
    for (const sign of new Set(contenders.flatMap((signs) => [...signs]))) {
      mails.set(sign, (mails.get(sign) ?? 0) + 1);
      sets.set(sign, (sets.get(sign) ?? new Set()).add(set));
    }
  }
  return new Set(
    [...mails]
      .filter(([sign, count]) => count >= MIN_MAILS && sets.get(sign)!.size > 1)
      .map(([sign]) => sign),
  );
}

type Fit = (choices: readonly Choice[], decay: number) => ChoiceModel;

/** @param decay how strongly weights are drawn to nothing */
export function fitSigns(examples: readonly SignExample[], decay: number, fit: Fit = fitChoice): ChoiceModel {
  const kept = keptSigns(examples);
  const choices = examples.map(({ contenders, right, reachable, weight }) => ({
    options: contenders.map((signs) =>
      Object.fromEntries([...signs].filter((sign) => kept.has(sign)).map((sign) => [sign, 1])),
    ),
    right,
    weight: reachable ? weight : 0,
  }));
  return fit(choices, decay);
}

function isRight({ contenders, right }: SignExample, { none, weights }: ChoiceModel): boolean {
  const scores = contenders.map((signs) => [...signs].reduce((sum, sign) => sum + (weights[sign] ?? 0), 0));
  const best = scores.indexOf(Math.max(...scores));
  return best === -1 || scores[best]! <= none ? !right.includes(true) : right[best] === true;
}

/** Prints how well each of `files` is read by what the others teach. */
export function holdOut(
  examples: readonly SignExample[],
  files: readonly string[],
  decay: number,
  fit: Fit = fitChoice,
): void {
  let hits = 0;
  let asked = 0;
  for (const file of files) {
    const own = examples.filter(({ set, weight }) => set === file && weight === 1);
    const model = fitSigns(
      examples.filter(({ set }) => set !== file),
      decay,
      fit,
    );
    const right = own.filter((one) => one.reachable && isRight(one, model)).length;
    console.log(`${file}: ${(right / own.length).toFixed(3)} of ${own.length}`);
    hits += right;
    asked += own.length;
  }
  console.log(`all: ${(hits / asked).toFixed(4)}`);
}

/** A key as the formatter writes it: bare, or in the quotes that need no escape. */
export function keyOf(sign: string): string {
  if (/^\w+$/u.test(sign) && !/^\d/u.test(sign)) return sign;
  return sign.includes("'") ? JSON.stringify(sign) : `'${sign}'`;
}

/** Writes weights as src/pipeline/extract/`noun`-weights.data.ts. */
export function writeSigns({ none, weights }: ChoiceModel, noun: string): void {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.03)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ${keyOf(sign)}: ${Number(weight.toFixed(2))},`);
  const text = `// What each sign of a ${noun} is worth, as learned by scripts/train/train-${noun}.ts.

/** What none at all is worth: the bar to pass. */
export const NO_${noun.toUpperCase()} = ${Number(none.toFixed(2))};

/** Natural-log odds for each sign. */
export const ${noun.toUpperCase()}_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
  const path = fileURLToPath(new URL(`../../src/pipeline/extract/${noun}-weights.data.ts`, import.meta.url));
  writeFileSync(path, text);
  console.log(`${lines.length} weights written`);
}
