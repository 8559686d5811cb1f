// Reads what is new in a connected mailbox and says what would become of it; writes nothing.
import type { AccountSession } from '../contracts/mail-account.ts';
import type { Kind } from '../domain/kind.ts';
import type { Account } from '../store/accounts.ts';
import { judgeBatch } from './judge-batch.ts';
import type { SightedMail } from './record-mails.ts';
import { syncOptions, type OptionTools } from './sync-options.ts';
import type { Part } from './sync-account.ts';

/** A mail that would be kept. */
export interface Previewed {
  at: number | null;
  from: string;
  subject: string;
  kind: Kind;
  /** Whether it would wait for a person's look. */
  review: boolean;
}

export interface Preview {
  seen: number;
  kept: number;
  review: number;
  ignored: number;
  /** Recorded already, here or from elsewhere. */
  known: number;
  unreadable: number;
}

function count(preview: Preview, { outcome }: SightedMail): void {
  preview.seen += 1;
  if (outcome.type === 'kept') {
    preview.kept += 1;
    if (outcome.content.verdict.received.decision.review) preview.review += 1;
  } else preview[outcome.type] += 1;
}

function describe({ outcome }: SightedMail): Previewed[] {
  if (outcome.type !== 'kept') return [];
  const { headerTime, fromAddress, subject, verdict } = outcome.content;
  const { kind, review } = verdict.received.decision;
  return [{ at: headerTime, from: fromAddress, subject, kind, review }];
}

/**
 * @param tell called for each mail that would be kept, in the order in which they come
 * @throws AccountError as the provider gives it
 */
export async function previewAccount(
  tools: OptionTools,
  user: string,
  account: Account,
  session: AccountSession,
  { signal, part, tell }: { signal: AbortSignal; part: Part | null; tell: (mail: Previewed) => void },
): Promise<Preview> {
  const preview = { seen: 0, kept: 0, review: 0, ignored: 0, known: 0, unreadable: 0 };
  // What is recorded is not fetched again even where a rewind would: it would say nothing new.
  const options = await syncOptions(tools, user, account.id, { anew: false, signal });
  for await (const batch of session.sync(part ? part.cursor : account.cursor, options)) {
    for (const mail of await judgeBatch(tools, user, batch)) {
      count(preview, mail);
      for (const one of describe(mail)) tell(one);
    }
    if (signal.aborted) break;
  }
  return preview;
}
