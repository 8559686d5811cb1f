// The product on one screen: what becomes of one mail that may be about a job.
import { NO_METER } from '../contracts/meter.ts';
import type { Processed, ProcessOptions } from '../contracts/processed.ts';
import type { Decision } from '../domain/decision.ts';
import { isWorthKeeping } from '../domain/facts.ts';
import { keepMail } from '../domain/kept-mail.ts';
import { textHash, type Hash } from '../domain/mail-identity.ts';
import type { ParsedMail } from '../domain/mail.ts';
import { plainReason } from '../domain/plain-reason.ts';
import { parse } from '../pipeline/parse.ts';
import {
  isNobodys,
  judgeMail,
  readDecisions,
  type DecideAs,
  type JudgingKnowledge,
} from '../tracking/judge-mail.ts';

export interface Knowledge extends JudgingKnowledge {
  hash: Hash;
}

/** What says so surely that it has nothing to do with jobs says so whoever wrote it. */
const SURE = 0.99;

function isWorth({ headers }: ParsedMail, received: Decision, decideAs: DecideAs): boolean {
  const other = received.kind === 'not_job' && received.confidence >= SURE;
  const sent = other || isNobodys(headers) ? null : { decision: decideAs('sent') };
  return isWorthKeeping({ received: { decision: received }, sent });
}

/**
 * Parses, classifies, decides and extracts. A mail is skimmed first: only what is kept is read to the end, and only of that
 * are fields read; most is not.
 */
export async function processMail(
  bytes: Uint8Array,
  knowledge: Knowledge,
  { threshold, rescued }: ProcessOptions,
): Promise<Processed> {
  const { meter = NO_METER } = knowledge;
  let mail = meter.timed('parse', () => parse(bytes, { skim: true }));
  let decideAs = readDecisions(mail, knowledge, threshold);
  const received = decideAs('received');
  if (!rescued && !isWorth(mail, received, decideAs)) {
    const { reason, confidence } = received;
    return { type: 'not-job', reason: plainReason(reason), confidence };
  }
  if (mail.skimmed === true) {
    const { damage } = mail;
    mail = meter.timed('parse', () => parse(bytes));
    // The texts are the same, and with them all that decides, unless what was left unread is damaged or shows nothing.
    if (mail.damage.length !== damage.length || mail.html === null)
      decideAs = readDecisions(mail, knowledge, threshold);
  }
  return {
    type: 'kept',
    verdict: judgeMail(mail, knowledge, threshold, decideAs),
    body: keepMail(mail),
    textHash: textHash(mail.text, knowledge.hash),
  };
}
