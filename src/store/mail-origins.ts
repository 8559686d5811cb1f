// Where kept mails came from, as programs name it.
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';

export interface MailOrigin {
  /** How its mailbox is read: `gmail`, `imap`, `mbox` and so on. */
  provider: string;
  /** The id at the provider, where that has one. */
  providerId: string | null;
  messageId: string | null;
  /** The provider's id of the conversation. */
  thread: string | null;
  fromAddress: string;
  subject: string;
  /** By its own head, epoch ms. */
  at: number | null;
}

/** Providers whose places are ids of mails. */
const GIVES_IDS = new Set(['gmail', 'outlook']);
const THREAD = 'provider:';

function threadOf(threads: string): string | null {
  const found = (JSON.parse(threads) as string[]).find((thread) => thread.startsWith(THREAD));
  return found?.slice(THREAD.length) ?? null;
}

/** By mail; of several places in which a mail lies, the first that was seen. */
export async function readOrigins(
  db: Database,
  user: string,
  mails: readonly string[],
): Promise<Map<string, MailOrigin>> {
  const rows = await inChunks(mails, (chunk) =>
    db
      .selectFrom('contents')
      .innerJoin('sightings', (join) =>
        join
          .onRef('sightings.mail_id', '=', 'contents.mail_id')
          .onRef('sightings.user_id', '=', 'contents.user_id'),
      )
      .innerJoin('mailboxes', (join) =>
        join
          .onRef('mailboxes.id', '=', 'sightings.mailbox_id')
          .onRef('mailboxes.user_id', '=', 'sightings.user_id'),
      )
      .select([
        'contents.mail_id',
        'contents.message_id',
        'contents.threads',
        'contents.from_address',
        'contents.subject',
        'contents.header_time',
        'sightings.locator',
        'mailboxes.type',
      ])
      .where('contents.user_id', '=', user)
      .where('contents.mail_id', 'in', chunk)
      .orderBy('sightings.id', 'desc')
      .execute(),
  );
  return new Map(
    rows.map((row) => [
      row.mail_id,
      {
        provider: row.type,
        providerId: GIVES_IDS.has(row.type) ? row.locator : null,
        messageId: row.message_id,
        thread: threadOf(row.threads),
        fromAddress: row.from_address,
        subject: row.subject,
        at: row.header_time === null ? null : Number(row.header_time),
      },
    ]),
  );
}
