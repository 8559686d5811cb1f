// `hearback classify`: says of each mail what it is, without a database.
import type { Command } from 'commander';
import type { Extracted } from '../../domain/decision.ts';
import type { Judgement, Verdict } from '../../domain/facts.ts';
import type { MailHeaders, RawMail } from '../../domain/mail.ts';
import { isSentLabel } from '../../domain/sent-label.ts';
import { readHeaders } from '../../pipeline/read-headers.ts';
import { triage } from '../../pipeline/triage.ts';
import { readBatches } from '../../tracking/read-batches.ts';
import { Failure } from '../failure.ts';
import { openMailReading, type MailReading } from '../mail-reading.ts';
import { collectOwner } from '../owner-address.ts';

interface Options {
  json?: boolean;
  owner: string[];
}

interface Line {
  n: number;
  message_id: string | null;
  kind: string;
  confidence: number;
  review: boolean;
  company: string | null;
  role: string | null;
  req_id: string | null;
  location: string | null;
  posting_url: string | null;
  ats: string | null;
  /** Start of the interview the mail speaks of, ISO 8601 in UTC. */
  event_time: string | null;
  direction: 'received' | 'sent';
  evidence: { field: string; text: string }[];
}

/** Fewer mails than this to one address prove nothing about whose mailbox it is. */
const MIN_MAILS = 3;
const MIN_SHARE = 0.2;

async function* mailsOf(reading: MailReading, paths: readonly string[]): AsyncGenerator<RawMail | string> {
  for (const path of paths) {
    for await (const batch of readBatches(reading, { path, cursor: null })) {
      yield* batch.mails;
      for (const { locator, reason } of batch.damage) yield `${locator}: ${reason}`;
    }
  }
}

const inSent = (raw: RawMail, headers: MailHeaders) => [...raw.labels, ...headers.labels].some(isSentLabel);

function soleRecipient(headers: MailHeaders): string | null {
  const [only, ...others] = headers.to;
  if (!only || others.length > 0 || headers.bulk || headers.listId !== null) return null;
  return only.address;
}

/** A first pass over headers: the person's own addresses, by the rule of `docs/facts.md`. */
async function findOwners(reading: MailReading, paths: readonly string[], named: readonly string[]) {
  const owners = new Set(named.map((address) => address.toLowerCase()));
  const counts = new Map<string, number>();
  for await (const raw of mailsOf(reading, paths)) {
    if (typeof raw === 'string') continue;
    const headers = readHeaders(raw.bytes);
    if (headers.from && inSent(raw, headers)) owners.add(headers.from.address);
    const recipient = soleRecipient(headers);
    if (recipient !== null) counts.set(recipient, (counts.get(recipient) ?? 0) + 1);
  }
  const counted = [...counts.values()].reduce((sum, n) => sum + n, 0);
  for (const [address, n] of counts) {
    if (n >= Math.max(MIN_MAILS, counted * MIN_SHARE)) owners.add(address);
  }
  return owners;
}

const valueOf = (field: Extracted | null) => field?.value ?? null;

function toLine(n: number, headers: MailHeaders, { decision, fields }: Judgement): Line {
  return {
    n,
    message_id: headers.messageId,
    kind: decision.kind,
    confidence: Number(decision.confidence.toFixed(4)),
    review: decision.review,
    company: valueOf(fields.company),
    role: valueOf(fields.role),
    req_id: valueOf(fields.reqId),
    location: valueOf(fields.location),
    posting_url: valueOf(fields.postingUrl),
    ats: fields.ats,
    event_time: fields.interview ? new Date(fields.interview.start).toISOString() : null,
    direction: decision.direction,
    evidence: decision.evidence.map(({ field, text }) => ({ field, text })),
  };
}

/** How sure it is of mail that its headers alone tell apart. */
const BY_HEADERS = 0.99;

function notJob(n: number, headers: MailHeaders, sent: boolean, confidence: number): Line {
  return {
    n,
    message_id: headers.messageId,
    kind: 'not_job',
    confidence: Number(confidence.toFixed(4)),
    review: false,
    company: null,
    role: null,
    req_id: null,
    location: null,
    posting_url: null,
    ats: null,
    event_time: null,
    direction: sent ? 'sent' : 'received',
    evidence: [],
  };
}

/** A mail that could not be read keeps its line, so that lines and mails stay in step. */
function unread(n: number, raw: RawMail): Line {
  return { ...notJob(n, readHeaders(raw.bytes), false, 0), review: true };
}

const pick = (verdict: Verdict, sent: boolean) => (sent && verdict.sent ? verdict.sent : verdict.received);

async function classifyOne(
  reading: MailReading,
  n: number,
  raw: RawMail,
  owners: ReadonlySet<string>,
): Promise<Line> {
  const headers = readHeaders(raw.bytes);
  const sent = inSent(raw, headers) || owners.has(headers.from?.address ?? '');
  if (triage(headers, reading.vendors).verdict === 'not-job') return notJob(n, headers, sent, BY_HEADERS);
  const processed = await reading.process(raw.bytes, { threshold: reading.threshold, rescued: false });
  return processed.type === 'kept'
    ? toLine(n, headers, pick(processed.verdict, sent))
    : notJob(n, headers, sent, processed.confidence);
}

function print(line: Line, json: boolean): void {
  const text = json
    ? JSON.stringify(line)
    : [
        String(line.n).padStart(6),
        line.kind.padEnd(22),
        line.confidence.toFixed(2),
        line.review ? '?' : ' ',
        line.company ?? '-',
        '·',
        line.role ?? '-',
      ].join(' ');
  process.stdout.write(`${text}\n`);
}

/** How many mails are judged at once; their lines still come in file order. */
const WINDOW = 16;

async function run(paths: string[], options: Options): Promise<void> {
  const reading = openMailReading();
  try {
    const owners = await findOwners(reading, paths, options.owner);
    const running: Promise<Line>[] = [];
    let n = 0;
    const flush = async () => {
      const line = await running.shift();
      if (line) print(line, options.json === true);
    };
    for await (const raw of mailsOf(reading, paths)) {
      if (typeof raw === 'string') {
        process.stderr.write(`hearback: not read: ${raw}\n`);
        continue;
      }
      n += 1;
      const number = n;
      const classified = classifyOne(reading, number, raw, owners).catch((error: unknown) => {
        process.stderr.write(`hearback: not read: ${raw.locator}: ${(error as Error).message}\n`);
        return unread(number, raw);
      });
      running.push(classified);
      if (running.length >= WINDOW) await flush();
    }
    while (running.length > 0) await flush();
    if (n === 0)
      throw new Failure('no mail was found; give an mbox, .eml, Maildir, or a .zip or .gz of these');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Failure(
        `there is no ${(error as NodeJS.ErrnoException).path}; give a mail file or a folder of them`,
        2,
      );
    }
    throw error;
  } finally {
    await reading.close();
  }
}

/** Adds the command. */
export function addClassify(program: Command): void {
  program
    .command('classify')
    .description('say what each mail is, without storing anything: one line per mail, in file order')
    .argument('<path...>', 'mail files or folders')
    .option(
      '--owner <address>',
      'an address of yours, so that mail from it counts as sent by you (repeatable)',
      collectOwner,
      [],
    )
    .option('--json', 'one JSON object per line')
    .action(run);
}
