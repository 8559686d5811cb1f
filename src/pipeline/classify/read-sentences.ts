// Reads the sentences of a tape: where each stands, and which parts of it are conditional, quoted or boilerplate.
import type { Language } from '../../contracts/rule.ts';
import { BOILERPLATE, CONDITIONAL_START, EXPECTATION, FUTURE, POLITE } from './clauses.data.ts';
import type { Tape } from './make-tape.ts';

type Parts = readonly (readonly [number, number])[];

/** `[start, end)` on the tape; `lower` is its text, cut at a length that no real sentence has. */
export interface Sentence {
  start: number;
  end: number;
  lower: string;
  /** Conditional parts by language, found when asked for. */
  parts: Map<Language, Parts>;
}

const MAX_LENGTH = 1500;
// Some mail programs put the quoted writer's initials before the mark.
const QUOTE_MARK = /^[a-z]{0,4}>/u;

/** Where a conditional clause that starts at `from` ends: at the comma that closes it, or with the sentence. */
function clauseEnd(text: string, from: number): number {
  const comma = text.indexOf(',', from + 8);
  return comma < 0 ? text.length : comma;
}

/**
 * The conditional parts. A condition in front makes the main clause conditional too, unless it is mere politeness ("if
 * you are still interested"); a condition behind does so when the main clause speaks of the future.
 */
function conditionalParts(text: string, language: Language): Parts {
  const parts: [number, number][] = [];
  for (const match of text.matchAll(CONDITIONAL_START[language])) {
    const at = match.index;
    const end = clauseEnd(text, at);
    const polite = POLITE.test(text.slice(at, end));
    if (text.slice(0, at).trim().split(' ').length <= 3) parts.push([at, polite ? end : text.length]);
    else parts.push([!polite && FUTURE.test(text.slice(0, at)) ? 0 : at, polite ? end : text.length]);
  }
  const expected = EXPECTATION.exec(text);
  if (expected !== null) parts.push([expected.index, text.length]);
  return parts;
}

/**
 * True when what starts at `position` of the tape only tells what may happen. The language is that of the words which stand
 * there: what is "if" in one language is a pronoun in another.
 */
export function isConditional(sentence: Sentence, language: Language, position: number): boolean {
  let parts = sentence.parts.get(language);
  if (parts === undefined) {
    parts = conditionalParts(sentence.lower, language);
    sentence.parts.set(language, parts);
  }
  const at = Math.min(position - sentence.start, MAX_LENGTH - 1);
  return parts.some(([from, to]) => at >= from && at < to);
}

/** True for a line quoted from another mail. */
export function isQuoted(sentence: Sentence): boolean {
  return QUOTE_MARK.test(sentence.lower);
}

/** True for a footer's sentence: how to leave the list, law, equal opportunity. */
export function isBoilerplate(sentence: Sentence): boolean {
  return BOILERPLATE.test(sentence.lower);
}

/** The sentences of `tape`, in order. */
export function readSentences(tape: Tape): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  while (start < tape.text.length) {
    const newline = tape.text.indexOf('\n', start);
    const end = newline < 0 ? tape.text.length : newline;
    const lower = tape.lower.slice(start, Math.min(end, start + MAX_LENGTH));
    sentences.push({ start, end, lower, parts: new Map() });
    start = end + 1;
  }
  return sentences;
}

/** The index of the sentence that holds `position`. */
export function sentenceAt(sentences: readonly Sentence[], position: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
