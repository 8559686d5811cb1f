// Scores a mail against every kind: phrases of the rules sentence by sentence, vendors' signs, calendar parts and links.
import { KINDS } from '../domain/kind.ts';
import type { Kind } from '../domain/kind.ts';
import type { Direction, ParsedMail, Span } from '../domain/mail.ts';
import type { Ats } from '../contracts/ats.ts';
import type { Rule } from '../contracts/rule.ts';
import { combineHits } from './classify/combine-hits.ts';
import { guessLanguages } from './classify/guess-language.ts';
import { jobTopic } from './classify/job-topic.ts';
import { makeTape } from './classify/make-tape.ts';
import { makeField, matchPhrases } from './classify/match-phrases.ts';
import type { Hit } from './classify/match-phrases.ts';
import { prepareRules } from './classify/prepare-rules.ts';
import { structureSigns } from './classify/structure-signs.ts';
import { vendorSignals } from './classify/vendor-signals.ts';

/** How strongly a mail speaks for `kind`, as natural-log odds, with the pieces of the mail that say so, strongest first. */
export interface KindScore {
  kind: Kind;
  score: number;
  evidence: Span[];
}

const SENT: ReadonlySet<Kind> = new Set<Kind>([
  'offer_accepted',
  'follow_up',
  'withdrawal',
  'other_job',
  'not_job',
]);

/**
 * Scores `mail` for every kind that its direction allows, best first; `not_job` is always among them. Only what the
 * sender newly wrote counts (at most 20,000 characters); conditional and quoted sentences do not.
 */
export function classify(
  mail: ParsedMail,
  direction: Direction,
  rules: readonly Rule[],
  vendors: readonly Ats[],
): KindScore[] {
  const tapes = { subject: makeTape(mail.headers.subject), body: makeTape(mail.text) };
  const text = `${tapes.subject.lower}\n${tapes.body.lower}`;
  const languages = guessLanguages(text);
  const phrases = prepareRules(rules).filter(
    (p) => p.direction === direction && (p.language === 'en' || languages.includes(p.language)),
  );
  const subject = makeField('subject', mail.headers.subject, tapes.subject);
  const body = makeField('body', mail.text, tapes.body);
  const hits: Hit[] = [
    ...matchPhrases(subject, phrases),
    ...matchPhrases(body, phrases).map((hit) => ({
      ...hit,
      sentence: hit.sentence + 1 + subject.sentences.length,
    })),
  ];
  const vendor = direction === 'received' ? vendorSignals(mail, vendors) : { topic: 0, type: null, signs: [] };
  const signs = direction === 'received' ? [...vendor.signs, ...structureSigns(mail)] : [];
  for (const sign of signs) hits.push({ ...sign, sentence: -1 });
  const topic = jobTopic(mail, text, languages) + vendor.topic;
  const kinds = direction === 'sent' ? KINDS.filter((kind) => SENT.has(kind)) : KINDS;
  return combineHits(hits, topic, kinds);
}
