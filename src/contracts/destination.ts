// The socket for destinations: places outside where a table of applications is kept up to date, again and again.
import type { AccountTools } from './mail-account.ts';

/** Null: the application does not tell it. */
export type Cell = string | number | null;

/** One application as a row. */
export interface TableRow {
  /** Of the application: by this its row is found again, wherever it stands by then. */
  id: string;
  /** One of each column. */
  cells: readonly Cell[];
  /** Added where it has no row yet; without it, a row that it has is brought up to date. */
  wanted: boolean;
}

export interface SyncWish {
  /** What the destination calls the place, e.g. the id of a spreadsheet. */
  place: string;
  /** Name of the table in it. */
  table: string;
  columns: readonly string[];
  /**
   * Every application there is, as often as the destination looks; a row that is of none of these is marked as removed, never
   * deleted.
   */
  rows: () => AsyncIterable<TableRow>;
  /** What marks a removed row, and in which column. */
  mark: { column: string; text: string };
}

/** What is handed in: a destination has no network, no clock and no secret of its own. */
export interface SyncTools {
  outside: AccountTools;
  accessToken: () => Promise<string>;
  /** By which name the place has to be opened to us. */
  account: string;
  /** How far it is: rows written, of all that are to be. */
  report: (done: number, total: number) => Promise<void>;
  signal: AbortSignal;
}

/** What the place holds now, and how many rows of it are new, changed or marked as removed. */
export interface SyncReport {
  rows: number;
  added: number;
  changed: number;
  removed: number;
}

export interface Destination {
  /** Equal to the file's name without extension, e.g. `google-sheets`. */
  id: string;
  /** As people know it. */
  name: string;
  /**
   * Brings the place up to date. Whatever ends it midway, another one ends in the same table.
   * @throws AccountError: `settings` and `consent` are for the person to mend, `throttled` and `unreachable` pass
   */
  sync: (wish: SyncWish, tools: SyncTools) => Promise<SyncReport>;
}
