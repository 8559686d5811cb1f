// Unpacks the weights of a fitted linear model, and weighs signs by them.

import { hashSign } from './hash-sign.ts';
import { unpackBytes } from '../../domain/unpack-bytes.ts';

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

/**
 * @param signs base64: `hashSign` of each, four bytes, the least first. A sign that was never learnt is taken for one of `n` that
 * were once in 2^32 / n times, which is less than noise; the names would take as much room as all the rest
 * @param base64 two weights a byte, the first in the upper half: their places among LEVELS
 */
export function unpackWeights(bias: readonly number[], signs: string, base64: string): PackedWeights {
  const bytes = unpackBytes(base64);
  const weights = new Uint8Array(bytes.length * 2);
  for (let i = 0; i < bytes.length; i++) {
    weights[2 * i] = bytes[i]! >> 4;
    weights[2 * i + 1] = bytes[i]! & 15;
  }
  const hashes = new DataView(unpackBytes(signs).buffer);
  const rows = openTable(hashes.byteLength / 4);
  for (let at = 0; at < hashes.byteLength; at += 4) putRow(rows, hashes.getInt32(at, true), at / 4);
  return { bias, rowOf: (sign) => findRow(rows, hashSign(sign)), weights, levels: Float32Array.from(LEVELS) };
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
