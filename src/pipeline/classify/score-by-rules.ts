// Scores a mail by what is known for certain: phrases of the rules, vendors' signs, calendar parts and links.
import { KINDS } from '../../domain/kind.ts';
import type { Kind } from '../../domain/kind.ts';
import type { Direction, Span } from '../../domain/mail.ts';
import type { Ats } from '../../contracts/ats.ts';
import { combineHits } from './combine-hits.ts';
import { matchPhrases } from './match-phrases.ts';
import type { Hit } from './match-phrases.ts';
import type { Reading } from './read-words.ts';
import { structureSigns } from './structure-signs.ts';
import { vendorSignals } from './vendor-signals.ts';

/**
 * Log odds by kind, best first. `topic` is how much the mail is about applying at all; `vendorType` is that of the known
 * vendor who sent the mail, or null.
 */
export interface RuleVerdict {
  scores: { kind: Kind; score: number; evidence: Span[] }[];
  topic: number;
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
const SENT_KINDS = KINDS.filter((kind) => SENT_KINDS_JUDGED.has(kind));
const NO_VENDOR = { topic: 0, type: null, signs: [] };

function phraseHits({ subject, body, phrases }: Reading, direction: Direction): Hit[] {
  const below = matchPhrases(body, phrases.body[direction]).map((hit) => ({
    ...hit,
    sentence: hit.sentence + 1 + subject.sentences.length,
  }));
  return [...matchPhrases(subject, phrases.subject[direction]), ...below];
}

/**
 * Scores what was read of a mail by the rules and `vendors` for every kind that its direction allows. Conditional and quoted
 * sentences do not count.
 */
export function scoreByRules(reading: Reading, direction: Direction, vendors: readonly Ats[]): RuleVerdict {
  const { mail } = reading;
  const vendor = direction === 'received' ? vendorSignals(mail, vendors) : NO_VENDOR;
  const signs = direction === 'received' ? [...vendor.signs, ...structureSigns(mail)] : [];
  const hits = [...phraseHits(reading, direction), ...signs.map((sign) => ({ ...sign, sentence: -1 }))];
  const kinds = direction === 'sent' ? SENT_KINDS : KINDS;
  const topic = reading.topic + vendor.topic;
  return { scores: combineHits(hits, topic, kinds), topic, vendorType: vendor.type };
}
