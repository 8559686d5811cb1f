// Unpacks the weights of a fitted linear model, and weighs signs by them.

import { unpackBytes } from '../../domain/unpack-bytes.ts';
import { hashSign } from './hash-sign.ts';
import { unpackCodes } from './unpack-codes.ts';

/** What each sign is worth to each class; the rows lie one behind the other. */
export interface PackedWeights {
  bias: ArrayLike<number>;
  rowOf: (sign: string) => number | undefined;
  weights: ArrayLike<number>;
  /** What the numbers in `weights` stand for; without it they are the weights themselves. */
  levels?: ArrayLike<number>;
}

/** The values a packed weight can have: close to each other near nothing, where most weights lie. */
export const LEVELS: readonly number[] = [
  -2.4, -1.5, -1, -0.66, -0.42, -0.25, -0.13, 0, 0.09, 0.18, 0.3, 0.48, 0.74, 1.1, 1.7, 2.6,
];

/** Rows by the hash of their sign, in open addressing: every mail asks for thousands, and a Map takes three times as long. */
interface HashTable {
  /** Row + 1 by slot; 0 is free. */
  rows: Int32Array;
  hashes: Int32Array;
  mask: number;
}

function openTable(count: number): HashTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  return { rows: new Int32Array(size), hashes: new Int32Array(size), mask: size - 1 };
}

function slotOf({ rows, hashes, mask }: HashTable, hash: number): number {
  let slot = hash & mask;
  while (rows[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function putRow(table: HashTable, hash: number, row: number): void {
  const slot = slotOf(table, hash);
  table.hashes[slot] = hash;
  table.rows[slot] = row + 1;
}

function findRow(table: HashTable, hash: number): number | undefined {
  const row = table.rows[slotOf(table, hash)]!;
  return row === 0 ? undefined : row - 1;
}

/** Signs are known by the upper bits of their hash, so many of them. */
const SIGN_BITS = 26;

export const shortHash = (sign: string): number => hashSign(sign) >>> (32 - SIGN_BITS);

/** A fitted model as its data file holds it. */
export interface PackedModel {
  bias: readonly number[];
  signs: number;
  /** Base64: the lowest byte of each sign's short hash, the least hash first. */
  low: string;
  /** Base64: for each sign, in the same order, as many 0 as the rest of its hash is larger than that of the one before, and a 1 (P. Elias, "Efficient storage and retrieval by content and address of static files", 1974). */
  high: string;
  /** As `unpackCodes` takes them: places among LEVELS by class. */
  frequencies: readonly (readonly number[])[];
  weights: string;
}

function unpackHashes(low: string, high: string, count: number): HashTable {
  const table = openTable(count);
  const lowest = unpackBytes(low);
  const bits = unpackBytes(high);
  let rest = 0;
  for (let bit = 0, row = 0; row < count; bit++) {
    if ((bits[bit >> 3]! & (128 >> (bit & 7))) === 0) rest += 256;
    else {
      putRow(table, rest + lowest[row]!, row);
      row += 1;
    }
  }
  return table;
}

/**
 * A sign that was never learnt is taken for one of `n` that were once in 2^26 / n times, which is less than noise; the names would
 * take as much room as all the rest.
 */
export function unpackWeights(model: PackedModel): PackedWeights {
  const rows = unpackHashes(model.low, model.high, model.signs);
  return {
    bias: model.bias,
    rowOf: (sign) => findRow(rows, shortHash(sign)),
    weights: unpackCodes(model.frequencies, model.weights, model.signs * model.bias.length),
    levels: Float32Array.from(LEVELS),
  };
}

/**
 * Scores by class. Signs that are not known count for nothing; all that are known weigh together as much as `scale`, however many
 * they are, but no fewer than `least` share it.
 */
export function weighSigns(
  signs: readonly string[],
  { bias, rowOf, weights, levels }: PackedWeights,
  scale: number,
  least: number,
): Float64Array {
  const classes = bias.length;
  const sums = new Float64Array(classes);
  let known = 0;
  for (const sign of signs) {
    const row = rowOf(sign);
    if (row === undefined) continue;
    known += 1;
    const at = row * classes;
    for (let k = 0; k < classes; k++) {
      const weight = weights[at + k]!;
      sums[k]! += levels === undefined ? weight : levels[weight]!;
    }
  }
  const share = scale / Math.sqrt(Math.max(known, least));
  for (let k = 0; k < classes; k++) sums[k] = bias[k]! + share * sums[k]!;
  return sums;
}
