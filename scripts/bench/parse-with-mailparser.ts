// A program that does nothing but parse every mail of an mbox with mailparser: what an import is compared with.
import { readFileSync } from 'node:fs';
import { MailParser, simpleParser } from 'mailparser';

/** Everything that can be left out: no HTML made of text, no text made of HTML, no links or images put in. */
const FASTEST = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };
const LF = 10;

/** The mails of an mbox by the simplest rule there is: a line that begins with `From ` begins a mail. */
function* mailsOf(mbox: Buffer): Generator<Buffer, void, void> {
  for (let at = 0; at < mbox.length;) {
    const start = mbox.indexOf(LF, at) + 1;
    if (start === 0) return;
    const next = mbox.indexOf('\nFrom ', start - 1);
    const end = next === -1 ? mbox.length : next + 1;
    yield mbox.subarray(start, end);
    at = end;
  }
}

/** The streaming parser; files attached to a mail must be read, or it stops. */
function parseAsStream(mail: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = new MailParser(FASTEST);
    parser.on('data', (data) => {
      if (data.type !== 'attachment') return;
      const content = data.content as NodeJS.ReadableStream;
      content.on('end', () => data.release());
      content.resume();
    });
    parser.on('end', resolve);
    parser.on('error', reject);
    parser.end(mail);
  });
}

const [path = '', way = ''] = process.argv.slice(2);
const parse = way === 'stream' ? parseAsStream : (mail: Buffer) => simpleParser(mail);
let mails = 0;
for (const mail of mailsOf(readFileSync(path))) {
  await parse(mail);
  mails++;
}
console.log(JSON.stringify({ mails }));
