// The spool: fetched mails, sealed, from the moment their mailbox is read past them until they are decided.
import type { Vault } from '../contracts/vault.ts';
import type { RawMail } from '../domain/mail.ts';
import { fitIndex } from './fit-index.ts';
import { inChunks } from './in-chunks.ts';
import type { Database } from './open-database.ts';
import { sealedPlace } from './sealed-columns.ts';

/** How a mail comes to whoever decides it: by a job of the queue, or by a stream that it is still to be sent to, or was. */
export const BY_JOB = 0;
export const TO_SEND = 1;
export const SENT = 2;

/** Mails that were fetched together. */
export interface SpoolChunk {
  mailboxId: string;
  /** A text that no other chunk bears. */
  chunk: string;
  way: typeof BY_JOB | typeof TO_SEND;
  fetchedAt: number;
}

/** Where a mail lies in a user's spool. */
export interface SpoolPlace {
  chunk: string;
  position: number;
}

export interface SpooledMail extends SpoolPlace {
  mailboxId: string;
  fetchedAt: number;
  mail: RawMail;
}

const HEAD = 4;

const sealedAt = (user: string, { chunk, position }: SpoolPlace) =>
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
  { mailboxId, chunk, way, fetchedAt }: SpoolChunk,
  mails: readonly RawMail[],
): Promise<void> {
  const rows = mails.map((mail, position) => ({
    user_id: user,
    mailbox_id: mailboxId,
    chunk,
    position,
    locator: fitIndex(mail.locator),
    mail: vault.seal(pack(mail), sealedAt(user, { chunk, position })),
    way,
    sent_at: null,
    fetched_at: fetchedAt,
  }));
  await inChunks(rows, async (some) => {
    await tx.insertInto('spool').values(some).execute();
    return [];
  });
}

/** Calls `query` with the positions of each chunk, few at a time, and joins the rows. */
async function perChunk<R>(
  places: readonly SpoolPlace[],
  query: (chunk: string, positions: number[]) => Promise<R[]>,
): Promise<R[]> {
  const rows: R[] = [];
  for (const [chunk, some] of Map.groupBy(places, (place) => place.chunk)) {
    const positions = some.map(({ position }) => position);
    rows.push(...(await inChunks(positions, (few) => query(chunk, few))));
  }
  return rows;
}

const COLUMNS = ['mailbox_id', 'chunk', 'position', 'mail', 'fetched_at'] as const;

interface Read {
  mailbox_id: string;
  chunk: string;
  position: number;
  mail: Uint8Array;
  fetched_at: number;
}

const fromRow =
  (vault: Vault, user: string) =>
  ({ mailbox_id: mailboxId, chunk, position, mail, fetched_at: at }: Read): SpooledMail => {
    const sealed = vault.open(mail, sealedAt(user, { chunk, position }));
    return { mailboxId, chunk, position, fetchedAt: Number(at), mail: unpack(sealed) };
  };

/** The mails of a chunk, in their order, or those of these places; what is decided already is not among them. */
export async function readSpooled(
  db: Database,
  vault: Vault,
  user: string,
  which: string | readonly SpoolPlace[],
): Promise<SpooledMail[]> {
  const read = (chunk: string) =>
    db
      .selectFrom('spool')
      .select(COLUMNS)
      .where('user_id', '=', user)
      .where('chunk', '=', chunk)
      .orderBy('position');
  const rows =
    typeof which === 'string'
      ? await read(which).execute()
      : await perChunk(which, (chunk, few) => read(chunk).where('position', 'in', few).execute());
  return rows.map(fromRow(vault, user));
}

/**
 * Takes mails out of the spool. Called in the transaction that writes what was decided of them: what somebody else has taken
 * meanwhile is not among those that are returned, and must not be written again.
 */
export async function takeSpooled<P extends SpoolPlace>(
  tx: Database,
  user: string,
  places: readonly P[],
): Promise<P[]> {
  const gone = await perChunk(places, (chunk, few) =>
    tx
      .deleteFrom('spool')
      .where('user_id', '=', user)
      .where('chunk', '=', chunk)
      .where('position', 'in', few)
      .returning(['chunk', 'position'])
      .execute(),
  );
  const taken = new Set(gone.map(({ chunk, position }) => `${chunk}:${position}`));
  return places.filter(({ chunk, position }) => taken.has(`${chunk}:${position}`));
}

/** Takes a chunk out of the spool undecided. */
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
