// Opens a mailbox by IMAP and keeps what lasts from one reading to the next.
import type {
  AccountSession,
  AccountSettings,
  AccountTools,
  Credential,
} from '../../contracts/mail-account.ts';
import type { Folder } from './choose-folders.ts';
import { abortable, ImapConnection, type Network } from './connection.ts';
import { readMail } from './read-mail.ts';
import { listFolders, syncAccount } from './sync-account.ts';
import { resolveTarget } from './target.ts';
import { waitForNews, type Watched } from './wait-for-news.ts';

function watch([main]: readonly Folder[]): Watched | null {
  if (!main) return null;
  const next = Number(main.mark?.split(':')[0] ?? Number.NaN);
  return { path: main.path, next: Number.isNaN(next) ? null : next };
}

/**
 * The first connection is made here, so that what is wrong with the settings or the credential shows at once.
 * @throws AccountError
 */
export async function openSession(
  settings: AccountSettings,
  credential: Credential,
  tools: AccountTools,
  network: Network,
): Promise<AccountSession> {
  const target = await resolveTarget(settings, { ...network, fetch: tools.fetch });
  const connection = new ImapConnection(target, credential, tools, network);
  const always = new AbortController().signal;
  let watched: Watched | null;
  try {
    watched = watch(await listFolders(connection, settings.folders, always));
  } catch (error) {
    connection.drop();
    throw error;
  }
  if (watched) watched.next = null;
  return {
    sync: (cursor, options) =>
      syncAccount(connection, settings, tools, cursor, options, (folders) => {
        watched = watch(folders);
      }),
    read: (locator) => readMail(connection, locator, always),
    waitForNews: async (timeout, signal) => {
      if (watched) await waitForNews(connection, watched, timeout, signal);
      else await abortable(new Promise((go) => setTimeout(go, timeout)), signal);
    },
    close: () => connection.close(),
  };
}
