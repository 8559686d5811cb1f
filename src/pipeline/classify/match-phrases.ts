// Runs the phrases over one field of a mail and tells where each counts, and how much.
import type { Kind } from '../../domain/kind.ts';
import type { Span } from '../../domain/mail.ts';
import { DENIAL, NEGATED } from './clauses.data.ts';
import type { Tape } from './make-tape.ts';
import type { PreparedPhrase } from './prepare-rules.ts';
import { isBoilerplate, isConditional, isQuoted, readSentences, sentenceAt } from './read-sentences.ts';
import type { Sentence } from './read-sentences.ts';

/** One phrase that counts, with its weight where it stands. */
export interface Hit {
  kind: Kind;
  weight: number;
  sentence: number;
  span: Span;
}

/** One field of a mail, ready for matching. */
export interface Field {
  name: 'subject' | 'body';
  original: string;
  tape: Tape;
  sentences: readonly Sentence[];
}

const MAX_TRIES = 12;

// Kinds whose footers and lists are themselves the sign.
const ANYWHERE: ReadonlySet<Kind> = new Set<Kind>(['job_alert', 'account_notice', 'other_job', 'not_job']);

/** How much a sentence weighs: news stands near the top; footers and long descriptions below say little. */
function placeFactor(kind: Kind, sentence: Sentence, index: number): number {
  if (ANYWHERE.has(kind)) return 1;
  if (isBoilerplate(sentence)) return 0.3;
  if (index < 15) return 1;
  return index < 40 ? 0.85 : 0.6;
}

function counts(
  phrase: PreparedPhrase,
  field: Field,
  sentence: Sentence,
  start: number,
  end: number,
): boolean {
  if (isQuoted(sentence)) return false;
  if (!phrase.conditional && isConditional(sentence, phrase.language, start)) return false;
  if (!phrase.denies && DENIAL[phrase.language].test(field.tape.lower.slice(start, end))) return false;
  return !NEGATED.test(field.tape.lower.slice(Math.max(sentence.start, start - 20), start));
}

function spanOf(field: Field, start: number, end: number): Span {
  const from = field.tape.offsets[start]!;
  const to = field.tape.offsets[end - 1]! + 1;
  return { field: field.name, text: field.original.slice(from, to), start: from, end: to };
}

/** The first place where the phrase matches inside one sentence and counts there. */
function findHit(phrase: PreparedPhrase, field: Field): Hit | null {
  const { pattern } = phrase;
  pattern.lastIndex = 0;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const match = pattern.exec(field.tape.lower);
    if (match === null || match[0] === '') return null;
    const start = match.index;
    const end = start + match[0].length;
    const index = sentenceAt(field.sentences, start);
    const sentence = field.sentences[index]!;
    if (end <= sentence.end && counts(phrase, field, sentence, start, end)) {
      const weight = phrase.weight * placeFactor(phrase.kind, sentence, index);
      return { kind: phrase.kind, weight, sentence: index, span: spanOf(field, start, end) };
    }
    if (end > sentence.end) pattern.lastIndex = sentence.end + 1;
  }
  return null;
}

/** Prepares one field; its sentences are those of its tape. */
export function makeField(name: Field['name'], original: string, tape: Tape): Field {
  return { name, original, tape, sentences: readSentences(tape) };
}

/** Every phrase of `phrases` that counts in `field`, each at most once. */
export function matchPhrases(field: Field, phrases: readonly PreparedPhrase[]): Hit[] {
  if (field.tape.text === '') return [];
  const hits: Hit[] = [];
  for (const phrase of phrases) {
    if (phrase.field !== undefined && phrase.field !== field.name) continue;
    const hit = findHit(phrase, field);
    if (hit !== null) hits.push(hit);
  }
  return hits;
}
