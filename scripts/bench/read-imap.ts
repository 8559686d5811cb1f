// Reads a mailbox from an IMAP server on this machine and prints how long it took: `hearback`, or `naive` mail by mail.
import { ImapFlow } from 'imapflow';
import { ats } from '../../src/ats/index.gen.ts';
import { readMailHeaders } from '../../src/domain/mail-headers.ts';
import imap from '../../src/mail-accounts/imap.ts';
import { releaseBytes } from '../../src/ops/release-bytes.ts';
import { triage } from '../../src/pipeline/triage.ts';

const [port = '', user = '', password = '', mode = '', most = ''] = process.argv.slice(2);
/** As the server reads accounts. */
const OPTIONS = {
  batchSize: 250,
  maxMailBytes: 32 * 1024 * 1024,
  hints: [],
  signal: new AbortController().signal,
};

/** Headers first, and whole mails of what may be about a job. */
async function asHearback(): Promise<{ seen: number; whole: number }> {
  const tools = { fetch, now: Date.now, spend: () => Promise.resolve(), note: () => undefined };
  const session = await imap.open(
    { address: user, host: '127.0.0.1', port: Number(port), security: 'none', folders: null, since: null },
    { type: 'password', password },
    { ...tools, allowPrivate: 'loopback' },
  );
  let seen = 0;
  let whole = 0;
  const wants = ({ headers }: { headers: Uint8Array }): boolean =>
    triage(readMailHeaders(headers), ats).verdict === 'maybe';
  for await (const { mails, passed } of session.sync(null, { ...OPTIONS, wants })) {
    seen += mails.length + passed.length;
    whole += mails.length;
    // The tracker moves them to another thread.
    for (const { bytes } of mails) releaseBytes(bytes);
  }
  await session.close();
  return { seen, whole };
}

/** What is written first: a question for every mail. */
async function mailByMail(): Promise<{ seen: number; whole: number }> {
  const auth = { user, pass: password };
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: Number(port),
    secure: false,
    doSTARTTLS: false,
    auth,
    logger: false,
  });
  await client.connect();
  await client.mailboxOpen('INBOX', { readOnly: true });
  let seen = 0;
  for (let n = 1; n <= Number(most); n++) if (await client.fetchOne(String(n), { source: true })) seen += 1;
  await client.logout();
  return { seen, whole: seen };
}

const began = performance.now();
const counts = await (mode === 'naive' ? mailByMail() : asHearback());
console.log(JSON.stringify({ ...counts, seconds: (performance.now() - began) / 1000 }));
