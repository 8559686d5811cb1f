// Prepares rules for matching on tapes, once per set of rules.
import type { Kind } from '../../domain/kind.ts';
import type { Direction } from '../../domain/mail.ts';
import { LANGUAGES } from '../../contracts/rule.ts';
import type { Language, Phrase, Rule } from '../../contracts/rule.ts';
import { LiteralIndex } from './literal-index.ts';
import { requiredLiterals } from '../../domain/required-literals.ts';
import { tapePattern } from './tape-pattern.ts';

/** A phrase ready to run over a whole tape: sticky to no place, anchors at sentences. */
export interface PreparedPhrase {
  kind: Kind;
  direction: Direction;
  language: Language;
  pattern: RegExp;
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
  const pattern = tapePattern(phrase.pattern, 'gmu');
  return {
    kind: rule.kind,
    direction: rule.direction,
    language,
    pattern,
    weight: phrase.weight,
    field: phrase.field,
    conditional: phrase.conditional ?? false,
    denies: DENYING.test(pattern.source),
  };
}

/** All phrases of a set of rules, and the way from a text to those that can match in it. */
export class PreparedRules {
  readonly #phrases: readonly PreparedPhrase[];
  /** Numbers of the phrases that name no literal they need: they may match anywhere. */
  readonly #free: number[] = [];
  /** By number of a literal: the numbers of the phrases that need it or one of its like. */
  readonly #needing: number[][] = [];
  readonly #index: LiteralIndex;

  constructor(phrases: readonly PreparedPhrase[]) {
    this.#phrases = phrases;
    const numbers = new Map<string, number>();
    for (const [at, phrase] of phrases.entries()) {
      const literals = requiredLiterals(phrase.pattern.source);
      if (literals === null) this.#free.push(at);
      for (const literal of literals ?? []) {
        const number = numbers.get(literal) ?? numbers.size;
        numbers.set(literal, number);
        (this.#needing[number] ??= []).push(at);
      }
    }
    this.#index = new LiteralIndex([...numbers.keys()]);
  }

  /** The phrases that can match in the tape whose lower-case text is `lower`, in the order of the rules. */
  possibleIn(lower: string): PreparedPhrase[] {
    const possible = new Set(this.#free);
    for (const literal of this.#index.occurringIn(lower)) {
      for (const at of this.#needing[literal]!) possible.add(at);
    }
    return [...possible].sort((a, b) => a - b).map((at) => this.#phrases[at]!);
  }
}

const prepared = new WeakMap<readonly Rule[], PreparedRules>();

/** The rules made ready; the same array gives the same answer without work. */
export function prepareRules(rules: readonly Rule[]): PreparedRules {
  const known = prepared.get(rules);
  if (known !== undefined) return known;
  const ready = new PreparedRules(
    rules.flatMap((rule) =>
      LANGUAGES.flatMap((language) =>
        (rule.phrases[language] ?? []).map((phrase) => prepare(rule, language, phrase)),
      ),
    ),
  );
  prepared.set(rules, ready);
  return ready;
}
