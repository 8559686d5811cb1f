// Prepares and writes the worth of signs, learned from examples in which one of several contenders is right, or none.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparable } from '../eval/measure-fields.ts';
import type { ChoiceModel } from './fit-choice.ts';
import type { Example } from './hold-out.ts';

/** Signs of a single file or of few mails say more about these than about mail. */
const MIN_MAILS = 4;

/** @param weight 1 for a mail of a labelled file as it is */
export function signExample(
  contenders: readonly { value: string; signs: ReadonlySet<string> }[],
  accepted: readonly string[],
  file: string,
  weight: number,
): Example {
  const wanted = accepted.map(comparable);
  const right = contenders.map(({ value }) => wanted.includes(comparable(value)));
  const reachable = accepted.length === 0 || right.includes(true);
  return {
    file,
    options: contenders.map(({ signs }) => Object.fromEntries([...signs].map((sign) => [sign, 1]))),
    right,
    asked: weight === 1,
    reachable,
    weight: reachable ? weight : 0,
  };
}

function commonSigns(examples: readonly Example[]): ReadonlySet<string> {
  const mails = new Map<string, number>();
  const files = new Map<string, Set<string>>();
  for (const { options, file } of examples) {
    for (const sign of new Set(options.flatMap((signs) => Object.keys(signs)))) {
      mails.set(sign, (mails.get(sign) ?? 0) + 1);
      files.set(sign, (files.get(sign) ?? new Set()).add(file));
    }
  }
  const isCommon = ([sign, count]: [string, number]) => count >= MIN_MAILS && files.get(sign)!.size > 1;
  return new Set([...mails].filter(isCommon).map(([sign]) => sign));
}

/** The examples without signs of too few mails. */
export function withoutRareSigns(examples: readonly Example[]): Example[] {
  const common = commonSigns(examples);
  const kept = (signs: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(signs).filter(([sign]) => common.has(sign)));
  return examples.map((example) => ({ ...example, options: example.options.map(kept) }));
}

/** Scores by the worth of each sign. */
export const straightScore =
  ({ weights }: ChoiceModel) =>
  (signs: Readonly<Record<string, number>>): number =>
    Object.entries(signs).reduce((sum, [sign, value]) => sum + value * (weights[sign] ?? 0), 0);

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
