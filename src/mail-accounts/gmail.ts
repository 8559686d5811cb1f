// Gmail by its API: read-only, within the quota, resumable after every batch.
import { AccountError, type MailAccount } from '../contracts/mail-account.ts';
import { oneMail } from '../net/one-mail.ts';
import { collectMails } from './gmail/collect-mails.ts';
import { readCursor } from './gmail/cursor.ts';
import { GmailApi } from './gmail/gmail-api.ts';
import { mailboxScope } from './gmail/mailbox-scope.ts';
import { syncGmail } from './gmail/sync-gmail.ts';
import { NewsWatch } from './gmail/watch-news.ts';

const gmail: MailAccount = {
  id: 'gmail',
  name: 'Gmail',
  async open(settings, credential, tools) {
    if (credential.type !== 'oauth') {
      throw new AccountError(
        'settings',
        'Gmail is opened by consent; with an app password connect it as IMAP',
      );
    }
    const api = new GmailApi(settings.address, credential.accessToken, tools);
    const closing = new AbortController();
    const news = new NewsWatch(api, tools, settings.pushTopic ?? null);
    let caughtUpAt: string | null = null;
    mailboxScope(await api.labels(closing.signal), settings.folders);
    return {
      async *sync(cursor, options) {
        const ending = new AbortController();
        const signal = AbortSignal.any([options.signal, closing.signal, ending.signal]);
        try {
          const scope = mailboxScope(await api.labels(signal), settings.folders);
          const run = { api, scope, tools, options, since: settings.since, signal };
          for await (const batch of syncGmail(run, cursor)) {
            const at = readCursor(batch.cursor);
            caughtUpAt = at && !at.listing && !at.changes ? at.historyId : null;
            yield batch;
          }
        } finally {
          // Whoever stops early leaves fetches under way.
          ending.abort();
        }
      },
      async read(locator) {
        const { signal } = closing;
        const scope = mailboxScope(await api.labels(signal), settings.folders);
        const run = { api, scope, options: oneMail(signal), since: null, signal };
        return (await collectMails([locator], 'whole', run)).mails[0] ?? null;
      },
      async waitForNews(timeout, signal) {
        if (caughtUpAt !== null)
          await news.wait(caughtUpAt, timeout, AbortSignal.any([signal, closing.signal]));
      },
      budget: api.calls.budget,
      async close() {
        closing.abort();
      },
    };
  },
};

export default gmail;
