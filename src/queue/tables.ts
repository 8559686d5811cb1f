// The queue's own tables as Kysely sees them, and the way to them from any handle on the database.
import type { Generated, Kysely } from 'kysely';

/** 0 ready, 1 leased, 2 waiting for its time, 3 dead. */
export const READY = 0;
export const LEASED = 1;
export const WAITING = 2;
export const DEAD = 3;

export interface JobRow {
  id: Generated<number>;
  kind: string;
  user_id: string;
  key: string;
  /** JSON. */
  payload: string;
  priority: number;
  /** Its place in the order of turns: lower goes first within a priority. */
  turn: number;
  state: number;
  /** Waiting: not before. Leased: taken for abandoned after. Dead: since. Epoch ms on the database's clock. */
  due_at: number;
  attempts: number;
  starts: number;
  lease: string | null;
  error: string;
  created_at: number;
}

/** The last turn that each user was given. */
export interface TurnRow {
  user_id: string;
  last_turn: number;
}

export interface ScheduleRow {
  name: string;
  kind: string;
  user_id: string;
  payload: string;
  /** Five fields, UTC. */
  pattern: string;
  next_at: number;
}

/** A stream that mail is sent to. */
export interface TransportRow {
  name: string;
  /** Which life of its server, and of its data, what was sent belongs to. */
  epoch: string;
  /** Who sends now, and until when that is believed, epoch ms on the database's clock. */
  holder: string | null;
  held_until: number;
}

export interface QueueTables {
  jobs: JobRow;
  job_turns: TurnRow;
  job_schedules: ScheduleRow;
  transports: TransportRow;
}

/** The database, or a transaction, of somebody who knows others of its tables. */
export type Handle = Pick<Kysely<QueueTables>, 'getExecutor'>;

/** The queue's tables in the database, or within the transaction, of somebody who knows others of its tables. */
export function queueTables(db: Handle): Kysely<QueueTables> {
  return db as Kysely<QueueTables>;
}
