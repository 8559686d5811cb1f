// Takes the text out of a Word document (.docx): a zip archive with the text as XML.
import { Tokenizer } from 'htmlparser2';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { UnreadableCv } from './unreadable-cv.ts';

/** Bytes of XML; a CV of ten pages has some 200 KB. */
const MOST_XML = 24 * 1024 * 1024;
const MOST_CHARACTERS = 400_000;
const MOST_ENTRIES = 5000;
const BODY = 'word/document.xml';
/** Where many put their name and address. */
const HEADER = /^word\/header\d{0,2}\.xml$/u;

const DAMAGED =
  'This Word file is damaged and cannot be read. Open it, save it once more as .docx or PDF, and upload that.';
const NO_WORD =
  'This archive holds no Word document. Upload the CV itself as PDF, .docx or plain text (from Pages or LibreOffice, export it first).';

/** Elements whose text a reader does not see, or sees a second time. */
const UNSEEN: ReadonlySet<string> = new Set(['w:del', 'w:movefrom', 'mc:fallback', 'w:instrtext']);
const BREAKS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n' };

/** The text of one part; one paragraph a line. */
function textOfXml(xml: string): string {
  const pieces: string[] = [];
  let [unseen, length, isText] = [0, 0, false];
  const nameAt = (start: number, end: number) => xml.slice(start, end).toLowerCase();
  const add = (text: string) => {
    if (unseen > 0 || length > MOST_CHARACTERS) return;
    length += text.length;
    pieces.push(text);
  };
  let name = '';
  const nothing = (): void => undefined;
  const close = (closed: string) => {
    if (UNSEEN.has(closed)) unseen = Math.max(0, unseen - 1);
    if (closed === 'w:t') isText = false;
    if (closed === 'w:p') add('\n');
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => isText && add(xml.slice(start, end)),
      ontextentity: (code) => isText && add(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        name = nameAt(start, end);
      },
      onopentagend: () => {
        if (UNSEEN.has(name)) unseen += 1;
        isText = name === 'w:t';
        add(BREAKS[name] ?? '');
      },
      onselfclosingtag: () => add(BREAKS[name] ?? ''),
      onclosetag: (start, end) => close(nameAt(start, end)),
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  return pieces.join('');
}

async function readXml(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > MOST_XML) throw new UnreadableCv(DAMAGED);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length;
    if (size > MOST_XML) throw new UnreadableCv(DAMAGED);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function readParts(bytes: Uint8Array): Promise<{ headers: string[]; body: string | null }> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const headers: string[] = [];
  let [body, seen] = [null as string | null, 0];
  for await (const entry of zip.eachEntry()) {
    seen += 1;
    if (seen > MOST_ENTRIES) break;
    if (entry.fileName === BODY) body = textOfXml(await readXml(zip, entry));
    else if (HEADER.test(entry.fileName)) headers.push(textOfXml(await readXml(zip, entry)).trim());
  }
  return { headers: [...new Set(headers)], body };
}

/** @throws UnreadableCv when it is damaged, or an archive of something else */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const { headers, body } = await readParts(bytes).catch((error: unknown) => {
    throw error instanceof UnreadableCv ? error : new UnreadableCv(DAMAGED);
  });
  if (body === null) throw new UnreadableCv(NO_WORD);
  return [...headers, body].join('\n');
}
