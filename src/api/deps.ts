// What the routes are given: a database to read, and the only ways to change something.
import type { WayIn, Withdrawal } from '../contracts/account-shapes.ts';
import type { Exporter } from '../contracts/exporter.ts';
import type { SheetExport } from '../contracts/export-shapes.ts';
import type { SettingsChange } from '../contracts/settings-shapes.ts';
import type { Figures } from '../contracts/figures.ts';
import type { ModelTerms } from '../contracts/model.ts';
import type { SignIn } from '../contracts/sign-in.ts';
import type { Vault } from '../contracts/vault.ts';
import type { HandedIn, Taken } from '../tracking/take-events.ts';
import type { CorrectionBody } from '../domain/correction.ts';
import type { SignInEvent } from '../domain/sign-in-event.ts';
import type { Hand } from '../domain/hand.ts';
import type { Hash } from '../domain/mail-identity.ts';
import type { LocatePosting } from '../domain/posting.ts';
import type { ProfileCommand } from '../tracking/change-profiles.ts';
import type { AskedPosting, HandedPosting } from '../tracking/ask-posting.ts';
import type { WebhookCommand, WebhookResult } from '../tracking/change-webhooks.ts';
import type { AccountCommand } from '../tracking/change-account.ts';
import type { Connection } from '../tracking/connect-account.ts';
import type { Upload } from '../tracking/begin-import.ts';
import type { Reach } from '../net/guarded-connect.ts';
import type { Database } from '../store/open-database.ts';
import type { Asker } from './asker.ts';

/** Every change goes through here, so that the thread that answers HTTP never waits for a write lock. */
export interface Writer {
  /**
   * Records all corrections or none.
   * @param versions as `correctAll` takes them, and so `ids`
   * @param hand by what the person did it
   * @returns their ids, in order. @throws Error named `UnknownItem`, `ChangedMeanwhile` or `KeyUsed`
   */
  correct: (
    user: string,
    bodies: readonly CorrectionBody[],
    versions: readonly string[] | null,
    ids?: readonly string[],
    hand?: Hand,
  ) => Promise<string[]>;
  /** Undoes all corrections or none. @returns false when one of them is not in force. */
  undo: (user: string, ids: readonly string[]) => Promise<boolean>;
  /** Notes that the person is here. */
  visit: (user: string) => Promise<void>;
  /**
   * Keeps them at once; what follows from them is brought up to date by and by.
   * @param versions of which one must still hold, as `settingsVersion` makes them. @throws Error named `ChangedMeanwhile`
   */
  saveSettings: (user: string, settings: SettingsChange, versions: readonly string[] | null) => Promise<void>;
  /** Has the person's sheet brought up to date. @throws Error named `NoSheet` */
  syncSheet: (user: string, wish: SheetExport) => Promise<void>;
  /** Has a received file imported. @returns the import's id. */
  importUpload: (user: string, upload: Upload) => Promise<string>;
  importSample: (user: string) => Promise<string>;
  /** Opens a live mailbox and keeps it connected. @returns its id. @throws Error named `AccountError` */
  connectAccount: (user: string, connection: Connection) => Promise<string>;
  /** @returns false when there is no such account */
  changeAccount: (user: string, id: string, command: AccountCommand) => Promise<boolean>;
  /** Lets a mailbox go; what it alone brought is taken away by and by. Tells what became of the consent, of which the removal does not hang. */
  removeMailbox: (user: string, id: string) => Promise<Withdrawal>;
  /** @returns null when there is no such webhook. @throws Error named `WebhookRefused` */
  changeWebhooks: (user: string, command: WebhookCommand) => Promise<WebhookResult | null>;
  /** Has a dead letter tried again, or thrown away for good. @returns false when there is none */
  settleDead: (user: string, id: number, how: 'retry' | 'drop') => Promise<boolean>;
  /** Records what another program read. */
  takeEvents: (user: string, events: readonly HandedIn[]) => Promise<Taken[]>;
  /** @returns the key of the profile, null when there is none. @throws Error named `UnreadableCv`, `ProfileRefused` or `ChangedMeanwhile` */
  changeProfiles: (user: string, command: ProfileCommand) => Promise<string | null>;
  /** Has the active CVs scored against the posting. @returns false when there is no such application. @throws Error named `AnalysisRefused` */
  askAnalysis: (user: string, applicationId: string) => Promise<boolean>;
  /** Has a posting read by and by. @returns its uid. @throws Error named `NoAddress` */
  askPosting: (user: string, asked: AskedPosting) => Promise<string>;
  /** Keeps what another program got of a posting. @throws Error named `NoAddress` or `UnreadablePage` */
  takePosting: (user: string, handed: HandedPosting) => Promise<string>;
  /** Reads a rescued mail from its source again, if that is still there. */
  rescue: (user: string, mailId: string) => Promise<'done' | 'source gone'>;
  /** Stops whatever is being done for a person, and deletes everything that is theirs. */
  forget: (user: string) => Promise<void>;
}

/** How live mailboxes are found and consent to them is asked for. */
export interface AccountDeps {
  discover: (address: string) => Promise<WayIn | null>;
  /** @throws Error named `AccountError` when the program is not registered at the provider */
  begin: (
    user: string,
    wish: { provider: 'gmail' | 'outlook'; address: string; redirectUri: string },
  ) => { url: string };
  /** @throws Error named `AccountError` */
  finish: (user: string, state: string, code: string | null) => Promise<Connection>;
}

/** What an operator is told. */
export interface OperationDeps {
  version: string;
  /** Epoch ms. */
  startedAt: number;
  now: () => number;
  /** Why it cannot do its work, in plain words; empty when it can. */
  missing: () => Promise<string[]>;
  figures: () => Promise<Figures>;
  /** Tokens a day; null where no language model is asked. */
  modelBudget: number | null;
  metrics: { contentType: string; render: () => Promise<string> };
}

export interface ApiDeps {
  accounts: AccountDeps;
  db: Database;
  vault: Vault;
  hash: Hash;
  writer: Writer;
  now: () => number;
  /** Null where there is one person only, of whom nothing is asked. */
  signIn: SignIn | null;
  /** Tells the log of people who come in; where nobody signs in, never. */
  note: (event: SignInEvent, fields: Readonly<Record<string, string>>) => void;
  /** On whose behalf a request comes; null when nobody is known. */
  identify: (headers: Headers) => Promise<Asker | null>;
  /** Stores an upload, of a folder perhaps; resolves to where it lies. @throws UploadFailed in plain words. */
  receive: (
    body: ReadableStream<Uint8Array>,
    name: string,
    folder?: string,
  ) => Promise<{ path: string; bytes: number }>;
  /** Which posting an address leads to. */
  locate: LocatePosting;
  /** Calls back whenever any process changed what is this person's; returns how to stop. */
  watch: (user: string, onChange: () => void) => () => void;
  /** The language model that is asked, or null. */
  languageModel: ModelTerms | null;
  operations: OperationDeps;
  /** What webhooks may reach. */
  webhookReach: Reach;
  /** Writes interviews as a calendar. */
  calendar: Exporter;
  /** The address to which sheets are shared; null where no service account is configured. */
  sheetAccount: string | null;
}
