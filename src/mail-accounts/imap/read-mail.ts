// Reads one mail again at the place where it was seen.
import { AccountError } from '../../contracts/mail-account.ts';
import type { RawMail } from '../../domain/mail.ts';
import type { Folder } from './choose-folders.ts';
import type { ImapConnection } from './connection.ts';
import { fetchBodies, fetchHeaders, type OpenFolder } from './fetch-mails.ts';
import { placeOf, type Place } from './locator.ts';
import { openFolder } from './read-folder.ts';
import { listFolders } from './sync-account.ts';

/** What is kept of a mail, as when mail files are read. */
const LARGEST = 32 * 1024 * 1024;

type Wanted = Place | { gmailId: string };

/** The folders in which it may stand; a name goes to the server only when the server itself has listed it. */
async function foldersOf(connection: ImapConnection, place: Wanted, signal: AbortSignal): Promise<Folder[]> {
  try {
    return await listFolders(connection, 'folder' in place ? [place.folder] : null, signal);
  } catch (error) {
    if (error instanceof AccountError && error.reason === 'settings') return [];
    throw error;
  }
}

async function uidIn(open: OpenFolder, place: Wanted): Promise<number | null> {
  if ('uid' in place) return open.uidValidity === place.uidValidity ? place.uid : null;
  const found = await open.client.search({ emailId: place.gmailId }, { uid: true });
  return found ? (found[0] ?? null) : null;
}

/** The mail, whole up to 32 MB; null when it is no longer there. @throws AccountError */
export async function readMail(
  connection: ImapConnection,
  locator: string,
  signal: AbortSignal,
): Promise<RawMail | null> {
  const place = placeOf(locator);
  if (place === null) return null;
  for (const folder of await foldersOf(connection, place, signal)) {
    const open = await openFolder(connection, folder, signal);
    try {
      const mail = await connection.use(
        signal,
        async () => {
          const uid = await uidIn(open, place);
          if (uid === null) return null;
          const { found: heads } = await fetchHeaders(open, [uid]);
          const { found } = await fetchBodies(open, [...heads.values()], LARGEST);
          return found.get(uid) ?? null;
        },
        open.client,
      );
      if (mail) return mail;
    } finally {
      open.release();
    }
  }
  return null;
}
