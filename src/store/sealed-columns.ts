// Every column that is sealed, and what its values are bound to: the one place that sealing, opening and new keys go by.
import type { Schema } from './schema.ts';

/** Names of the columns of a row that hold bytes. */
type BytesOf<Row> = {
  [C in keyof Row]: Uint8Array extends Row[C] ? C : never;
}[keyof Row];

export type SealedTable = {
  [T in keyof Schema]: BytesOf<Schema[T]> extends never ? never : T;
}[keyof Schema];

interface Sealed<Row> {
  column: BytesOf<Row> & string;
  /** The columns that name the row, beside `user_id`. */
  key: readonly (keyof Row & string)[];
}

/** By table; a table with bytes that is missing here does not compile. */
export const SEALED_COLUMNS: { readonly [T in SealedTable]: Sealed<Schema[T]> } = {
  accounts: { column: 'secret', key: ['id'] },
  contents: { column: 'body', key: ['mail_id'] },
  spool: { column: 'mail', key: ['chunk', 'position'] },
  decisions: { column: 'verdict', key: ['mail_id', 'version'] },
  timeline: { column: 'event', key: ['application_id', 'item_id'] },
  sign_in_secrets: { column: 'secret', key: ['id'] },
  llm_answers: { column: 'answer', key: ['question', 'prompt_version', 'model'] },
  webhooks: { column: 'secret', key: ['id'] },
  outbox: { column: 'event', key: ['event_id'] },
  profiles: { column: 'profile_json', key: ['profile_key'] },
  cvs: { column: 'cv', key: ['profile_key'] },
  job_fit: { column: 'fit', key: ['job_uid', 'profile_key'] },
};

export const SEALED_TABLES = Object.keys(SEALED_COLUMNS) as SealedTable[];

/** What a value of this row is bound to: `tenant|table|row|column`. @param key its parts in the order above */
export function sealedPlace(table: SealedTable, user: string, ...key: readonly (string | number)[]): string {
  return `${user}|${table}|${key.join('.')}|${SEALED_COLUMNS[table].column}`;
}
