// What the routes are given: a database to read, and the only ways to change something.
import type { CorrectionBody } from '../domain/correction.ts';
import type { Vault } from '../contracts/vault.ts';
import type { Hash } from '../domain/mail-identity.ts';
import type { Database } from '../store/open-database.ts';

/** Every change goes through here, so that the thread that answers HTTP never waits for a write lock. */
export interface Writer {
  /** @returns the correction's id. @throws Error named `UnknownItem` when it names nothing known. */
  correct: (user: string, body: CorrectionBody) => Promise<string>;
  /** @returns false when there is nothing to undo by this id. */
  undo: (user: string, id: string) => Promise<boolean>;
  /** Has a received file imported. @returns the import's id. */
  importUpload: (user: string, upload: { path: string; name: string; bytes: number }) => Promise<string>;
  importSample: (user: string) => Promise<string>;
  /** Reads a rescued mail from its source again, if that is still there. */
  rescue: (user: string, mailId: string) => Promise<'done' | 'source gone'>;
}

export interface ApiDeps {
  db: Database;
  vault: Vault;
  hash: Hash;
  writer: Writer;
  now: () => number;
  user: string;
  /** Stores an upload; resolves to where it lies. @throws UploadFailed in plain words. */
  receive: (body: ReadableStream<Uint8Array>, name: string) => Promise<{ path: string; bytes: number }>;
  /** Calls back whenever any process changed the database; returns how to stop. */
  watch: (onChange: () => void) => () => void;
}
