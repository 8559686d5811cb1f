// Scores a mail by what is known for certain: phrases of the rules, vendors' signs, calendar parts and links.
import { KINDS } from '../../domain/kind.ts';
import type { Kind } from '../../domain/kind.ts';
import type { Direction, ParsedMail, Span } from '../../domain/mail.ts';
import type { Ats } from '../../contracts/ats.ts';
import type { Language, Rule } from '../../contracts/rule.ts';
import { combineHits } from './combine-hits.ts';
import { guessLanguages } from './guess-language.ts';
import { jobTopic } from './job-topic.ts';
import { makeTape } from './make-tape.ts';
import { makeField, matchPhrases } from './match-phrases.ts';
import type { Field, Hit } from './match-phrases.ts';
import { prepareRules } from './prepare-rules.ts';
import { structureSigns } from './structure-signs.ts';
import { vendorSignals } from './vendor-signals.ts';

/** Log odds by kind, best first, and how the mail was read on the way. */
export interface RuleVerdict {
  scores: { kind: Kind; score: number; evidence: Span[] }[];
  subject: Field;
  body: Field;
  languages: readonly Language[];
  vendorType: Ats['type'] | null;
}

/** The kinds that mail of the person's own can be of. */
export const SENT_KINDS_JUDGED: ReadonlySet<Kind> = new Set<Kind>([
  'offer_accepted',
  'follow_up',
  'withdrawal',
  'other_job',
  'not_job',
]);
const NO_VENDOR = { topic: 0, type: null, signs: [] };

function phraseHits(subject: Field, body: Field, phrases: ReturnType<typeof prepareRules>): Hit[] {
  const below = matchPhrases(body, phrases).map((hit) => ({
    ...hit,
    sentence: hit.sentence + 1 + subject.sentences.length,
  }));
  return [...matchPhrases(subject, phrases), ...below];
}

/**
 * Scores `mail` by `rules` and `vendors` for every kind that its direction allows. Only what the sender newly wrote counts
 * (at most 20,000 characters); conditional and quoted sentences do not.
 */
export function scoreByRules(
  mail: ParsedMail,
  direction: Direction,
  rules: readonly Rule[],
  vendors: readonly Ats[],
): RuleVerdict {
  const tapes = { subject: makeTape(mail.headers.subject), body: makeTape(mail.text) };
  const text = `${tapes.subject.lower}\n${tapes.body.lower}`;
  const languages = guessLanguages(text);
  const phrases = prepareRules(rules).filter(
    (p) => p.direction === direction && (p.language === 'en' || languages.includes(p.language)),
  );
  const subject = makeField('subject', mail.headers.subject, tapes.subject);
  const body = makeField('body', mail.text, tapes.body);
  const vendor = direction === 'received' ? vendorSignals(mail, vendors) : NO_VENDOR;
  const signs = direction === 'received' ? [...vendor.signs, ...structureSigns(mail)] : [];
  const hits = [...phraseHits(subject, body, phrases), ...signs.map((sign) => ({ ...sign, sentence: -1 }))];
  const topic = jobTopic(mail, text, languages) + vendor.topic;
  const kinds = direction === 'sent' ? KINDS.filter((kind) => SENT_KINDS_JUDGED.has(kind)) : KINDS;
  return {
    scores: combineHits(hits, topic, kinds),
    subject,
    body,
    languages,
    vendorType: vendor.type,
  };
}
