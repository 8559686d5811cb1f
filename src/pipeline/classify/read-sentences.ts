// Reads the sentences of a tape: where each stands, and which parts of it are conditional, quoted or boilerplate.
import type { Language } from '../../contracts/rule.ts';
import { BOILERPLATE, CONDITIONAL_START, EXPECTATION, FUTURE, POLITE } from './clauses.data.ts';
import type { Tape } from './make-tape.ts';

/** `[start, end)` on the tape; `conditional` lists the parts of it that only tell what may happen. */
export interface Sentence {
  start: number;
  end: number;
  conditional: readonly (readonly [number, number])[];
  quoted: boolean;
  boilerplate: boolean;
}

/** Where a conditional clause that starts at `from` ends: at the comma that closes it, or with the sentence. */
function clauseEnd(text: string, from: number): number {
  const comma = text.indexOf(',', from + 8);
  return comma < 0 ? text.length : comma;
}

/**
 * The conditional parts. A condition in front makes the main clause conditional too, unless it is mere politeness ("if
 * you are still interested"); a condition behind does so when the main clause speaks of the future.
 */
function conditionalParts(text: string, language: Language): [number, number][] {
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

/** The sentences of `tape`, in order; `language` is the one whose conditionals are known. */
export function readSentences(tape: Tape, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  while (start < tape.text.length) {
    const newline = tape.text.indexOf('\n', start);
    const end = newline < 0 ? tape.text.length : newline;
    const text = tape.lower.slice(start, Math.min(end, start + 1500));
    const from = start;
    sentences.push({
      start,
      end,
      conditional: conditionalParts(text, language).map(
        ([a, b]) => [from + a, b === text.length ? end : from + b] as const,
      ),
      quoted: text.startsWith('>'),
      boilerplate: BOILERPLATE.test(text),
    });
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
