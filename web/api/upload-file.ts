// Sends one file to the server, straight from the disk.
import type { Import } from '../../src/contracts/api.ts';
import { NO_ANSWER, problemText, RequestFailed } from './request.ts';

const LONGEST_NAME = 255;

/**
 * `fetch` tells no progress of an upload; XMLHttpRequest does, and reads the file piece by piece just as well.
 * @param onProgress bytes sent so far
 * @returns how to give up, and the import the server began; that rejects with RequestFailed
 */
export function uploadFile(
  file: File,
  onProgress: (sent: number) => void,
): { done: Promise<Import>; abort: () => void } {
  const xhr = new XMLHttpRequest();
  const done = new Promise<Import>((resolve, reject) => {
    xhr.upload.addEventListener('progress', (event) => onProgress(event.loaded));
    xhr.addEventListener('load', () => {
      if (xhr.status === 201) resolve(JSON.parse(xhr.responseText) as Import);
      else reject(new RequestFailed(xhr.status, problemText(xhr.status, xhr.responseText)));
    });
    xhr.addEventListener('error', () => reject(new RequestFailed(0, NO_ANSWER)));
    xhr.addEventListener('abort', () => reject(new RequestFailed(0, 'Stopped.')));
    xhr.open('POST', `/api/v1/imports?name=${encodeURIComponent(file.name.slice(0, LONGEST_NAME))}`);
    xhr.setRequestHeader('content-type', 'application/octet-stream');
    xhr.send(file);
  });
  return { done, abort: () => xhr.abort() };
}
