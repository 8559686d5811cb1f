// Lays all options of all choices one behind the other, so that a fit can walk through them quickly.
import type { Choice } from './fit-choice.ts';

export interface FlatChoices {
  /** The signs of all options, by their number, and how strong each is. */
  signs: Int32Array;
  values: Float64Array;
  /** Where the signs of each option begin, and behind the last. */
  optionStarts: Int32Array;
  /** Where the options of each choice begin, and behind the last. */
  choiceStarts: Int32Array;
  right: Uint8Array;
  weights: Float64Array;
  /** By the number of a sign: its row among the inputs of hidden units, or -1. */
  rowOf: Int32Array;
}

function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = starts[index]! + length;
  return starts;
}

/** @param names all signs that occur, in the order of their numbers */
export function flattenChoices(
  choices: readonly Choice[],
  names: readonly string[],
  inputs: readonly string[],
): FlatChoices {
  const at = new Map(names.map((name, index) => [name, index]));
  const rows = new Map(inputs.map((name, row) => [name, row]));
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
    rowOf: Int32Array.from(names, (name) => rows.get(name) ?? -1),
  };
}
