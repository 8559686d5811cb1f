// Weighs the small signs of a mail: what its words as a whole say of its kind, where no phrase of the rules stands in it.
import type { Kind } from '../../domain/kind.ts';
import type { Span } from '../../domain/mail.ts';
import type { Field } from './match-phrases.ts';
import type { WordFeature } from './word-features.ts';
import { BIAS, COLUMNS, UNIT, WEIGHTS } from './word-weights.data.ts';

/** What the words say: log odds by kind, centred, and for a kind the sentence that says it loudest. */
export interface WordVerdict {
  score(kind: Kind): number;
  evidence(kind: Kind): Span | null;
}

/** How much all signs of a mail weigh together; they share it by the square root of their number. */
export const SCALE = 7;
/** With fewer known signs than this, a single word ("test") would speak for a whole mail. */
const ENOUGH = 16;
/** What a mail with no known sign at all is: one of the many that are not about jobs. */
const UNKNOWN = 3;
const MAX_EVIDENCE = 240;
// Less than this much of the log odds in one sentence proves nothing.
const LOUD = 0.5;

const column = new Map<Kind, number>(COLUMNS.map((kind, index) => [kind, index]));

/** One line per sign: the sign, then pairs of a column (one letter) and a weight in units. */
function readWeights(lines: string): Map<string, Float64Array> {
  const weights = new Map<string, Float64Array>();
  for (const line of lines.split('\n')) {
    const at = line.lastIndexOf(' ');
    const row = new Float64Array(COLUMNS.length);
    for (const [, letter, units] of line.slice(at + 1).matchAll(/([a-z])(-?\d+)/gu)) {
      row[letter!.charCodeAt(0) - 97] = Number(units) * UNIT;
    }
    weights.set(line.slice(0, at), row);
  }
  return weights;
}

const weights = readWeights(WEIGHTS);

function loudest(
  known: readonly (readonly [WordFeature, Float64Array])[],
  at: number,
): { field: Field['name']; sentence: number; sum: number } | null {
  const sums = new Map<string, { field: Field['name']; sentence: number; sum: number }>();
  for (const [{ field, sentence }, row] of known) {
    if (field === null) continue;
    const key = `${field}${sentence}`;
    const place = sums.get(key) ?? { field, sentence, sum: 0 };
    place.sum += row[at]!;
    sums.set(key, place);
  }
  let best = null;
  for (const place of sums.values()) if (best === null || place.sum > best.sum) best = place;
  return best;
}

function spanOf(field: Field, index: number): Span | null {
  const sentence = field.sentences[index];
  if (sentence === undefined || sentence.end <= sentence.start) return null;
  const { offsets } = field.tape;
  const start = offsets[sentence.start]!;
  const end = offsets[Math.min(sentence.end, sentence.start + MAX_EVIDENCE) - 1]! + 1;
  return { field: field.name, text: field.original.slice(start, end), start, end };
}

/**
 * The word model's verdict. Signs that it does not know count for nothing; long mails are read like short ones, for a
 * sign weighs less the more of them there are.
 */
export function weighWords(features: readonly WordFeature[], subject: Field, body: Field): WordVerdict {
  const known = features.flatMap((feature) => {
    const row = weights.get(feature.name);
    return row === undefined ? [] : [[feature, row] as const];
  });
  const share = SCALE / Math.sqrt(Math.max(known.length, ENOUGH));
  const sums = new Float64Array(COLUMNS.length);
  for (const [, row] of known) for (let i = 0; i < sums.length; i++) sums[i]! += row[i]!;
  const scores = COLUMNS.map((_, i) => BIAS[i]! + share * sums[i]!);
  scores[column.get('not_job')!]! += UNKNOWN * Math.max(0, 1 - known.length / ENOUGH);
  return {
    score: (kind) => scores[column.get(kind)!]!,
    evidence(kind) {
      const place = loudest(known, column.get(kind)!);
      if (place === null || place.sum * share < LOUD) return null;
      return spanOf(place.field === 'subject' ? subject : body, place.sentence);
    },
  };
}
