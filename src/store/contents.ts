// Contents: what is kept of mails about jobs, bodies and verdicts sealed.
import type { Vault } from '../contracts/vault.ts';
import type { MailContent, MailFacts, Verdict } from '../domain/facts.ts';
import type { KeptMail } from '../domain/kept-mail.ts';
import type { ContentRow } from './content-row.ts';
import { fitIndex } from './fit-index.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import { sealedPlace } from './sealed-columns.ts';
import { readVerdicts, replaceVerdicts } from './verdicts.ts';

export interface NewContent extends MailContent {
  /** Which of the copies that differ in their headers it is; the greatest counts. */
  variant: string;
  /** Null where the person's choice is not to keep it. */
  body: KeptMail | null;
  /** That choice, in days. */
  bodyDays?: number;
  verdict: Verdict;
}

function toContentRow(vault: Vault, user: string, content: NewContent) {
  return {
    user_id: user,
    mail_id: content.mailId,
    message_id: content.messageId && fitIndex(content.messageId),
    subject: content.subject,
    from_name: content.fromName,
    from_address: fitIndex(content.fromAddress),
    header_time: content.headerTime,
    threads: JSON.stringify(content.threads),
    text_hash: content.textHash,
    variant: content.variant,
    body: vault.seal(JSON.stringify(content.body), sealedPlace('contents', user, content.mailId)),
    body_days: content.bodyDays ?? null,
  };
}

/** Keeps mails with their verdicts. A mail that is kept already is replaced by a greater variant of it alone. */
export async function insertContents(
  db: Database,
  vault: Vault,
  user: string,
  contents: readonly NewContent[],
): Promise<void> {
  const written = await inChunks(contents, (chunk) =>
    db
      .insertInto('contents')
      .values(chunk.map((content) => toContentRow(vault, user, content)))
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'mail_id'])
          .doUpdateSet((row) => ({
            from_name: row.ref('excluded.from_name'),
            variant: row.ref('excluded.variant'),
            text_hash: row.ref('excluded.text_hash'),
            body: row.ref('excluded.body'),
            body_days: row.ref('excluded.body_days'),
          }))
          .whereRef('excluded.variant', '>', 'contents.variant'),
      )
      .returning('mail_id')
      .execute(),
  );
  // A lesser variant says nothing of the mail that is kept.
  const counting = new Set(written.map((row) => row.mail_id));
  await replaceVerdicts(
    db,
    vault,
    user,
    contents.filter(({ mailId }) => counting.has(mailId)),
  );
}

/** Removes all that is kept of a mail; its fingerprint and its sightings stay. */
export async function forgetContent(db: Database, user: string, mailId: string): Promise<void> {
  for (const table of ['contents', 'decisions', 'llm_answers'] as const) {
    await db.deleteFrom(table).where('user_id', '=', user).where('mail_id', '=', mailId).execute();
  }
}

/** Replaces the thread keys of a kept mail, when a further sighting knew more of them. */
export async function setThreads(
  db: Database,
  user: string,
  mailId: string,
  threads: readonly string[],
): Promise<void> {
  await db
    .updateTable('contents')
    .set({ threads: JSON.stringify(threads) })
    .where('user_id', '=', user)
    .where('mail_id', '=', mailId)
    .execute();
}

/** The other copies of those of these mails that are kept more than once: same Message-ID, same text (`docs/facts.md`, twins). */
export async function copiesOf(
  db: Database,
  user: string,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('contents as one')
      .innerJoin('contents as other', (join) =>
        join
          .onRef('other.user_id', '=', 'one.user_id')
          .onRef('other.message_id', '=', 'one.message_id')
          .onRef('other.text_hash', '=', 'one.text_hash')
          .onRef('other.mail_id', '<>', 'one.mail_id'),
      )
      .select(['one.mail_id as id', 'other.mail_id as copy'])
      .where('one.user_id', '=', user)
      .where('one.mail_id', 'in', chunk)
      .execute(),
  );
  const copies = new Map<string, string[]>();
  for (const { id, copy } of rows) copies.set(id, [...(copies.get(id) ?? []), copy]);
  return copies;
}

/** The thread keys of those of these mails that are kept. */
export async function readThreads(
  db: Database,
  user: string,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('contents')
      .select(['mail_id', 'threads'])
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .execute(),
  );
  return new Map(rows.map((row) => [row.mail_id, JSON.parse(row.threads) as string[]]));
}

/** The body of a kept mail; null where the mail is not kept, or its text is deleted. */
export async function readBody(
  db: Database,
  vault: Vault,
  user: string,
  mailId: string,
): Promise<KeptMail | null> {
  const row = await db
    .selectFrom('contents')
    .select('body')
    .where('user_id', '=', user)
    .where('mail_id', '=', mailId)
    .executeTakeFirst();
  if (!row) return null;
  return JSON.parse(
    Buffer.from(vault.open(row.body, sealedPlace('contents', user, mailId))).toString(),
  ) as KeptMail | null;
}

/** All but the body, which outweighs the rest many times. */
const FACTS = [
  'mail_id',
  'message_id',
  'subject',
  'from_name',
  'from_address',
  'header_time',
  'threads',
  'text_hash',
] as const;

/** Kept mails with their newest verdicts and what all their sightings say together. */
export async function readMailFacts(
  db: Database,
  vault: Vault,
  user: string,
  ids: readonly string[],
): Promise<MailFacts[]> {
  const contents = await inChunks(ids, (chunk) =>
    db
      .selectFrom('contents')
      .select(FACTS)
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .execute(),
  );
  const verdicts = await readVerdicts(db, vault, user, ids);
  const seen = await readSeen(db, user, ids);
  return contents.flatMap((row) => {
    const verdict = verdicts.get(row.mail_id);
    return verdict ? [toFacts(row, verdict, seen.get(row.mail_id))] : [];
  });
}

interface Seen {
  internal: number | null;
  sent: number;
}

async function readSeen(db: Database, user: string, ids: readonly string[]): Promise<Map<string, Seen>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('sightings')
      .select(({ fn }) => [
        'mail_id',
        fn.min('internal_time').as('internal'),
        fn.max('sent_label').as('sent'),
      ])
      .where('user_id', '=', user)
      .where('mail_id', 'in', chunk)
      .groupBy('mail_id')
      .execute(),
  );
  return new Map(
    rows.map((row) => [
      row.mail_id,
      { internal: row.internal === null ? null : Number(row.internal), sent: Number(row.sent) },
    ]),
  );
}

function toFacts(
  row: Pick<ContentRow, (typeof FACTS)[number]>,
  verdict: Verdict,
  seen: Seen | undefined,
): MailFacts {
  return {
    mailId: row.mail_id,
    messageId: row.message_id,
    subject: row.subject,
    fromName: row.from_name,
    fromAddress: row.from_address,
    headerTime: row.header_time,
    threads: JSON.parse(row.threads) as string[],
    textHash: row.text_hash,
    internalTime: seen?.internal ?? null,
    sentLabel: seen?.sent === 1,
    verdict,
  };
}
