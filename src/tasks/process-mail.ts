// The product on one screen: what becomes of one mail that may be about a job.
import type { Ats } from '../contracts/ats.ts';
import type { Processed, ProcessOptions } from '../contracts/processed.ts';
import type { Rule } from '../contracts/rule.ts';
import { DECIDER_VERSION, type Decision } from '../domain/decision.ts';
import { isWorthKeeping, type Judgement } from '../domain/facts.ts';
import { textHash, type Hash } from '../domain/mail-identity.ts';
import { isMachineSender } from '../domain/machine-sender.ts';
import type { Direction, MailHeaders, ParsedMail } from '../domain/mail.ts';
import { plainReason } from '../domain/plain-reason.ts';
import { classify } from '../pipeline/classify.ts';
import { decide } from '../pipeline/decide.ts';
import { extract } from '../pipeline/extract.ts';
import { parse } from '../pipeline/parse.ts';

const isNobodys = ({ bulk, from }: MailHeaders): boolean => bulk || isMachineSender(from?.address ?? '');

export interface Knowledge {
  rules: readonly Rule[];
  vendors: readonly Ats[];
  hash: Hash;
}

interface Decided {
  mail: ParsedMail;
  received: Decision;
  sent: Decision | null;
}

/** What says so surely that it has nothing to do with jobs says so whoever wrote it. */
const SURE = 0.99;

function decideBoth(
  mail: ParsedMail,
  { rules, vendors }: Knowledge,
  { threshold, rescued }: ProcessOptions,
): Decided {
  const scoreAs = classify(mail, rules, vendors);
  const decideAs = (direction: Direction): Decision => decide(scoreAs(direction), mail, direction, threshold);
  const received = decideAs('received');
  const other = !rescued && received.kind === 'not_job' && received.confidence >= SURE;
  return { mail, received, sent: other || isNobodys(mail.headers) ? null : decideAs('sent') };
}

const isWorth = ({ received, sent }: Decided): boolean =>
  isWorthKeeping({ received: { decision: received }, sent: sent && { decision: sent } });

/**
 * Parses, classifies, decides and extracts. Mail to many and mail of machines is never the person's own; everything else is
 * judged in both directions, because whose address sent it may be learned later. A mail is skimmed first: only what is kept is
 * read to the end, and only of that are fields read; most is not.
 */
export async function processMail(
  bytes: Uint8Array,
  knowledge: Knowledge,
  options: ProcessOptions,
): Promise<Processed> {
  const { vendors, hash } = knowledge;
  let decided = decideBoth(parse(bytes, { skim: true }), knowledge, options);
  if (!options.rescued && !isWorth(decided)) {
    const { reason, confidence } = decided.received;
    return { type: 'not-job', reason: plainReason(reason), confidence };
  }
  if (decided.mail.skimmed === true) decided = decideBoth(parse(bytes), knowledge, options);
  const { mail, received, sent } = decided;
  const judge = (decision: Decision): Judgement => ({
    decision,
    fields: extract(mail, decision.kind, decision.direction, vendors),
  });
  return {
    type: 'kept',
    verdict: { version: DECIDER_VERSION, received: judge(received), sent: sent && judge(sent) },
    body: {
      text: mail.text,
      quoted: mail.quoted,
      links: mail.links,
      calendar: mail.calendar,
      html: mail.html ?? null,
    },
    textHash: textHash(mail.text, hash),
  };
}
