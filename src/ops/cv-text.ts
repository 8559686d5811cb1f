// Takes the text out of a CV, whose format is told by what it holds and not by its name.
import type { CvFormat } from '../contracts/cv-reading.ts';
import { docxText } from './docx-text.ts';
import { pdfText } from './pdf-text.ts';
import { UnreadableCv } from './unreadable-cv.ts';

export interface CvText {
  format: CvFormat;
  text: string;
}

/** Letters below which there is nothing to go by. */
const FEWEST_LETTERS = 40;
/** A PDF may have some bytes before its mark (ISO 32000-2, annex I). */
const MARK_WITHIN = 1024;

const OLD_WORD = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const OTHERS: readonly (readonly [mark: string, words: string])[] = [
  ['{\\rtf', 'This is an RTF file. Open it, save it as .docx or PDF, and upload that.'],
  ['\x89PNG', 'This is a picture. Upload the CV as PDF, .docx or plain text: text in pictures is not read.'],
  [
    '\xff\xd8\xff',
    'This is a picture. Upload the CV as PDF, .docx or plain text: text in pictures is not read.',
  ],
];

function formatOf(bytes: Buffer): CvFormat {
  if (bytes.subarray(0, MARK_WITHIN).includes('%PDF-')) return 'pdf';
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return 'docx';
  if (bytes.subarray(0, OLD_WORD.length).equals(OLD_WORD)) {
    throw new UnreadableCv(
      'This is an old Word file (.doc), or one with a password. Open it, save it as .docx or PDF without a password, and upload that.',
    );
  }
  const head = bytes.subarray(0, 8).toString('latin1');
  const other = OTHERS.find(([mark]) => head.startsWith(mark));
  if (other !== undefined) throw new UnreadableCv(other[1]);
  return 'text';
}

function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) {
    throw new UnreadableCv('This is no CV that can be read. Upload it as PDF, .docx or plain text.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const READERS: Readonly<Record<CvFormat, (bytes: Buffer) => Promise<string>>> = {
  pdf: (bytes) => pdfText(new Uint8Array(bytes)),
  docx: docxText,
  text: (bytes) => Promise.resolve(decode(bytes)),
};

const EMPTY: Readonly<Record<CvFormat, string>> = {
  pdf: 'This PDF holds no text: it is a scan or a picture. Export the CV from the program it was written in, or run text recognition (OCR) over the scan, and upload that.',
  docx: 'This Word file holds almost no text. Upload the CV itself as .docx, PDF or plain text.',
  text: 'This file holds almost no text. Upload the CV itself as PDF, .docx or plain text.',
};

/** @throws UnreadableCv with a line that says what to do */
export async function cvText(bytes: Uint8Array): Promise<CvText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = formatOf(buffer);
  const text = (await READERS[format](buffer)).replaceAll('\0', '');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) throw new UnreadableCv(EMPTY[format]);
  return { format, text };
}
