// Fills a data folder with thousands of invented applications, as fast as the store takes them.
import type { Extracted, MailFields } from '../../src/domain/decision.ts';
import { DECIDER_VERSION } from '../../src/domain/decision.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { DISPOSITIONS, emptyLedger } from '../../src/domain/facts.ts';
import { openTracker, sha256 } from '../../src/bin/open-tracker.ts';
import { beginImport } from '../../src/tracking/begin-import.ts';
import { recordMails, type SightedMail } from '../../src/tracking/record-mails.ts';
import { updateImport } from '../../src/store/imports.ts';
import { slugOf } from '../sample-mailbox/company.ts';
import { CITIES, COMPOSED, FAMILIES, ROLES } from '../sample-mailbox/names.data.ts';
import { random, type Random } from '../sample-mailbox/random.ts';

const USER = 'local';
const DAY = 86_400_000;
const BATCH = 1000;
const LEDGER = ['seen', ...DISPOSITIONS] as const;
/** Where applications end, and how many of a hundred do so there. */
const PATHS: readonly (readonly [readonly Kind[], number])[] = [
  [['application_received'], 44],
  [['application_received', 'rejection'], 30],
  [['application_received', 'in_review'], 6],
  [['application_received', 'assessment'], 5],
  [['application_received', 'interview_invite', 'interview_scheduled'], 6],
  [['application_received', 'interview_invite', 'rejection'], 5],
  [['application_received', 'interview_scheduled', 'offer'], 2],
  [['application_received', 'position_closed'], 2],
];
/** Names that try a layout: long ones, and ones that are read from right to left. */
const HARD: readonly (readonly [string, string])[] = [
  [
    'Gesellschaft für Grundlagen der angewandten Wasserwirtschaft und Küstenforschung Nordwest mbH & Co. KG',
    'Sachbearbeiterin oder Sachbearbeiter für Genehmigungsverfahren in der Gewässerunterhaltung (m/w/d), befristet',
  ],
  ['شركة النخيل للطاقة المتجددة', 'مهندسة برمجيات أولى'],
  ['חברת גלים לתוכנה', 'מפתחת צד שרת'],
];

interface Role {
  company: string;
  /** Each employer writes from a domain of its own: what comes from one domain belongs together. */
  sender: string;
  role: string;
  city: string;
}

function nameOf(n: number, rng: Random): Role {
  const [fronts, backs] = COMPOSED.en;
  const company = `${rng.pick(fronts)} ${rng.pick(backs)}`;
  const hard = n < HARD.length ? HARD[n] : undefined;
  const name = hard?.[0] ?? `${company} ${n % 4 === 0 ? '' : n}`.trim();
  const slug = hard === undefined ? slugOf(name, '-') : `hard-${n}`;
  return {
    company: name,
    sender: `jobs@${slug}.example`,
    role: hard?.[1] ?? rng.pick(ROLES.en[rng.pick(FAMILIES)]),
    city: rng.pick(CITIES.en),
  };
}

const read = (value: string | null): Extracted | null =>
  value === null
    ? null
    : { value, confidence: 0.93, span: { field: 'body', text: value, start: -1, end: -1 } };

function fieldsOf(role: Role, kind: Kind, at: number, rng: Random): MailFields {
  const start = at + rng.between(1, 12) * DAY;
  const interview =
    kind === 'interview_scheduled'
      ? { start, end: start + DAY / 24, tz: 'Europe/London', where: 'Video call', cancelled: false }
      : null;
  return {
    company: read(role.company),
    role: read(role.role),
    reqId: null,
    location: read(role.city),
    postingUrl: null,
    salary: null,
    contact: null,
    interview,
    ats: rng.pick(['greenhouse', 'workday', 'lever', null]),
    postingIds: [],
  };
}

function mailOf(id: string, thread: string, kind: Kind, at: number, role: Role, rng: Random): SightedMail {
  const quote = `${role.role} at ${role.company}`;
  const span = { field: 'body' as const, text: quote, start: 0, end: quote.length };
  const decision = {
    kind,
    confidence: rng.between(0.7, 0.99),
    review: rng.chance(0.03),
    evidence: [span],
    reason: `Speaks of "${quote}"`,
    direction: 'received' as const,
  };
  const messageId = `<${id}@invented.example>`;
  return {
    locator: `many.mbox#${id}`,
    mailId: sha256(id).slice(0, 40),
    headerKey: sha256(`key ${id}`),
    variant: 'a',
    sentLabel: false,
    fromAddress: role.sender,
    recipientHash: null,
    internalTime: at,
    threads: [messageId, thread].sort(),
    outcome: {
      type: 'kept',
      disposition: 'tracked',
      reason: '',
      content: {
        mailId: sha256(id).slice(0, 40),
        variant: 'a',
        messageId,
        subject: `Your application: ${role.role}`,
        fromName: `${role.company} Careers`,
        fromAddress: role.sender,
        headerTime: at,
        threads: [messageId, thread].sort(),
        textHash: sha256(`text ${id}`).slice(0, 32),
        body: { text: `${quote}\n\nWe write about your application.`, quoted: '', links: [], calendar: [] },
        verdict: {
          version: DECIDER_VERSION,
          received: { decision, fields: fieldsOf(role, kind, at, rng) },
          sent: null,
        },
      },
    },
  };
}

/** The mails of `count` applications, the newest of which were made just before `now` (epoch ms). */
function* mailsOf(count: number, now: number): Generator<SightedMail> {
  for (let n = 0; n < count; n++) {
    const rng = random('many', n);
    const role = nameOf(n, rng);
    let at = now - rng.between(0, 1) ** 2 * 900 * DAY - DAY;
    for (const [step, kind] of rng.weighted(PATHS).entries()) {
      // What has not happened yet is in no mail.
      if (at > now) break;
      yield mailOf(`${n}-${step}`, `provider:many-${n}`, kind, at, role, rng);
      at += rng.between(1, 20) * DAY;
    }
  }
}

/** Writes `count` applications into the tracker in `dataDir`. Returns the number of mails. */
export async function fillTracker(dataDir: string, count: number, now: number): Promise<number> {
  const tracker = await openTracker(dataDir, {});
  try {
    const source = {
      type: 'file' as const,
      path: 'many.mbox',
      name: 'many.mbox',
      identity: 'many',
      bytes: 1,
      ownsSource: false,
    };
    const run = await beginImport(tracker, USER, source);
    const all = [...mailsOf(count, now)];
    const counters = emptyLedger();
    for (let at = 0; at < all.length; at += BATCH) {
      const ledger = await tracker.db.transaction().execute((tx) =>
        recordMails(tx, tracker, USER, {
          mailboxId: run.mailboxId,
          importId: run.id,
          deciderVersion: DECIDER_VERSION,
          mails: all.slice(at, at + BATCH),
        }),
      );
      for (const part of LEDGER) counters[part] += ledger[part];
    }
    await updateImport(tracker.db, USER, run.id, { state: 'done', counters, bytesRead: 1, finishedAt: now });
    return all.length;
  } finally {
    await tracker.db.destroy();
  }
}
