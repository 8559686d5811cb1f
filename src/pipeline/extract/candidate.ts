// A value that some piece of a mail proposes for a field, and how proposals are weighed together.
import type { EvidenceField, Span } from '../../domain/mail.ts';

export interface Candidate {
  value: string;
  /** How far this piece alone is to be believed, 0–1. */
  score: number;
  span: Span;
  /** Kind of evidence; pieces of one kind add little to each other. */
  source:
    | 'vendor'
    | 'wording'
    | 'weak'
    | 'label'
    | 'subject'
    | 'sender'
    | 'signature'
    | 'domain'
    | 'text'
    | 'client'
    | 'quoted'
    | 'posting'
    | 'run'
    | 'part';
}

/** A field's text in the two forms the readers need; `view` is the plain view of `text`. */
export interface Field {
  name: EvidenceField;
  text: string;
  view: string;
}

/** Evidence at `start`–`end` of a field, quoted from the original. */
export function spanOf(field: Field, start: number, end: number): Span {
  return { field: field.name, text: field.text.slice(start, end), start, end };
}

/** The value that stands at `start`–`end` of a field, as the original writes it, white space collapsed. */
export function proposal(
  field: Field,
  start: number,
  end: number,
  score: number,
  source: Candidate['source'],
): Candidate {
  const span = spanOf(field, start, end);
  return { value: span.text.replace(/\s+/gu, ' '), score, span, source };
}

/** Evidence that has no place in subject or body. */
export function spanElsewhere(field: EvidenceField, text: string): Span {
  return { field, text, start: -1, end: -1 };
}

/**
 * Belief in a value from all pieces that propose it: independent kinds of evidence by noisy-or; of one kind the
 * best counts in full and the others a tenth.
 */
export function fuse(candidates: readonly Candidate[]): number {
  const best = new Map<Candidate['source'], number>();
  const extra = new Map<Candidate['source'], number>();
  for (const { source, score } of candidates) {
    const known = best.get(source) ?? 0;
    best.set(source, Math.max(known, score));
    extra.set(source, (extra.get(source) ?? 0) + Math.min(known, score) * 0.1);
  }
  let doubt = 1;
  for (const [source, score] of best) doubt *= (1 - score) * (1 - Math.min(0.2, extra.get(source) ?? 0));
  return 1 - doubt;
}
