// The product on one screen: what becomes of one mail that may be about a job.
import type { Ats } from '../contracts/ats.ts';
import type { Processed, ProcessOptions } from '../contracts/processed.ts';
import type { Rule } from '../contracts/rule.ts';
import { DECIDER_VERSION } from '../domain/decision.ts';
import { isWorthKeeping, type Judgement } from '../domain/facts.ts';
import { textHash, type Hash } from '../domain/mail-identity.ts';
import type { Direction, ParsedMail } from '../domain/mail.ts';
import { plainReason } from '../domain/plain-reason.ts';
import { classify } from '../pipeline/classify.ts';
import { decide } from '../pipeline/decide.ts';
import { extract } from '../pipeline/extract.ts';
import { parse } from '../pipeline/parse.ts';

export interface Knowledge {
  rules: readonly Rule[];
  vendors: readonly Ats[];
  hash: Hash;
}

/** Judges a parsed mail as received or as sent. */
function judge(
  mail: ParsedMail,
  direction: Direction,
  { rules, vendors }: Knowledge,
  threshold: number,
): Judgement {
  const decision = decide(classify(mail, direction, rules, vendors), mail, direction, threshold);
  return { decision, fields: extract(mail, decision.kind, direction, vendors) };
}

/**
 * Parses, classifies, decides and extracts. Mail to many is never the person's own; everything else is judged in both
 * directions, because whose address sent it may be learned later.
 */
export async function processMail(
  bytes: Uint8Array,
  knowledge: Knowledge,
  options: ProcessOptions,
): Promise<Processed> {
  const mail = await parse(bytes);
  const received = judge(mail, 'received', knowledge, options.threshold);
  const sent = mail.headers.bulk ? null : judge(mail, 'sent', knowledge, options.threshold);
  if (!options.rescued && !isWorthKeeping({ received, sent })) {
    return { type: 'not-job', reason: plainReason(received.decision.reason) };
  }
  return {
    type: 'kept',
    verdict: { version: DECIDER_VERSION, received, sent },
    body: { text: mail.text, quoted: mail.quoted, links: mail.links, calendar: mail.calendar },
    textHash: textHash(mail.text, knowledge.hash),
  };
}
