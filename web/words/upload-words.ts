// How far the sending of a file or folder is, in words.
import { bytes, count } from './count.ts';

/** What the words need to know of an upload. */
export interface Sending {
  type: 'file' | 'folder';
  state: 'waiting' | 'looking' | 'packing' | 'sending' | 'stopped' | 'failed';
  /** Bytes to send; 0 for a folder before it was looked through. */
  size: number;
  sent: number;
  /** Of a folder: files looked at, single mails in it, those already joined, files that are no mail. */
  files: number;
  mails: number;
  packed: number;
  aside: number;
}

/** Whole percent, 0–100: of a folder's single mails half the way is to gather them. */
export function uploadPercent({ size, sent, mails, packed }: Sending): number {
  if (size === 0) return 0;
  const sending = sent / size;
  const done = mails === 0 ? sending : (packed / mails) * 0.5 + sending * 0.5;
  return Math.min(100, Math.floor(done * 100));
}

/** "Handing over to Hearback · 12 MB of 120 MB", or what comes before that. */
export function uploadLine({ state, size, sent, files, packed, mails }: Sending): string {
  if (state === 'looking') {
    return files === 0
      ? 'Looking for mail in it…'
      : `Looking for mail in it · ${count(files, 'file')} so far`;
  }
  if (state === 'packing') return `Gathering its mails · ${count(packed)} of ${count(mails)}`;
  if (state === 'sending') return `Handing over to Hearback · ${bytes(sent)} of ${bytes(size)}`;
  return size === 0 ? 'Waiting for its turn' : `Waiting for its turn · ${bytes(size)}`;
}

/** "12 other files stay out"; null when there are none. */
export function asideLine({ aside }: Sending): string | null {
  if (aside === 0) return null;
  return `${count(aside, 'other file')} ${aside === 1 ? 'stays' : 'stay'} out`;
}

/** @param lost whether the server is known to be away */
export function stoppedLine(upload: Sending, lost: boolean): string {
  const at = `Stopped at ${uploadPercent(upload)} %`;
  return lost
    ? `${at}. It goes on by itself when Hearback runs again.`
    : `${at}: the connection broke off. Try again; nothing is lost or doubled.`;
}
