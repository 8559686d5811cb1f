// Judges a mail that was read: what it is as received and as sent, and what it tells of an application.
import type { Ats } from '../contracts/ats.ts';
import { NO_METER, type Meter } from '../contracts/meter.ts';
import type { Rule } from '../contracts/rule.ts';
import { DECIDER_VERSION, type Decision } from '../domain/decision.ts';
import type { Judgement, Verdict } from '../domain/facts.ts';
import { isMachineSender } from '../domain/machine-sender.ts';
import type { Direction, MailHeaders, ParsedMail } from '../domain/mail.ts';
import { classify } from '../pipeline/classify.ts';
import { decide } from '../pipeline/decide.ts';
import { extract } from '../pipeline/extract.ts';
import { printWording } from '../pipeline/print-wording.ts';

/** What is known of wordings and vendors. */
export interface JudgingKnowledge {
  rules: readonly Rule[];
  vendors: readonly Ats[];
  meter?: Meter;
}

/** Decides on a mail as it would be in one direction; the mail is read once for both. */
export type DecideAs = (direction: Direction) => Decision;

/** Mail to many and mail of machines is never the person's own. */
export function isNobodys({ bulk, from }: MailHeaders): boolean {
  return bulk || isMachineSender(from?.address ?? '');
}

/** @param threshold confidence below which a decision asks for a person's look, 0–1 */
export function readDecisions(
  mail: ParsedMail,
  { rules, vendors, meter = NO_METER }: JudgingKnowledge,
  threshold: number,
): DecideAs {
  let scoreAs: ReturnType<typeof classify> | null = null;
  const decided = new Map<Direction, Decision>();
  return (direction) => {
    const known = decided.get(direction);
    if (known) return known;
    const decision = meter.timed('classify', () => {
      scoreAs ??= classify(mail, rules, vendors);
      return decide(scoreAs(direction), mail, direction, threshold);
    });
    decided.set(direction, decision);
    return decision;
  };
}

/**
 * The verdict on a mail that is kept, whatever it says: in both directions, because whose address sent it may be learned later.
 * It depends on nothing but the mail, so that judging it again gives the same.
 */
export function judgeMail(
  mail: ParsedMail,
  knowledge: JudgingKnowledge,
  threshold: number,
  decideAs: DecideAs = readDecisions(mail, knowledge, threshold),
): Verdict {
  const { meter = NO_METER, vendors } = knowledge;
  const judge = (direction: Direction): Judgement => {
    const decision = decideAs(direction);
    const fields = meter.timed('extract', () => extract(mail, decision.kind, direction, vendors));
    return { decision, fields, wording: printWording(mail, fields) };
  };
  return {
    version: DECIDER_VERSION,
    received: judge('received'),
    sent: isNobodys(mail.headers) ? null : judge('sent'),
  };
}
