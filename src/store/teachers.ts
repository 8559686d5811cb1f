// Which mails teach something: those that a correction of their kind or names, or a rescue, was made on.
import type { CorrectionBody } from '../domain/correction.ts';
import { canTeach } from '../domain/lesson.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';

const teaches = ({ body }: { body: string }) => canTeach(JSON.parse(body) as CorrectionBody);

function corrected(db: Database, user: string) {
  return db
    .selectFrom('contents')
    .innerJoin('correction_items', (join) =>
      join
        .onRef('correction_items.user_id', '=', 'contents.user_id')
        .onRef('correction_items.item_id', '=', 'contents.mail_id'),
    )
    .innerJoin('corrections', (join) =>
      join
        .onRef('corrections.user_id', '=', 'correction_items.user_id')
        .onRef('corrections.id', '=', 'correction_items.correction_id'),
    )
    .where('contents.user_id', '=', user);
}

const distinct = (values: readonly string[]) => [...new Set(values)];

/** Kept mails of these senders on which a correction in force teaches something. */
export async function teachersOf(db: Database, user: string, senders: readonly string[]): Promise<string[]> {
  const rows = await inChunks(senders, (chunk) =>
    corrected(db, user)
      .select(['contents.mail_id', 'corrections.body'])
      .where('contents.from_address', 'in', chunk)
      .where('corrections.undone_at', 'is', null)
      .execute(),
  );
  return distinct(rows.filter(teaches).map((row) => row.mail_id));
}

/** Senders of those of these mails of which the person ever said what could teach something, taken back or not. */
export async function sendersTaught(db: Database, user: string, mails: readonly string[]): Promise<string[]> {
  const rows = await inChunks(mails, (chunk) =>
    corrected(db, user)
      .select(['contents.from_address', 'corrections.body'])
      .where('contents.mail_id', 'in', chunk)
      .execute(),
  );
  return distinct(rows.filter(teaches).map((row) => row.from_address));
}

/** Senders of whom the person says anything that teaches. */
export async function allSendersTaught(db: Database, user: string): Promise<string[]> {
  const rows = await corrected(db, user)
    .select(['contents.from_address', 'corrections.body'])
    .where('corrections.undone_at', 'is', null)
    .execute();
  return distinct(rows.filter(teaches).map((row) => row.from_address));
}
