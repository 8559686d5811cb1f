// The whole HTTP application over a tracker in a folder of its own, with a writer that works in this thread.
import type { Settings } from '../../src/contracts/api.ts';
import { AccountError } from '../../src/contracts/mail-account.ts';
import { ats } from '../../src/ats/index.gen.ts';
import { createApp, type AppOptions } from '../../src/api/create-app.ts';
import type { SignIn } from '../../src/contracts/sign-in.ts';
import type { ApiDeps, Writer } from '../../src/api/deps.ts';
import { identifierOf } from '../../src/api/identify.ts';
import { openMeter } from '../../src/bin/open-meter.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { openOperations } from '../../src/bin/operations.ts';
import calendar from '../../src/exporters/ics.ts';
import { newWebhookSecret } from '../../src/ops/sign-webhook.ts';
import { receiveUpload } from '../../src/ops/receive-upload.ts';
import { locatePosting } from '../../src/pipeline/locate-posting.ts';
import { forgetPerson } from '../../src/store/forget-person.ts';
import { recordVisit } from '../../src/store/visits.ts';
import { watchChanges } from '../../src/store/watch-changes.ts';
import { importMail } from '../../src/tasks/import-mail.ts';
import { askPosting, takePosting } from '../../src/tracking/ask-posting.ts';
import { applySettings } from '../../src/tracking/apply-settings.ts';
import { beginImport, sourceOfUpload, type Upload } from '../../src/tracking/begin-import.ts';
import { changeAccount } from '../../src/tracking/change-account.ts';
import { askAnalysis } from '../../src/tracking/ask-analysis.ts';
import { changeProfiles } from '../../src/tracking/change-profiles.ts';
import { changeWebhooks } from '../../src/tracking/change-webhooks.ts';
import { connectAccount } from '../../src/tracking/connect-account.ts';
import { changeSettings, settingsVersion } from '../../src/tracking/change-settings.ts';
import { correctAll, undoAll } from '../../src/tracking/correct.ts';
import { dropDead } from '../../src/tracking/drop-dead.ts';
import { clearRemoved, removeMailbox } from '../../src/tracking/remove-mailbox.ts';
import { requestSheet } from '../../src/tracking/request-sheet.ts';
import { retryDead } from '../../src/tracking/retry-dead.ts';
import { rescueMail } from '../../src/tracking/rescue-mail.ts';
import { spreadLessons } from '../../src/tracking/spread-lessons.ts';
import { takeEvents } from '../../src/tracking/take-events.ts';
import { confirmation, mboxOf } from './compose-mail.ts';
import { locate, readCvHere } from './scratch-cvs.ts';
import { deleteTexts } from './scratch-texts.ts';
import { readingTools } from './scratch-reading.ts';
import { scratchTracker } from './scratch-tracker.ts';

const HOST = 'localhost:8080';

/** Does at once what the server's writer thread does by and by. */
function directWriter(tracker: Tracker, now: () => number): Writer {
  const byName = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      // Errors lose their class on the way between threads and keep its name.
      throw Object.assign(new Error((error as Error).message), { name: (error as Error).constructor.name });
    }
  };
  const importFile = async (user: string, upload: Upload) => {
    const run = await beginImport(tracker, user, sourceOfUpload(upload));
    await importMail(readingTools(tracker), user, run);
    return run.id;
  };
  return {
    correct: async (user, bodies, versions, ids, hand) => {
      const made = await byName(correctAll(tracker.db, { ...tracker, hand }, user, bodies, versions, ids));
      await spreadLessons(tracker.db, tracker, user);
      return made.map(({ id }) => id);
    },
    undo: async (user, ids) => {
      const undone = await undoAll(tracker.db, tracker, user, ids);
      await spreadLessons(tracker.db, tracker, user);
      return undone !== null;
    },
    visit: (user) => recordVisit(tracker.db, user, now()),
    saveSettings: async (user, settings, versions) => {
      const isCurrent = (known: Settings) =>
        versions === null || versions.includes(settingsVersion(tracker.hash, known));
      await byName(changeSettings(tracker.db, user, settings, isCurrent));
      await applySettings(tracker.db, tracker, user);
      await deleteTexts(tracker, user);
    },
    syncSheet: (user, wish) => byName(requestSheet(tracker.db, tracker, user, wish)),
    importUpload: (user, upload) => importFile(user, upload),
    importSample: async (user) => {
      const body = ReadableStream.from([Buffer.from(mboxOf([confirmation('Sample Mills', 'Miller')]))]);
      const name = 'sample.mbox';
      return importFile(user, { ...(await receiveUpload(tracker.dataDir, body, name)), name });
    },
    connectAccount: (user, connection) => connectAccount(tracker, user, connection),
    changeAccount: (user, id, command) => changeAccount(tracker.db, user, id, command),
    removeMailbox: async (user, id) => {
      await removeMailbox(tracker.db, user, id, now());
      await clearRemoved(tracker.db, tracker, user);
      return { outcome: 'none', line: null };
    },
    changeWebhooks: (user, command) =>
      byName(changeWebhooks(tracker.db, { ...tracker, newSecret: newWebhookSecret }, user, command)),
    settleDead: async (user, id, how) =>
      (await (how === 'retry' ? retryDead : dropDead)(tracker.db, { user, id })) > 0,
    changeProfiles: (user, command) =>
      byName(changeProfiles(tracker.db, { ...tracker, readCv: readCvHere }, user, command)),
    askAnalysis: (user, id) => byName(askAnalysis({ ...tracker, locate }, user, id)),
    takeEvents: (user, events) => takeEvents(tracker.db, tracker, user, events),
    askPosting: (user, asked) => askPosting(tracker.db, { ...tracker, vendors: ats }, user, asked),
    takePosting: (user, handed) => takePosting(tracker.db, { ...tracker, vendors: ats }, user, handed),
    forget: (user) => forgetPerson(tracker.db, user),
    rescue: (user, mailId) =>
      rescueMail({ ...readingTools(tracker), readFromAccount: () => Promise.resolve(null) }, user, mailId),
  };
}

/** An answer with its body read as JSON where it is JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests look into answers of every shape
  body: any;
}

export interface ScratchApp {
  tracker: Tracker;
  /** Errors that the application told its log of. */
  errors: Error[];
  /** What it told its log of people who come in. */
  notes: { event: string; fields: Readonly<Record<string, string>> }[];
  /** As a server hands it on. */
  fetch: (request: Request) => Response | Promise<Response>;
  /** What is answered, as it was registered. */
  routes: readonly { method: string; path: string }[];
  request: (path: string, init?: RequestInit) => Promise<Response>;
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  put: (path: string, body?: unknown) => Promise<Answer>;
  remove: (path: string) => Promise<Answer>;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** The application over `given`, or over an empty tracker; `watch` stands in for looking at the database, `now` for the clock, `files` are on its page. */
export async function scratchApp(
  given?: Tracker,
  watch?: ApiDeps['watch'],
  now: () => number = Date.now,
  files: AppOptions['page'] = new Map(),
  signIn: SignIn | null = null,
  more: { sheetAccount?: string } = {},
): Promise<ScratchApp> {
  const tracker = given ?? (await scratchTracker());
  const host = signIn === null ? HOST : new URL(signIn.origin).host;
  const errors: Error[] = [];
  const notes: ScratchApp['notes'] = [];
  const watchAll = watchChanges(tracker.db);
  const app = createApp(
    {
      db: tracker.db,
      vault: tracker.vault,
      hash: tracker.hash,
      locate: (url) => locatePosting(url, ats),
      writer: directWriter(tracker, now),
      now,
      signIn,
      note: (event, fields) => void notes.push({ event, fields }),
      identify: identifierOf({ db: tracker.db, hash: tracker.hash, now, signIn }),
      receive: (body, name, folder) => receiveUpload(tracker.dataDir, body, name, { folder }),
      watch: watch ?? ((_user, onChange) => watchAll(onChange)),
      languageModel: null,
      webhookReach: 'loopback',
      calendar,
      sheetAccount: more.sheetAccount ?? null,
      operations: openOperations({
        db: tracker.db,
        meter: openMeter(),
        now,
        writerAnswers: () => Promise.resolve(true),
        modelBudget: null,
      }),
      accounts: {
        discover: () => Promise.resolve(null),
        begin: () => {
          throw new AccountError('settings', 'the tests are registered nowhere');
        },
        finish: () => Promise.reject(new AccountError('consent', 'the tests ask nobody')),
      },
    },
    {
      page: new Map([
        ...files,
        [
          '/index.html',
          { body: new Uint8Array(Buffer.from('<p>page')), type: 'text/html', immutable: false },
        ],
      ]),
      version: '0.0.0',
      onError: (error) => errors.push(error),
    },
  );
  const request = async (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { host, ...(init.headers as Record<string, string>) } });
  const api = (path: string) => `/api/v1${path}`;
  return {
    tracker,
    errors,
    notes,
    fetch: app.fetch,
    routes: app.routes,
    request,
    get: async (path, headers = {}) => answerOf(await request(api(path), { headers })),
    post: async (path, body, headers = {}) =>
      answerOf(
        await request(api(path), {
          method: 'POST',
          body: typeof body === 'string' ? body : JSON.stringify(body),
          headers: { 'content-type': 'application/json', ...headers },
        }),
      ),
    put: async (path, body) =>
      answerOf(
        await request(api(path), {
          method: 'PUT',
          ...(body !== undefined && {
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json' },
          }),
        }),
      ),
    remove: async (path) => answerOf(await request(api(path), { method: 'DELETE' })),
  };
}
