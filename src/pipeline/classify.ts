// Scores a mail against every kind: what its sentences do, and what the rules and vendors know for certain.
import type { Kind } from '../domain/kind.ts';
import type { Direction, ParsedMail, Span } from '../domain/mail.ts';
import type { Ats } from '../contracts/ats.ts';
import type { Rule } from '../contracts/rule.ts';
import { signSentences } from './classify/sign-sentences.ts';
import { tellActs } from './classify/tell-acts.ts';
import { actModel, wordModel } from './classify/fitted-models.ts';
import { mailWords, wordOdds } from './classify/mail-words.ts';
import { readWords } from './classify/read-words.ts';
import { scoreByActs } from './classify/score-by-acts.ts';
import { scoreByRules } from './classify/score-by-rules.ts';

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
  const fields = { subject: reading.subject, body: reading.body };
  const subject = signSentences(fields.subject, reading.language);
  const body = signSentences(fields.body, reading.language);
  const acts = { subject: tellActs(subject, actModel), body: tellActs(body, actModel) };
  const { from, bulk } = mail.headers;
  return (direction) => {
    const words = mailWords({ sentences: [...subject, ...body], from, bulk, direction });
    const odds = wordOdds(words, wordModel);
    return scoreByActs(mail, direction, acts, scoreByRules(reading, direction, vendors), odds, fields);
  };
}
