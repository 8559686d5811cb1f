// The items that say why a file, or the rest of it, gave no mail.
import type { MailFile, SourceItem } from '../contracts/mail-source.ts';

/** Offsets 0 and 1 belong to empty files alone, so that 1 can mean "past the end of an empty file". */
const FIRST_NEXT = 2;

/** A file of 0 bytes. Reading goes on at 1, which a source reads as 0 again should the file have grown. */
export function emptyNote(locator: string): SourceItem {
  return { mail: null, damage: { locator, reason: 'empty file' }, next: 1 };
}

/** What ended the bytes of `file` early, as its last item, unless reading began past that (`from`). */
export function* cutNote(file: MailFile, name: string, from: number): Generator<SourceItem, void, void> {
  const damage = file.damage?.();
  if (!damage) return;
  const at = damage.at === 0 ? 0 : Math.max(damage.at, FIRST_NEXT);
  if (from > at) return;
  yield { mail: null, damage: { locator: `${name}#${damage.at}`, reason: damage.reason }, next: at + 1 };
}
