// Prepares rules for matching on tapes, once per set of rules.
import type { Kind } from '../../domain/kind.ts';
import type { Direction } from '../../domain/mail.ts';
import { LANGUAGES } from '../../contracts/rule.ts';
import type { Language, Phrase, Rule } from '../../contracts/rule.ts';
import { foldPattern } from './fold-letters.ts';
import { requiredLiterals } from './required-literals.ts';
import { trigramsOf } from './trigrams.ts';

export interface Literal {
  text: string;
  trigrams: Uint16Array;
}

/** A phrase ready to run over a whole tape: sticky to no place, anchors at sentences, with its must-have literals. */
export interface PreparedPhrase {
  kind: Kind;
  direction: Direction;
  language: Language;
  pattern: RegExp;
  literals: readonly Literal[] | null;
  weight: number;
  field: Phrase['field'];
  conditional: boolean;
  /** True when the phrase itself speaks of something that is not. */
  denies: boolean;
}

// Substrings, so that it is true a little too often: "notre" has "not" in it, and loses only the check.
const DENYING =
  /not|n't|never|no\b|without|nicht|kein|ohne|pas\b|sans|\bni\b|nunca|sin\b|non|senza|nao|sem\b|niet|geen|zonder/u;

function prepare(rule: Rule, language: Language, phrase: Phrase): PreparedPhrase {
  const pattern = foldPattern(phrase.pattern, 'gimu');
  const literals = requiredLiterals(pattern.source);
  return {
    kind: rule.kind,
    direction: rule.direction,
    language,
    pattern,
    literals: literals?.map((text) => ({ text, trigrams: trigramsOf(text) })) ?? null,
    weight: phrase.weight,
    field: phrase.field,
    conditional: phrase.conditional ?? false,
    denies: DENYING.test(pattern.source.toLowerCase()),
  };
}

const prepared = new WeakMap<readonly Rule[], readonly PreparedPhrase[]>();

/** All phrases of `rules`; the same array gives the same answer without work. */
export function prepareRules(rules: readonly Rule[]): readonly PreparedPhrase[] {
  const known = prepared.get(rules);
  if (known !== undefined) return known;
  const phrases = rules.flatMap((rule) =>
    LANGUAGES.flatMap((language) =>
      (rule.phrases[language] ?? []).map((phrase) => prepare(rule, language, phrase)),
    ),
  );
  prepared.set(rules, phrases);
  return phrases;
}
