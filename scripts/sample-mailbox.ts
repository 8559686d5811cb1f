// The command `npm run sample-mailbox`: writes the invented mailbox of a job seeker, with the truth about it.
import { parseArgs } from 'node:util';
import { FORMATS, type Format } from './sample-mailbox/mailbox-format.ts';
import { WEIGHTS, writeMailbox, type MailboxOrder } from './sample-mailbox/write-mailbox.ts';

const USAGE =
  'usage: sample-mailbox --mails N --out PATH [--seed S] [--format mbox|maildir|eml] [--job-share 0.03] [--bytes 2GB] [--weight light|full]';

const UNITS: Record<string, number> = { '': 1, KB: 1e3, MB: 1e6, GB: 1e9 };

/** Bytes; null when no size is asked for, NaN when the text is none. */
function parseSize(text: string | undefined): number | null {
  if (text === undefined) return null;
  const match = /^(\d+(?:\.\d+)?)\s?(|KB|MB|GB)$/u.exec(text.toUpperCase());
  return match ? Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1) : Number.NaN;
}

/** The order that command-line arguments ask for, or what is wrong with them. */
function readOrder(args: string[]): MailboxOrder | string {
  const { values } = parseArgs({
    args,
    options: {
      mails: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      format: { type: 'string', default: 'mbox' },
      'job-share': { type: 'string', default: '0.03' },
      bytes: { type: 'string' },
      weight: { type: 'string', default: 'light' },
    },
  });
  const mails = Number(values.mails);
  if (!Number.isInteger(mails) || mails < 1) return '--mails must be a whole number above 0';
  const jobShare = Number(values['job-share']);
  if (!(jobShare >= 0 && jobShare <= 0.8)) return '--job-share must be between 0 and 0.8';
  const format = FORMATS.find((name): name is Format => name === values.format);
  if (!format) return `--format must be one of ${FORMATS.join(', ')}`;
  const bytes = parseSize(values.bytes);
  if (Number.isNaN(bytes)) return '--bytes must be a size such as 2GB or 500MB';
  const weight = WEIGHTS.find((name) => name === values.weight);
  if (!weight) return `--weight must be one of ${WEIGHTS.join(', ')}`;
  if (values.out === undefined) return '--out is missing';
  return { mails, seed: values.seed, out: values.out, format, jobShare, bytes, weight };
}

function fail(reason: string): never {
  process.stderr.write(`${reason}\n${USAGE}\n`);
  process.exit(2);
}

function orderOrFail(): MailboxOrder {
  try {
    const order = readOrder(process.argv.slice(2));
    return typeof order === 'string' ? fail(order) : order;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const order = orderOrFail();
const done = writeMailbox(order);
process.stdout.write(
  `${done.mails} mails (${(done.bytes / 1e6).toFixed(1)} MB) about ${done.applications} applications in ${order.out}\n`,
);
