// Tells which line under the closing words a name begins: people sign first, and their firm below.
import { markedSigns } from './marked-signs.ts';

const LAST = 3;

/** @param lines the filled ones under the closing words, trimmed */
export function signingSigns(value: string, lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => line.startsWith(value));
  if (at === -1) return [];
  return [
    `signs ${Math.min(at, LAST)}`,
    ...markedSigns([[lines[at]!.length - value.length < LAST, 'signs alone']]),
  ];
}
