// Writes a mailbox with its ground truth beside it, one mail at a time.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Seeker } from './applications.ts';
import { bigFile } from './attachments.ts';
import type { Draft, Lang, Truth } from './draft.ts';
import { encodeMail } from './encode-mail.ts';
import { encodeFullMail } from './full/encode-full-mail.ts';
import { makeFullOrdinary } from './full/full-ordinary.ts';
import { openMailbox, type Format } from './mailbox-format.ts';
import { PERSONAS } from './names.data.ts';
import { makeOrdinary } from './ordinary.ts';
import { random } from './random.ts';
import { schedule } from './schedule.ts';
import { DAY } from './time.ts';

export const WEIGHTS = ['light', 'full'] as const;
export type Weight = (typeof WEIGHTS)[number];

export interface MailboxOrder {
  mails: number;
  seed: string;
  /** File (mbox) or folder (maildir, eml) to write; the truth goes to `out` plus `.truth.jsonl` and `.applications.json`. */
  out: string;
  format: Format;
  /** Share of mails about jobs, 0–0.8. */
  jobShare: number;
  /** Size to reach by attachments to ordinary mails; null for none. */
  bytes: number | null;
  /**
   * `light` (the default): every sort of mail, each as short as its words. `full`: as heavy as mail is today, and mostly sent to
   * many (docs/decisions/0007).
   */
  weight?: Weight;
}

/** The day all sample mailboxes end on. */
const END = Date.UTC(2026, 10, 15, 20);
const SHORTEST = 183 * DAY;
const LONGEST = 8 * 365 * DAY;
const MAILS_A_DAY = 40;
const SMALLEST_FILE = 150_000;
const LARGEST_FILE = 12_000_000;
const BASE64_GROWTH = 76 / 77 / (4 / 3);

const LANGUAGES: readonly (readonly [Lang, number])[] = [
  ['en', 54],
  ['de', 13],
  ['fr', 9],
  ['es', 7],
  ['it', 5],
  ['pt', 5],
  ['nl', 7],
];

function seekerOf(seed: string): Seeker {
  const persona = random(seed, 'persona').pick(PERSONAS);
  return {
    seed,
    owner: { name: persona.name, address: persona.address },
    family: persona.family,
    languages: LANGUAGES,
    end: END,
  };
}

function truthOf(n: number, draft: Draft, messageId: string | null): Truth {
  const { facts } = draft;
  return {
    n,
    message_id: messageId,
    kind: draft.kind,
    company: facts.company,
    role: facts.role,
    req_id: facts.req,
    location: facts.location,
    posting_url: facts.postingUrl,
    ats: facts.ats,
    direction: draft.direction,
    event_time: new Date(draft.at).toISOString(),
    interview: facts.interview,
    application: facts.application,
    lang: draft.lang,
  };
}

/**
 * Adds files to ordinary mails whenever the mailbox is smaller than it should be by now, in sizes that vary as real ones do. The
 * last of the mails make up for what is missing.
 */
function padding(order: MailboxOrder): (draft: Draft, n: number, written: number) => Draft {
  const rng = random(order.seed, 'padding');
  const total = order.bytes ?? 0;
  const largest = Math.min(LARGEST_FILE, total / 25);
  const smallest = Math.min(SMALLEST_FILE, largest);
  const another = (): number => smallest * (largest / smallest) ** rng.next();
  let size = another();
  return (draft, n, written) => {
    const missing = (total * n) / order.mails - written;
    const enough = n > order.mails * 0.97 ? 1000 : size;
    if (missing < enough || draft.kind !== 'not_job' || draft.list) return draft;
    size = another();
    const wanted = Math.min(Math.max(missing, enough), 2 * LARGEST_FILE);
    return { ...draft, files: [...(draft.files ?? []), bigFile(wanted * BASE64_GROWTH, rng)] };
  };
}

/** Writes the whole mailbox. Returns the number of mails, of applications, and the bytes of the mails. */
export function writeMailbox(order: MailboxOrder): { mails: number; applications: number; bytes: number } {
  const seeker = seekerOf(order.seed);
  const span = Math.min(LONGEST, Math.max(SHORTEST, (order.mails / MAILS_A_DAY) * DAY));
  const box = openMailbox(order.format, order.out);
  const truth = openSync(`${order.out}.truth.jsonl`, 'w');
  const stories = openSync(`${order.out}.applications.json`, 'w');
  const pad = padding(order);
  let mails = 0;
  let applications = 0;
  let bytes = 0;
  writeSync(stories, '[');
  const full = order.weight === 'full';
  const encode = full ? encodeFullMail : encodeMail;
  const drafts = schedule(seeker, {
    mails: order.mails,
    jobShare: order.jobShare,
    begin: END - span,
    ordinary: full ? makeFullOrdinary : makeOrdinary,
    onApplication: (story) => {
      writeSync(stories, `${applications++ > 0 ? ',' : ''}\n${JSON.stringify(story)}`);
    },
  });
  for (const draft of drafts) {
    mails++;
    const padded = order.bytes === null ? draft : pad(draft, mails, bytes);
    const { content, messageId } = encode(padded, seeker.owner, order.seed);
    bytes += box.write(padded, content);
    writeSync(truth, `${JSON.stringify(truthOf(mails, draft, messageId))}\n`);
  }
  writeSync(stories, '\n]\n');
  closeSync(stories);
  closeSync(truth);
  box.close();
  return { mails, applications, bytes };
}
