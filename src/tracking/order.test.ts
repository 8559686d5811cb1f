// Tests promise 1 on the real store: any order of batches, duplicates, corrections and replays gives the same applications.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CorrectionBody } from '../domain/correction.ts';
import { KINDS, STATUSES } from '../domain/kind.ts';
import { listApplicationIds, readApplication } from '../store/applications.ts';
import { correct, undo, UnknownItem } from './correct.ts';
import { onPostgres } from '../../test/flow/scratch-database.ts';
import { openBareStore, type BareStore } from '../../test/flow/bare-store.ts';
import { judgedAlready, recordMails } from './record-mails.ts';
import { replay } from './replay.ts';
import { sighted, type MailSpec, type SightingSpec } from './sighted-mail.fixture.ts';

const USER = 'u';
const HOUR = 3_600_000;

/** A correction before ids are known: `m3` is a mail, `c1` what the second correction made. */
type Step = { type: 'undo'; of: string } | CorrectionBody;

const maybe = <T>(...values: readonly T[]) => fc.constantFrom(null, ...values);
const aKind = fc.constantFrom(...KINDS.filter((kind) => kind !== 'not_job'));
const MAILS = 8;

const mailSpec = fc.record({
  at: fc.option(
    fc.nat(6).map((n) => (n + 1) * 400 * HOUR),
    { freq: 4 },
  ),
  messageId: maybe('<x1>', '<x2>', '<x3>'),
  text: fc.constantFrom('t1', 't2'),
  from: fc.constantFrom('jo@home.example', 'jobs@hollin.example', 'hr@pyre.example', 'agent@mail.example'),
  to: fc.constantFrom('jo@home.example', 'jo@home.example', 'hr@pyre.example', 'agent@mail.example'),
  kind: fc.option(aKind, { freq: 8 }),
  otherKind: fc.option(aKind, { freq: 3 }),
  asSent: fc.option(aKind),
  review: fc.boolean(),
  company: maybe('Hollin', 'Hollin GmbH', 'Pyre'),
  role: maybe('Data Engineer', 'Night Baker'),
  reqId: fc.option(fc.constantFrom('R-1', 'R-2'), { freq: 2 }),
  words: fc.constant(''),
}) satisfies fc.Arbitrary<MailSpec>;

/** Mails of few senders, kinds and wordings, so that what is said of one teaches about others. */
const alikeSpec = fc
  .tuple(
    mailSpec,
    fc.record({
      from: fc.constantFrom('jobs@hollin.example', 'jobs@hollin.example', 'jo@home.example'),
      kind: fc.constantFrom('in_review' as const, 'in_review' as const, 'job_alert' as const),
      words: fc.constantFrom('we read your letter', 'we read your letter', 'sun and rain all week'),
      review: fc.constant(false),
    }),
  )
  .map(([spec, alike]): MailSpec => ({ ...spec, ...alike, otherKind: alike.kind, asSent: alike.kind }));

const sightingSpec = (mail: number): fc.Arbitrary<SightingSpec> =>
  fc.record({
    mail: fc.constant(mail),
    place: fc.constant(0),
    sent: fc.nat(9).map((n) => n === 0),
    received: fc.option(fc.nat(5).map((n) => (n + 1) * 500 * HOUR)),
    thread: maybe('<x1>', 'provider:1'),
    variant: fc.constantFrom('a' as const, 'a' as const, 'b' as const),
  });

const aMail = fc.nat(MAILS - 1).map((n) => `m${n}`);
/** Mostly mails; what an earlier correction made is an item too when it is an entry. */
const anItem = fc.oneof(
  { weight: 5, arbitrary: aMail },
  { weight: 2, arbitrary: fc.nat(3).map((n) => `c${n}`) },
);
const items = fc.uniqueArray(anItem, { minLength: 1, maxLength: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('undo' as const), of: fc.nat(5).map((n) => `c${n}`) }),
  fc.record({ type: fc.constant('kind' as const), item: aMail, kind: fc.constantFrom(...KINDS) }),
  fc.record({
    type: fc.constant('field' as const),
    item: anItem,
    field: fc.constantFrom('company' as const, 'role' as const, 'req_id' as const),
    value: maybe('Hollin', 'Pyre', 'R-2'),
  }),
  fc.record({ type: fc.constant('status' as const), item: anItem, status: maybe(...STATUSES) }),
  fc.record({ type: fc.constant('split' as const), items, from: items }),
  fc.record({ type: fc.constant('move' as const), items, from: items, to: anItem }),
  fc.record({ type: fc.constant('merge' as const), a: anItem, b: anItem }),
  fc.record({ type: fc.constant('hide' as const), item: anItem, hidden: fc.boolean() }),
  fc.record({ type: fc.constant('note' as const), item: anItem, text: fc.constantFrom('n1', 'n2') }),
  fc.record({
    type: fc.constant('entry' as const),
    kind: fc.option(aKind),
    // Never at the time of a mail or of another entry: ties break on ids, and those of entries are made by chance.
    at: fc.nat(3000).map((n) => n * HOUR + 1),
    company: maybe('Hollin', 'Pyre'),
    role: maybe('Data Engineer'),
    text: fc.constant('by hand'),
  }),
);

/** Mostly what teaches something, and taking that back. */
const teaching: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('kind' as const),
      item: aMail,
      kind: fc.constantFrom('not_job' as const, 'in_review' as const, 'rejection' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('field' as const),
      item: aMail,
      field: fc.constantFrom('company' as const, 'role' as const),
      value: maybe('Hollin Works', 'Pyre', 'Night Baker'),
    }),
  },
  { weight: 1, arbitrary: step },
);

interface World {
  mails: MailSpec[];
  sightings: SightingSpec[];
  /** The same in another order, some of them twice. */
  shuffled: SightingSpec[];
  steps: Step[];
  /** What the other run does next, again and again: take so many sightings, make corrections, or replay. */
  moves: readonly ('mails' | 'correction' | 'replay')[];
}

const worldOf = (spec: fc.Arbitrary<MailSpec>, steps: fc.Arbitrary<Step>): fc.Arbitrary<World> =>
  fc
    .array(spec, { minLength: 2, maxLength: MAILS })
    .chain((mails) =>
      fc.record({
        mails: fc.constant(mails),
        sightings: fc
          .tuple(...mails.map((_, n) => fc.array(sightingSpec(n), { minLength: 1, maxLength: 3 })))
          .map((all) => all.flat().map((sighting, place) => ({ ...sighting, place }))),
        steps: fc
          .array(steps, { maxLength: 7 })
          .map((all) => all.map((one, at) => (one.type === 'entry' ? { ...one, at: one.at + at } : one))),
        moves: fc.array(
          fc.constantFrom('mails' as const, 'mails' as const, 'correction' as const, 'replay' as const),
          {
            minLength: 4,
            maxLength: 16,
          },
        ),
      }),
    )
    .chain((drawn) =>
      fc
        .shuffledSubarray([...drawn.sightings, ...drawn.sightings], { minLength: drawn.sightings.length })
        .map((some) => ({ ...drawn, shuffled: [...some, ...drawn.sightings] })),
    );

/** Corrections of what is no item, or no longer, are refused in every run. */
function refused(error: unknown): { id: null } {
  if (error instanceof UnknownItem) return { id: null };
  throw error;
}

/** One run of the store through sightings and corrections. */
function createRun(store: BareStore, { mails, steps }: Pick<World, 'mails' | 'steps'>) {
  const { db, vault, moveTo } = store;
  const made: (string | null)[] = [];
  const seen = new Set<string>();
  const idOf = (name: string) => (name.startsWith('c') ? (made[Number(name.slice(1))] ?? null) : name);
  const nameOf = (id: string) => (made.includes(id) ? `c${made.indexOf(id)}` : id);

  async function take(sightings: readonly SightingSpec[]): Promise<void> {
    const copies = sightings.map(({ mail, variant }) => ({ id: `m${mail}`, variant }));
    const isKnown = await judgedAlready(db, USER, copies, 1, new Set());
    const taken = sightings.map((sighting, at) => {
      const mail = sighted(mails[sighting.mail] as MailSpec, sighting);
      const kept = isKnown(copies[at]!);
      return kept === null ? mail : { ...mail, outcome: { type: 'known' as const, kept } };
    });
    const batch = { mailboxId: 'b', importId: 'i', deciderVersion: 1, mails: taken };
    await db.transaction().execute((tx) => recordMails(tx, store, USER, batch));
    for (const { id } of copies) seen.add(id);
  }

  /** The correction with ids in place of names; null when it names what the world does not have. */
  function resolve(body: Step): Step | null {
    const text = JSON.stringify(body, (key, value: unknown) => {
      const isName = ['item', 'a', 'b', 'to', 'of'].includes(key) || /^\d+$/.test(key);
      return isName && typeof value === 'string' ? (idOf(value) ?? 'nothing') : value;
    });
    const names = [...text.matchAll(/"m(\d+)"/g)].map((match) => Number(match[1]));
    const impossible = text.includes('"nothing"') || names.some((n) => n >= mails.length);
    return impossible ? null : (JSON.parse(text) as Step);
  }

  /** Makes the next correction; false when there is none or a mail that it names is not there yet. */
  async function proceed(): Promise<boolean> {
    const next = steps[made.length];
    if (next === undefined) return false;
    const body = resolve(next);
    const names = JSON.stringify(body).match(/(?<=")m\d+(?=")/g) ?? [];
    if (names.some((name) => !seen.has(name))) return false;
    let id: string | null = null;
    // Between the times of the mails.
    moveTo((made.length + 1) * 400 * HOUR + 150 * HOUR);
    if (body?.type === 'undo') await undo(db, store, USER, body.of);
    else if (body) ({ id } = await correct(db, store, USER, body).catch(refused));
    made.push(id);
    return true;
  }

  async function applications() {
    const ids = await listApplicationIds(db, USER);
    return Promise.all(ids.map((id) => readApplication(db, vault, USER, id)));
  }

  /** Applications without their ids, and what became of each mail. */
  async function outcome() {
    const folded = (await applications()).map((application) => ({
      ...application,
      id: '',
      openSteps: application?.openSteps.map((step) => ({ ...step, item: nameOf(step.item) })),
      timeline: application?.timeline.map((event) => ({
        ...event,
        item: nameOf(event.item),
        taught: event.taught.map((one) => ({ ...one, madeAt: 0, correction: nameOf(one.correction) })),
      })),
    }));
    const dispositions = await db
      .selectFrom('sightings')
      .select(['mail_id', 'disposition', 'reason'])
      .where('disposition', '<>', 'duplicate')
      .orderBy('mail_id')
      .execute();
    const taught = await db
      .selectFrom('taught')
      .select(['item_id', 'what', 'applied', 'correction_id'])
      .execute();
    const bearing = taught.map(({ correction_id, ...one }) => ({ ...one, by: nameOf(correction_id) }));
    return {
      applications: folded.map((one) => JSON.stringify(one)).sort(),
      dispositions,
      taught: bearing.map((one) => JSON.stringify(one)).sort(),
    };
  }

  const listed = async () => (await applications()).map((one) => JSON.stringify(one)).sort();

  async function replayed() {
    const before = await listed();
    await replay(db, store, USER);
    expect(await listed()).toEqual(before);
  }

  return { take, proceed, outcome, replayed };
}

/** How many worlds there were in which a lesson held for a mail, and in which one was asked about. */
const seenLessons = { applied: 0, asked: 0 };

test.each([
  ['of all kinds', worldOf(mailSpec, step), 0],
  ['that teach about each other', worldOf(alikeSpec, teaching), 1],
])(
  'Any order of batches, duplicates, corrections and replays gives the same applications, and a replay keeps them: mails %s.',
  async (_, world, lessons) => {
    await fc.assert(
      fc.asyncProperty(world, async (drawn) => {
        const [plain, mixed] = [await openBareStore(), await openBareStore()];
        try {
          const reference = createRun(plain, drawn);
          await reference.take(drawn.sightings);
          while (await reference.proceed());
          const run = createRun(mixed, drawn);
          const waiting = [...drawn.shuffled];
          for (const move of drawn.moves) {
            if (move === 'mails') await run.take(waiting.splice(0, 1 + (waiting.length % 4)));
            else if (move === 'correction') await run.proceed();
            else await run.replayed();
          }
          await run.take(waiting);
          while (await run.proceed());
          await run.replayed();
          await run.take(drawn.shuffled);
          const outcome = await run.outcome();
          expect(outcome).toEqual(await reference.outcome());
          if (outcome.taught.some((one) => one.includes('"applied":1'))) seenLessons.applied += 1;
          if (outcome.taught.some((one) => one.includes('"applied":0'))) seenLessons.asked += 1;
        } finally {
          await Promise.all([plain.db.destroy(), mixed.db.destroy()]);
        }
      }),
      { numRuns: onPostgres ? 12 : 45 },
    );
    expect(Math.min(seenLessons.applied, seenLessons.asked)).toBeGreaterThanOrEqual(onPostgres ? 0 : lessons);
  },
  120_000,
);
