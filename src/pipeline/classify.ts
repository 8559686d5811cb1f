// Scores a mail against every kind: what the rules and vendors know for certain, blended with what its words say as a whole.
import type { Kind } from '../domain/kind.ts';
import type { Direction, ParsedMail, Span } from '../domain/mail.ts';
import type { Ats } from '../contracts/ats.ts';
import type { Rule } from '../contracts/rule.ts';
import { blendScores } from './classify/blend-scores.ts';
import { readWords } from './classify/read-words.ts';
import { scoreByRules } from './classify/score-by-rules.ts';
import { wordFeatures } from './classify/word-features.ts';
import { weighWords } from './classify/word-model.ts';

/** How strongly a mail speaks for `kind`, as natural-log odds, with the pieces of the mail that say so, strongest first. */
export interface KindScore {
  kind: Kind;
  score: number;
  evidence: Span[];
}

/**
 * Reads `mail` and gives what scores it as received or as sent: for every kind that the direction allows, best first;
 * `not_job` is always among them. Only what the sender newly wrote counts (at most 20,000 characters); quoted sentences do
 * not, conditional ones hardly.
 */
export function classify(
  mail: ParsedMail,
  rules: readonly Rule[],
  vendors: readonly Ats[],
): (direction: Direction) => KindScore[] {
  const reading = readWords(mail, rules);
  return (direction) => {
    const { scores, vendorType } = scoreByRules(reading, direction, vendors);
    const features = wordFeatures(reading.features, { mail, direction, vendorType });
    return blendScores(scores, weighWords(features, reading.subject, reading.body));
  };
}
