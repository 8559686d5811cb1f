// Reads a file that holds exactly one mail.
import type { MailFile, ReadOptions, SourceItem } from '../contracts/mail-source.ts';
import { ByteWindow } from './byte-window.ts';
import { MailAssembly } from './mail-assembly.ts';
import { cutNote, emptyNote } from './damage-notes.ts';
import { mailStart } from './mail-start.ts';

const VIEW = 8192;

/** Yields the mail from the beginning only, then what cut the file short. A leading mbox separator gives the time. */
export async function* readSingleMail(
  file: MailFile,
  options: ReadOptions,
  found: { locator: string; labels: readonly string[] },
): AsyncGenerator<SourceItem, void, void> {
  // 1 lies past the end of an empty file; should the file have grown since, it is read whole.
  const start = options.from === 1 ? 0 : options.from;
  const window = new ByteWindow(file.open(start), start);
  try {
    await window.fill(VIEW);
    const empty = window.bytes.length === 0;
    if (empty && options.from === 0 && !file.damage?.()) yield emptyNote(found.locator);
    if (!empty && start === 0) yield await assembleOne(window, options.maxMailBytes, found);
    while (!window.ended) {
      window.drop(window.bytes.length);
      await window.fill(1);
    }
  } finally {
    await window.close();
  }
  yield* cutNote(file, found.locator, options.from);
}

async function assembleOne(
  window: ByteWindow,
  cap: number,
  found: { locator: string; labels: readonly string[] },
): Promise<SourceItem> {
  const start = mailStart(window.bytes);
  const assembly = new MailAssembly(cap, false);
  window.drop(start.headers);
  for (;;) {
    assembly.add(window.bytes);
    window.drop(window.bytes.length);
    if (window.ended) break;
    await window.fill(1);
  }
  const mail = assembly.finish({ ...found, internalDate: start.separatorTime });
  const next = Math.max(window.offset, 2);
  if (mail.size > 0) return { mail, damage: null, next };
  return { mail: null, damage: { locator: found.locator, reason: 'no mail found in it' }, next };
}
