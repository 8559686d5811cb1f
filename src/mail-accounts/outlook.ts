// Outlook and Microsoft 365 by Microsoft Graph: read-only, the changes of each folder, resumable after every batch.
import { AccountError, type AccountBatch, type MailAccount } from '../contracts/mail-account.ts';
import { cutSteps, type Piece, type Step } from '../net/cut-steps.ts';
import { oneMail } from '../net/one-mail.ts';
import { readAhead } from '../net/read-ahead.ts';
import { collectMails } from './outlook/collect-mails.ts';
import { readCursor, type OutlookCursor } from './outlook/cursor.ts';
import { folderScope } from './outlook/folder-scope.ts';
import { GraphApi } from './outlook/graph-api.ts';
import { OutlookReader, type OutlookRun } from './outlook/outlook-reader.ts';

const POLL = 20_000;
/** Pieces fetched at once, so that the provider is not idle while a batch is recorded. */
const AHEAD = 2;

async function* syncOutlook(run: OutlookRun, stored: unknown): AsyncGenerator<AccountBatch, void, void> {
  const start = readCursor(stored);
  const isFirst = stored === null && run.since === null;
  const work = async (piece: Piece<Step<OutlookCursor>>) => ({
    piece,
    collected: await collectMails(piece.ids, run),
  });
  const pieces = cutSteps(new OutlookReader(run).steps(start), start, run.options);
  let done = 0;
  for await (const { piece, collected } of readAhead(pieces, work, AHEAD)) {
    done += piece.count;
    const total = isFirst ? Math.max(run.scope.total, done) : null;
    yield { ...collected, cursor: piece.cursor, progress: { done, total } };
  }
}

const outlook: MailAccount = {
  id: 'outlook',
  name: 'Outlook and Microsoft 365',
  async open(settings, credential, tools) {
    if (credential.type !== 'oauth') {
      throw new AccountError(
        'settings',
        'Outlook is opened by consent; Microsoft takes no passwords from programs',
      );
    }
    const api = new GraphApi(settings.address, credential.accessToken, tools);
    const closing = new AbortController();
    let newest: string | null = null;
    await folderScope(api, settings.folders, closing.signal);
    return {
      async *sync(cursor, options) {
        const ending = new AbortController();
        const signal = AbortSignal.any([options.signal, closing.signal, ending.signal]);
        try {
          // Asked before reading, so that what comes meanwhile counts as news afterwards.
          newest = await api.newest(signal);
          const scope = await folderScope(api, settings.folders, signal);
          yield* syncOutlook({ api, scope, tools, options, since: settings.since, signal }, cursor);
        } finally {
          // Whoever stops early leaves fetches under way.
          ending.abort();
        }
      },
      async read(locator) {
        const { signal } = closing;
        const scope = await folderScope(api, settings.folders, signal);
        const run = { api, scope, tools, options: oneMail(signal), since: null, signal };
        return (await collectMails([locator], run)).mails[0] ?? null;
      },
      async waitForNews(timeout, signal) {
        const stop = AbortSignal.any([signal, closing.signal]);
        const until = tools.now() + timeout;
        for (let left = timeout; left > 0; left = until - tools.now()) {
          await api.calls.pause(Math.min(POLL, left), stop);
          if ((await api.newest(stop)) !== newest) return;
        }
      },
      budget: api.calls.budget,
      async close() {
        closing.abort();
      },
    };
  },
};

export default outlook;
