// Refuses a PDF that grows beyond measure when it is unpacked, before anything of it is read.
import { inflateSync } from 'node:zlib';
import { UnreadableCv } from './unreadable-cv.ts';

/** Bytes that one stream, and all together, may unpack to: buffers are no part of the heap that a worker is allowed. */
const MOST_OF_ONE = 48 * 1024 * 1024;
const MOST_IN_ALL = 256 * 1024 * 1024;
/** A stream may be packed several times over. */
const DEEPEST = 4;
const MOST_STREAMS = 20_000;
const KEYWORD = Buffer.from('stream');
const [LF, CR, ZLIB] = [10, 13, 0x78];

const BOMB =
  'This PDF grows beyond all measure when it is unpacked. Export it once more and upload the new file.';
const LOCKED =
  'This PDF is locked: it is encrypted, or protected against changes. Save a copy without protection and upload that.';
const OLD =
  'This PDF is packed in a way that is not read any more (LZW). Export it once more and upload the new file.';

const isTooLarge = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';

/** Bytes that a stream unpacks to, however often it is packed; 0 where it is packed in another way. */
function unpackedSize(packed: Buffer, depth = 0): number {
  if (packed[0] !== ZLIB) return 0;
  if (depth === DEEPEST) throw new UnreadableCv(BOMB);
  try {
    const plain = inflateSync(packed, { maxOutputLength: MOST_OF_ONE, finishFlush: 2 });
    return plain.length + unpackedSize(plain, depth + 1);
  } catch (error) {
    if (isTooLarge(error)) throw new UnreadableCv(BOMB);
    if (error instanceof UnreadableCv) throw error;
    return 0;
  }
}

/** Where the bytes of a stream begin behind its keyword. */
function startOf(pdf: Buffer, keyword: number): number {
  let at = keyword + KEYWORD.length;
  if (pdf[at] === CR) at += 1;
  if (pdf[at] === LF) at += 1;
  return at;
}

/** @throws UnreadableCv of a bomb, and of what is locked or packed so that it cannot be told */
export function refusePdfBomb(bytes: Uint8Array): void {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = pdf.toString('latin1');
  if (/\/Encrypt(?![A-Za-z])/u.test(text)) throw new UnreadableCv(LOCKED);
  if (text.includes('/LZWDecode')) throw new UnreadableCv(OLD);
  let [sum, streams] = [0, 0];
  for (let at = pdf.indexOf(KEYWORD); at !== -1; at = pdf.indexOf(KEYWORD, at + KEYWORD.length)) {
    const start = startOf(pdf, at);
    const isEnd = pdf.subarray(at - 3, at).toString('latin1') === 'end';
    if (isEnd || start === at + KEYWORD.length) continue;
    streams += 1;
    sum += unpackedSize(pdf.subarray(start));
    if (sum > MOST_IN_ALL || streams > MOST_STREAMS) throw new UnreadableCv(BOMB);
  }
}
