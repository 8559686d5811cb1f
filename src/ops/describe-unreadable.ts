// Says in plain words what a file is that no mail can be read from, by its first bytes.

/** [offset, bytes in Latin-1, words]; the first that fits is taken. */
const SIGNATURES: readonly (readonly [number, string, string])[] = [
  [0, '%PDF-', 'a PDF document, not mail'],
  [0, '\x89PNG', 'an image, not mail'],
  [0, '\xff\xd8\xff', 'an image, not mail'],
  [0, 'GIF8', 'an image, not mail'],
  [0, 'II*\0', 'an image, not mail'],
  [0, 'MM\0*', 'an image, not mail'],
  [8, 'WEBP', 'an image, not mail'],
  [4, 'ftyphei', 'an image, not mail'],
  [4, 'ftypavif', 'an image, not mail'],
  [4, 'ftyp', 'a video or sound recording, not mail'],
  [0, 'ID3', 'a video or sound recording, not mail'],
  [0, 'OggS', 'a video or sound recording, not mail'],
  [0, 'RIFF', 'a video or sound recording, not mail'],
  [0, '!BDN', 'an Outlook .pst archive: export as mbox instead'],
  [0, '\xcf\xad\x12\xfe', 'an Outlook Express .dbx folder: export as mbox or .eml instead'],
  [0, '{\\rtf', 'a Word document, not mail'],
  [0, '\x1f\x8b', 'a gzip file under another name: let its name end in .gz'],
  [0, 'BZh', 'a bzip2 archive: unpack it first'],
  [0, '\xfd7zXZ', 'an xz archive: unpack it first'],
  [0, '\x28\xb5\x2f\xfd', 'a zstd archive: unpack it first'],
  [0, '7z\xbc\xaf\x27\x1c', 'a 7z archive: unpack it first'],
  [0, 'Rar!', 'a rar archive: unpack it first'],
  [257, 'ustar', 'a tar archive: unpack it first'],
  [0, 'SQLite format 3\0', 'a database, not mail'],
  [0, '\x7fELF', 'a program or other binary data, not mail'],
  [0, 'MZ', 'a program or other binary data, not mail'],
  [0, '\xff\xfe', 'text in UTF-16: save it as UTF-8'],
  [0, '\xfe\xff', 'text in UTF-16: save it as UTF-8'],
  [0, '// <!-- <mdb:mork', 'a Thunderbird index: the folder is the file beside it, without .msf'],
];

/** Within zip archives: a name that occurs in the first bytes → what the archive then is. */
const ZIPPED: readonly (readonly [RegExp, string])[] = [
  [/word\/|opendocument\.text/, 'a Word document, not mail'],
  [/xl\/|opendocument\.spreadsheet/, 'a spreadsheet, not mail'],
  [/ppt\/|opendocument\.presentation/, 'a slide show, not mail'],
  [/\[Content_Types\]\.xml|mimetypeapplication/, 'an Office document, not mail'],
];

/** How text begins → what it is. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,12}[ \t]*\r?\n[!-9;-~]{1,100}:/, 'an Apple Mail .emlx file: export the mailbox as mbox instead'],
  [/^From: <Saved by /i, 'a saved web page, not mail'],
  [/^<(?:!doctype html|html)/i, 'a web page, not mail'],
  [/^<\?xml/i, 'an XML document, not mail'],
  [/^BEGIN:VCALENDAR/i, 'a calendar, not mail'],
  [/^BEGIN:VCARD/i, 'an address book, not mail'],
  [/^[[{]\s{0,100}["{[\]}]/, 'JSON data, not mail'],
];

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const OLE_WORDS: readonly (readonly [string, string])[] = [
  ['__substg1.0_', 'an Outlook .msg file: save it as .eml instead'],
  ['__properties_version1.0', 'an Outlook .msg file: save it as .eml instead'],
  ['WordDocument', 'a Word document, not mail'],
  ['Workbook', 'a spreadsheet, not mail'],
];

function describeOle(head: Buffer): string {
  const found = OLE_WORDS.find(([name]) => head.includes(Buffer.from(name, 'utf16le')));
  return found?.[1] ?? 'an Outlook .msg file (save it as .eml instead) or an old Office document';
}

/** Control characters that text does not hold; NUL first among them. */
function isBinary(head: Buffer): boolean {
  let strange = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 7 || (byte > 13 && byte < 32 && byte !== 27)) strange += 1;
  }
  return strange * 50 > head.length;
}

function describeText(head: Buffer): string {
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text === '') return 'empty but for white space';
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'plain text that holds no mail headers';
}

/**
 * What the file is that begins with `head` (some KB), when no mail source recognises it: words that follow "this is …"
 * and, where there is a way to bring its mails in, name the way.
 */
export function describeUnreadable(head: Uint8Array): string {
  if (head.length === 0) return 'an empty file';
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  const latin = bytes.toString('latin1');
  if (latin.startsWith(OLE)) return describeOle(bytes);
  if (latin.startsWith('PK\x03\x04')) {
    return ZIPPED.find(([pattern]) => pattern.test(latin))?.[1] ?? 'a zip archive under another name';
  }
  const known = SIGNATURES.find(([at, signature]) => latin.startsWith(signature, at));
  if (known !== undefined) return known[2];
  return isBinary(bytes) ? 'a program or other binary data, not mail' : describeText(bytes);
}
