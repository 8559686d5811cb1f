// What a language model said of a mail, and by which key it is found again.
import type { MailContent } from './facts.ts';
import type { Kind } from './kind.ts';
import type { Direction } from './mail.ts';
import type { Hash } from './mail-identity.ts';

/** Version of the question: raised when its words change, so that answers to different questions are never mixed up. */
export const PROMPT_VERSION = 1;

/** An answer that was checked against its mail: it quotes it word for word and names nothing that does not occur in it. */
export interface ModelAnswer {
  kind: Kind;
  company: string | null;
  role: string | null;
  /** What the model says of its own certainty, 0–1; not calibrated. */
  confidence: number;
  /** At least one; emptied where the text that they stood in is deleted. */
  quotes: readonly string[];
}

/** An answer with the name of the model that gave it. */
export interface Opinion {
  model: string;
  answer: ModelAnswer;
}

/** What a mail is asked about by, twins and repeated mails included: sender, subject, text and direction make the question. */
export function questionKey(
  mail: Pick<MailContent, 'subject' | 'fromName' | 'fromAddress' | 'textHash'>,
  direction: Direction,
  hash: Hash,
): string {
  const { subject, fromName, fromAddress, textHash } = mail;
  return hash(JSON.stringify([direction, subject, fromName, fromAddress, textHash]));
}
