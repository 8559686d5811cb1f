// Sends one file to the server, straight from the disk.
import type { Import } from '../../src/contracts/api.ts';
import { addressOf } from './call.ts';
import type { Answer } from './operation.ts';
import { NO_ANSWER, problemText, RequestFailed } from './request.ts';
import { shortName } from './short-name.ts';

const MOVED = 'This file was changed or moved while it was sent. Drop it again.';
/** Not the server's fault, and of no use to try again. */
const FILE_GONE = -1;

async function isReadable(file: Blob): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** A browser says the same of a file that is gone as of a server that is. */
async function reasonOf(file: Blob): Promise<RequestFailed> {
  return (await isReadable(file)) ? new RequestFailed(0, NO_ANSWER) : new RequestFailed(FILE_GONE, MOVED);
}

/**
 * `fetch` tells no progress of an upload; XMLHttpRequest does, and reads the file piece by piece just as well.
 * @param place the file's name, and the folder within which that tells its place, if it is part of one
 * @param onProgress bytes sent so far
 * @param signal gives up
 * @returns the import the server began
 * @throws RequestFailed; status 0 when the server could not be reached
 */
export function uploadFile(
  file: Blob,
  place: { name: string; folder: string | null },
  onProgress: (sent: number) => void,
  signal: AbortSignal,
): Promise<Import> {
  const xhr = new XMLHttpRequest();
  const done = new Promise<Import>((resolve, reject) => {
    xhr.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    xhr.addEventListener('load', () => {
      if (xhr.status === 201) resolve(JSON.parse(xhr.responseText) as Answer<'/imports', 'post'>);
      else reject(new RequestFailed(xhr.status, problemText(xhr.status, xhr.responseText)));
    });
    xhr.addEventListener('error', () => void reasonOf(file).then(reject));
    xhr.addEventListener('abort', () => reject(new RequestFailed(FILE_GONE, 'Stopped.')));
    const folder = place.folder === null ? undefined : shortName(place.folder);
    xhr.open('POST', addressOf('/imports', 'post', { query: { name: shortName(place.name), folder } }));
    xhr.setRequestHeader('content-type', 'application/octet-stream');
    xhr.send(file);
  });
  signal.addEventListener('abort', () => xhr.abort(), { once: true });
  return done;
}
