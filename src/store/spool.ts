// The spool: fetched mails, sealed, from the moment their mailbox is read past them until they are decided.
import type { Vault } from '../contracts/vault.ts';
import type { RawMail } from '../domain/mail.ts';
import { fitIndex } from './fit-index.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import { sealedPlace } from './sealed-columns.ts';

/** Mails that are decided together. */
export interface SpoolChunk {
  mailboxId: string;
  /** A text that no other chunk bears. */
  chunk: string;
}

const HEAD = 4;

const placeOf = (user: string, chunk: string, position: number) =>
  sealedPlace('spool', user, chunk, position);

/** Length of the description (32 bits, little-endian), the description as JSON, the bytes of the mail. */
function pack({ bytes, ...rest }: RawMail): Uint8Array {
  const about = Buffer.from(JSON.stringify(rest));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(about.length);
  return Buffer.concat([head, about, bytes]);
}

function unpack(packed: Uint8Array): RawMail {
  const whole = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = HEAD + whole.readUInt32LE();
  const about = JSON.parse(whole.toString('utf8', HEAD, end)) as Omit<RawMail, 'bytes'>;
  return { ...about, bytes: whole.subarray(end) };
}

/** Puts a chunk into the spool. Called in the transaction that moves the mailbox's cursor past it. */
export async function insertSpooled(
  tx: Database,
  vault: Vault,
  user: string,
  { mailboxId, chunk }: SpoolChunk,
  mails: readonly RawMail[],
): Promise<void> {
  const rows = mails.map((mail, position) => ({
    user_id: user,
    mailbox_id: mailboxId,
    chunk,
    position,
    locator: fitIndex(mail.locator),
    mail: vault.seal(pack(mail), placeOf(user, chunk, position)),
  }));
  await inChunks(rows, async (some) => {
    await tx.insertInto('spool').values(some).execute();
    return [];
  });
}

/** The mails of a chunk, in their order; none when they are decided already. */
export async function readSpooled(
  db: Database,
  vault: Vault,
  user: string,
  chunk: string,
): Promise<RawMail[]> {
  const rows = await db
    .selectFrom('spool')
    .select(['position', 'mail'])
    .where('user_id', '=', user)
    .where('chunk', '=', chunk)
    .orderBy('position')
    .execute();
  return rows.map(({ position, mail }) => unpack(vault.open(mail, placeOf(user, chunk, position))));
}

/** Takes a chunk out of the spool: its mails are decided, or their mailbox is gone. */
export async function dropSpooled(tx: Database, user: string, chunk: string): Promise<void> {
  await tx.deleteFrom('spool').where('user_id', '=', user).where('chunk', '=', chunk).execute();
}

/** Takes out all of a mailbox. */
export async function dropSpooledOf(tx: Database, user: string, mailboxId: string): Promise<void> {
  await tx.deleteFrom('spool').where('user_id', '=', user).where('mailbox_id', '=', mailboxId).execute();
}

/** Which of these places of a mailbox wait in the spool. */
export async function spooledAt(
  db: Database,
  user: string,
  mailboxId: string,
  locators: readonly string[],
): Promise<Set<string>> {
  const rows = await inChunks(locators.map(fitIndex), (some) =>
    db
      .selectFrom('spool')
      .select('locator')
      .where('user_id', '=', user)
      .where('mailbox_id', '=', mailboxId)
      .where('locator', 'in', some)
      .execute(),
  );
  const stored = new Set(rows.map(({ locator }) => locator));
  return new Set(locators.filter((locator) => stored.has(fitIndex(locator))));
}

/** How many mails of each mailbox wait to be decided. */
export async function countSpooled(db: Database, user: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('spool')
    .select((eb) => ['mailbox_id', eb.fn.countAll<number>().as('mails')])
    .where('user_id', '=', user)
    .groupBy('mailbox_id')
    .execute();
  return new Map(rows.map((row) => [row.mailbox_id, Number(row.mails)]));
}
