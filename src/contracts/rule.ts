// The socket for rules: what phrases, by language, speak for one kind of mail.
import type { Kind } from '../domain/kind.ts';
import type { Direction } from '../domain/mail.ts';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * A phrase is matched within one sentence at a time (the subject is one sentence), case-insensitively, with
 * typographic quotes and dashes made plain and white space collapsed. A match in a conditional clause
 * ("if you are not selected…") does not count unless `conditional` says so.
 */
export interface Phrase {
  /** Flags `iu`, no `g`. Must be linear: no nested quantifiers. Bounded gaps only, e.g. `.{0,40}`. */
  pattern: RegExp;
  /**
   * Strength as natural-log odds: 1 = a hint, 2 = likely, 3 = rarely anything else, 5 = says so outright.
   * Negative weights speak against the kind.
   */
  weight: number;
  /** Restrict to one field; both by default. */
  field?: 'subject' | 'body';
  /** The phrase counts in conditional clauses too. */
  conditional?: boolean;
}

/** Everything known about one kind. The file is named after the kind, with dashes. */
export interface Rule {
  kind: Kind;
  /** Whose words: mail the person received, or mail the person sent. */
  direction: Direction;
  phrases: Partial<Record<Language, readonly Phrase[]>>;
}
