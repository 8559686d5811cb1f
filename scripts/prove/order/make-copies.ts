// Makes the mails of one case: stories, strangers and ordinary mail, with everything that makes mails hard to tell apart.
import { makeApplications, type Seeker } from '../../sample-mailbox/applications.ts';
import { makeAround } from '../../sample-mailbox/around.ts';
import { bigFile } from '../../sample-mailbox/attachments.ts';
import type { Draft } from '../../sample-mailbox/draft.ts';
import { encodeMail } from '../../sample-mailbox/encode-mail.ts';
import { foldHeader } from '../../sample-mailbox/encode-text.ts';
import { makeOrdinary } from '../../sample-mailbox/ordinary.ts';
import { random, type Random } from '../../sample-mailbox/random.ts';
import { DAY, HOUR, mailDate } from '../../sample-mailbox/time.ts';

/** One copy of a mail as one mail account held it. Its bytes are the same wherever it is written. */
export interface Copy {
  /** Bytes as a binary string with `\n` line ends. */
  content: string;
  /** It lies in the folder of sent mail. */
  sent: boolean;
  /** Delivery time for an mbox separator, epoch ms; 1970 stands for none. */
  delivered: number;
}

/** Before the release's date, so that no clock makes any of them unbelievable. */
const END = Date.UTC(2026, 9, 1);
const SPAN = 240 * DAY;
/** More than a third of what a batch of an import holds. */
const HEAVY_BYTES = 2_200_000;

function seekerOf(seed: string): Seeker {
  return {
    seed,
    owner: { name: 'Mira Solano', address: 'mira.solano@home.example' },
    family: 'data',
    languages: [
      ['en', 70],
      ['de', 20],
      ['fr', 10],
    ],
    end: END,
  };
}

/** Several applications, at least two of them at one employer. */
function storyDrafts(seeker: Seeker, wanted: number, rng: Random): Draft[] {
  const batches = Array.from({ length: 30 }, (_, n) =>
    makeApplications(seeker, n, END - SPAN * rng.between(0.3, 1)),
  );
  const several = batches.filter((batch) => batch.applications.length > 1);
  const drafts: Draft[] = [...(several[0]?.drafts ?? [])];
  for (const batch of batches.filter((other) => other !== several[0])) {
    if (drafts.length >= wanted) break;
    drafts.push(...batch.drafts);
  }
  return drafts;
}

function withoutHeader(content: string, name: string): string {
  const body = content.indexOf('\n\n') + 1;
  const field = new RegExp(`^${name}:.*\\n(?:[ \\t].*\\n)*`, 'gimu');
  return content.slice(0, body).replace(field, '') + content.slice(body);
}

const messageId = (content: string): string => /^Message-ID:\s*(\S+)/imu.exec(content)?.[1] ?? '<none@none>';

/** Now and then a mail has no Message-ID, or that of another mail. */
function renamed(content: string, other: string, rng: Random): string {
  const lot = rng.int(12);
  if (lot > 1) return content;
  const nameless = withoutHeader(content, 'Message-ID');
  return lot === 0 ? nameless : `Message-ID: ${messageId(other)}\n${nameless}`;
}

/** Now and then a mail has no date but those of the servers, or none at all. */
function undated(draft: Draft, content: string, rng: Random): { content: string; timeless: boolean } {
  if (draft.direction === 'sent' || rng.chance(0.75)) return { content, timeless: false };
  const dateless = withoutHeader(content, 'Date');
  if (rng.chance(0.7)) return { content: dateless, timeless: false };
  return { content: withoutHeader(dateless, 'Received'), timeless: true };
}

/** The number of the conversation ties its mails, as their own headers do. */
function takeoutHeaders(draft: Draft, sent: boolean): string {
  const thread = `17${random('conversation', draft.thread).digits(17)}`;
  const labels = draft.labels.filter((label) => sent || label !== 'Sent').join(',');
  return `X-GM-THRID: ${thread}\n${foldHeader('X-Gmail-Labels', labels || 'Archived')}`;
}

/** Another way that the same mail went: an account that forwards, or an older server. */
function trace(at: number, rng: Random): string {
  const when = mailDate(at + rng.between(-3, 3) * DAY, 0);
  return `Delivered-To: old-account@elsewhere.example\nReceived: from relay${rng.int(9)}.elsewhere.example by mx.elsewhere.example; ${when}\n`;
}

/** What the conversation is, known to one copy alone. */
function loosened(content: string, rng: Random): string {
  if (rng.chance(0.6)) return content;
  return withoutHeader(withoutHeader(content, 'References'), 'In-Reply-To');
}

function copiesOf(draft: Draft, before: string, seeker: Seeker, rng: Random): Copy[] {
  const encoded = encodeMail(draft, seeker.owner, seeker.seed).content;
  const { content, timeless } = undated(draft, renamed(loosened(encoded, rng), before, rng), rng);
  const sent = draft.direction === 'sent' && rng.chance(0.7);
  const delivered = timeless ? 0 : draft.at + HOUR;
  const first: Copy = { content, sent, delivered };
  if (rng.chance(0.5)) first.content = takeoutHeaders(draft, sent) + content;
  const copies = [first];
  if (!timeless && rng.chance(0.3)) {
    copies.push({ content: trace(draft.at, rng) + content, sent: false, delivered });
  }
  // The same words sent on another way and encoded anew: another mail with the same Message-ID.
  if (rng.chance(0.1)) {
    const again = encodeMail(draft, seeker.owner, `${seeker.seed}-again`).content;
    copies.push({ ...first, content: again, delivered: draft.at + HOUR });
  }
  return copies;
}

/** 15 to 60 copies in order of time. `heavy` adds mails that fill several batches. */
export function makeCopies(seed: string, heavy: boolean, rng: Random): Copy[] {
  const seeker = seekerOf(seed);
  const drafts = storyDrafts(seeker, 10 + rng.int(25), rng);
  for (let n = 0; n < 2 + rng.int(5); n++) drafts.push(makeAround(seeker, n, END - SPAN * rng.next()));
  for (let n = 0; n < 2 + rng.int(5); n++)
    drafts.push(...makeOrdinary(seeker, n, END - SPAN * rng.next()).slice(0, 2));
  for (let n = 0; heavy && n < 9; n++) {
    const [ordinary] = makeOrdinary(seeker, 100 + n, END - SPAN * rng.next());
    if (ordinary) drafts.push({ ...ordinary, files: [bigFile(HEAVY_BYTES, rng)] });
  }
  drafts.sort((a, b) => a.at - b.at);
  let before = '';
  return drafts.slice(0, 60).flatMap((draft) => {
    const copies = copiesOf(draft, before, seeker, rng);
    before = copies[0]?.content ?? '';
    return copies;
  });
}
