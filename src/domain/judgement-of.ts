// Which of the two judgements of a mail counts.
import type { Judgement, MailFacts } from './facts.ts';

/** As sent when the mail lies in Sent or is from an address of the person's own, and may be theirs; else as received. */
export function judgementOf(mail: MailFacts, isOwner: (address: string) => boolean): Judgement {
  const sent = mail.sentLabel || isOwner(mail.fromAddress);
  return sent && mail.verdict.sent ? mail.verdict.sent : mail.verdict.received;
}
