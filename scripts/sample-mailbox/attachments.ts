// Invented files for mails: small ones with the right magic bytes, and padding of any size.
import type { FilePart } from './draft.ts';
import type { Random } from './random.ts';

/** A small, valid one-page PDF that says nothing. */
export function pdfFile(name: string, rng: Random): FilePart {
  const id = rng.hex(32);
  const content = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R/ID[<${id}><${id}>]>>
%%EOF
`;
  return { name, type: 'application/pdf', content };
}

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** A one-pixel image that the HTML shows through its Content-ID. */
export function inlineImage(name: string, rng: Random): FilePart {
  return { name, type: 'image/gif', content: PIXEL.toString('latin1'), cid: `${rng.hex(12)}@inline` };
}

const BIG: readonly (readonly [string, string, string])[] = [
  ['IMG_{n}.jpg', 'image/jpeg', '\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000'],
  ['scan-{n}.pdf', 'application/pdf', '%PDF-1.5\n'],
  ['photos-{n}.zip', 'application/zip', 'PK\u0003\u0004'],
  ['VID_{n}.mp4', 'video/mp4', '\u0000\u0000\u0000\u0018ftypmp42'],
  [
    'minutes {n}.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'PK\u0003\u0004',
  ],
];

/** A file of about `size` bytes that does not compress, as photographs and archives do not. */
export function bigFile(size: number, rng: Random): FilePart {
  const [name, type, magic] = rng.pick(BIG);
  const words = new Uint32Array(Math.max(1, Math.ceil(size / 4)));
  let x = rng.int(4294967295) | 1;
  for (let i = 0; i < words.length; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    words[i] = x;
  }
  const content = magic + Buffer.from(words.buffer).toString('latin1');
  return { name: name.replace('{n}', rng.digits(5)), type, content };
}
