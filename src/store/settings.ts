// What the person chose, and what is noted of them, by name; no fact of mail.
import { settingsShape, type Settings } from '../contracts/settings-shapes.ts';
import type { Sensitivity } from '../domain/sensitivity.ts';
import type { Database } from './open-database.ts';

/** The value under a name, or null where none was ever set. */
export async function readSetting(db: Database, user: string, name: string): Promise<unknown> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('user_id', '=', user)
    .where('name', '=', name)
    .executeTakeFirst();
  return row ? (JSON.parse(row.value) as unknown) : null;
}

/** Sets the value under a name, whatever it was. @param value goes into JSON */
export async function writeSetting(db: Database, user: string, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  await db
    .insertInto('settings')
    .values({ user_id: user, name, value: text })
    .onConflict((conflict) => conflict.columns(['user_id', 'name']).doUpdateSet({ value: text }))
    .execute();
}

const NAME = 'settings';
const DEFAULTS: Settings = { sensitivity: 'normal', body_days: null, read_postings: false, sheets: null };

/** All settings; those never chosen, or chosen in a release that knew others, have their defaults. */
export async function readSettings(db: Database, user: string): Promise<Settings> {
  const chosen = (await readSetting(db, user, NAME)) as Partial<Settings> | null;
  const parsed = settingsShape.safeParse({ ...DEFAULTS, ...chosen });
  return parsed.success ? parsed.data : DEFAULTS;
}

/** Who chose for how long texts are kept, and not for good. */
export async function usersWithBound(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('settings')
    .select(['user_id', 'value'])
    .where('name', '=', NAME)
    .orderBy('user_id')
    .execute();
  const isBound = (value: string) => typeof (JSON.parse(value) as Partial<Settings>).body_days === 'number';
  return rows.flatMap(({ user_id, value }) => (isBound(value) ? [user_id] : []));
}

/** Keeps what the person chose. */
export function saveSettings(db: Database, user: string, settings: Settings): Promise<void> {
  return writeSetting(db, user, NAME, settings);
}

const CHANGE = 'change of settings';

/** A change of the sensitivity that is not yet carried out for every kept mail. */
export interface PendingChange {
  /** Under which of them mails may still be folded that were not looked at again. */
  from: readonly Sensitivity[];
  /** Mails up to this id were looked at; empty at the beginning. */
  after: string;
  /** Of how many mails, and how many of these. */
  total: number;
  done: number;
}

/** What is to be carried out, or null. */
export async function readPendingChange(db: Database, user: string): Promise<PendingChange | null> {
  return (await readSetting(db, user, CHANGE)) as PendingChange | null;
}

const LESSONS = 'change of lessons';

/** Senders about whom something was taught or taken back, for which it is not yet carried out for all of their mails. */
export interface PendingLessons {
  /** By address, the mail up to which it is carried out; empty at the beginning. */
  senders: Readonly<Record<string, string>>;
  /** Of how many mails, and how many of these. */
  total: number;
  done: number;
}

/** Names under which stands what is still to be carried out. */
export const PENDING: readonly string[] = [CHANGE, LESSONS];

/** What is to be carried out, or null. */
export async function readPendingLessons(db: Database, user: string): Promise<PendingLessons | null> {
  return (await readSetting(db, user, LESSONS)) as PendingLessons | null;
}

/** Notes what is to be carried out; null when nothing is left of it. */
export function writePendingLessons(
  db: Database,
  user: string,
  pending: PendingLessons | null,
): Promise<void> {
  return writePending(db, user, LESSONS, pending);
}

/** Notes what is to be carried out; null when nothing is left of it. */
export function writePendingChange(db: Database, user: string, change: PendingChange | null): Promise<void> {
  return writePending(db, user, CHANGE, change);
}

async function writePending(db: Database, user: string, name: string, value: object | null): Promise<void> {
  if (value !== null) return writeSetting(db, user, name, value);
  await db.deleteFrom('settings').where('user_id', '=', user).where('name', '=', name).execute();
}
