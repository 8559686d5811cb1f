// What the two databases do differently, as one shape that each of their files fills.
import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** The words in which a dialect spells the types that differ. */
export interface TypeNames {
  big: string;
  bytes: string;
  serial: string;
  /** Text that is compared and ordered by its bytes, as SQLite does by itself. */
  text: string;
  /** Whether an index may hold columns of any length for the sake of those who read it. */
  covers: boolean;
}

/** The last number that a table gave to a row by itself. */
export interface Numbering {
  table: string;
  last: number;
}

export interface DialectTraits {
  types: TypeNames;
  /** Waits until no other transaction that locked the same user is open; held to the end of `tx`. */
  lockUser: (tx: Transaction<Schema>, user: string) => Promise<void>;
  /** Shows `tx` nothing but this user's rows from now on, where the database enforces that. */
  narrow: (tx: Transaction<Schema>, user: string) => Promise<void>;
  /** Sees to it that people are kept apart by the database itself, where it can be had. @throws Error that says how to mend it */
  keepApart: (db: Kysely<Schema>) => Promise<void>;
  /** Whether it does. */
  isKeptApart: (db: Kysely<Schema>) => Promise<boolean>;
  /** Waits until no transaction that locked any user is open, and lets none begin; held to the end of `tx`. */
  lockAll: (tx: Transaction<Schema>) => Promise<void>;
  /** Waits until no other process changes the schema; held to the end of `tx`. */
  lockSchema: (tx: Transaction<never>) => Promise<void>;
  /** Refuses a database that cannot hold what will be written. @throws Error that says how to mend it */
  checkFit: (db: Kysely<Schema>) => Promise<void>;
  /** Differs from before whenever another connection, in any process, has committed. */
  dataVersion: (db: Kysely<Schema>) => Promise<string>;
  /** Differs from before whenever anything was committed, by whomever, or changed over this connection. */
  changeMark: (db: Kysely<Schema>) => Promise<string>;
  /** `ok`, or the first damage that is found. */
  checkIntegrity: (db: Kysely<Schema>) => Promise<string>;
  /** Of each table that numbers its rows. */
  readNumberings: (db: Kysely<Schema>) => Promise<Numbering[]>;
  /** From now on nothing stays of what this connection overwrites, where it can be had. */
  overwriteFreed: (db: Kysely<Schema>) => Promise<void>;
  /** Drops what was noted of old values on the way, where it can be had. */
  forgetOverwritten: (db: Kysely<Schema>) => Promise<void>;
}
