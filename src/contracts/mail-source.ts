// The socket for mail file formats: how the bytes of one file become raw mails, resumable at any mail.
import type { RawMail } from '../domain/mail.ts';

/** One file as a container (folder, zip, gzip, or the file itself) offers it. */
export interface MailFile {
  /** Name within what was imported, forward slashes; stable over re-reads. Locators begin with it. */
  name: string;
  /** Size in bytes after decompression, or the compressed size where only that is known; for progress. */
  size: number;
  /**
   * The bytes from `offset` on (after decompression), in pieces that hold until the next is asked for. Ends early without
   * throwing when the file is cut short.
   */
  open: (offset: number) => AsyncIterable<Uint8Array>;
  /**
   * What ended the latest reading before the file's true end ("file ends early"), with the offset where the bytes
   * stop, or null. Known once `open` has been read to its end; absent where that cannot happen. The source turns it
   * into the last item.
   */
  damage?: () => { reason: string; at: number } | null;
}

/** One step of reading: a mail or a piece of damage in plain words ("empty file"), and where to go on after it. */
export interface SourceItem {
  mail: RawMail | null;
  damage: { locator: string; reason: string } | null;
  /** Offset in the file at which reading resumes after this item. */
  next: number;
}

export interface ReadOptions {
  /** Resume at this offset, a `next` of an earlier item; 0 reads from the beginning. */
  from: number;
  /** Bytes kept of one mail at most; the rest is counted in `size` and left out. */
  maxMailBytes: number;
}

export interface MailSource {
  /** Equal to the file's name without extension, e.g. `mbox`. */
  id: string;
  /** True when this format reads the file. `head` holds its first 4 KB. At most one source may say true. */
  recognises: (file: MailFile, head: Uint8Array) => boolean;
  /** Yields every mail in file order. Never throws on damaged content: damage is an item. I/O errors pass through. */
  read: (file: MailFile, options: ReadOptions) => AsyncGenerator<SourceItem, void, void>;
}
