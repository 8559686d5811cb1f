// Where in a file or folder a mail stands, in words.
import { count } from './count.ts';

/** "All mail.mbox, at byte 1,204,441" for a mail within a file; otherwise the path as it is. */
export function locatorWords(locator: string): string {
  const [, file, offset] = /^(.+)#(\d{1,15})$/.exec(locator) ?? [];
  return file === undefined ? locator : `${file}, at byte ${count(Number(offset))}`;
}
