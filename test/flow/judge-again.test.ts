// Tests that kept mails are judged again by a newer decider exactly as it would judge them at import, and none is lost.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../scripts/eval/read-sheet.ts';
import { ats } from '../../src/ats/index.gen.ts';
import { sha256, type Tracker } from '../../src/bin/open-tracker.ts';
import { DECIDER_VERSION } from '../../src/domain/decision.ts';
import type { Verdict } from '../../src/domain/facts.ts';
import { openMail, type KeptMail } from '../../src/domain/kept-mail.ts';
import { rules } from '../../src/rules/index.gen.ts';
import { readBody, readMailFacts } from '../../src/store/contents.ts';
import { countJudgedBefore, readAllVerdicts, replaceVerdicts } from '../../src/store/verdicts.ts';
import { judgeMail } from '../../src/tracking/judge-mail.ts';
import { processMail } from '../../src/tasks/process-mail.ts';
import { correct, undo } from '../../src/tracking/correct.ts';
import { judgeAgain } from '../../src/tracking/judge-again.ts';
import { readBatches } from '../../src/tracking/read-batches.ts';
import { onPostgres } from './scratch-database.ts';
import { importPath, judgingTools, readingTools } from './scratch-reading.ts';
import {
  applicationsOf,
  itemsIn,
  ledgerOf,
  record,
  scratchTracker,
  USER,
  type SightingSketch,
} from './scratch-tracker.ts';

const SAMPLE = fileURLToPath(new URL('../../samples/first-run.mbox', import.meta.url));
const DEV = new URL('../../eval/dev/', import.meta.url);
const SHEETS = ['nadia', 'lukas', 'claire', 'sanne'];
const knowledge = { rules, vendors: ats, hash: sha256 };

/** Everything kept of a mail, as it comes back from the database. */
const throughJson = (kept: KeptMail) => JSON.parse(JSON.stringify(kept)) as KeptMail;

async function sampleMails(): Promise<Uint8Array[]> {
  const tools = readingTools({} as Tracker);
  const mails: Uint8Array[] = [];
  for await (const batch of readBatches(tools, { path: SAMPLE, cursor: null })) {
    mails.push(...batch.mails.map(({ bytes }) => bytes));
  }
  return mails;
}

const devMails = () =>
  SHEETS.flatMap((name) =>
    readSheet(join(fileURLToPath(DEV), `${name}.mails`)).mails.map(({ bytes }) => bytes),
  );

// No database has a part in it: once is enough.
describe.skipIf(onPostgres)('a mail judged again from what is kept of it', () => {
  it.each([
    ['the sample mailbox', sampleMails],
    ['the labelled mails', async () => devMails()],
  ])(
    'gives the very verdict that its import gave: %s.',
    async (_, read) => {
      const mails = await read();
      expect(mails.length).toBeGreaterThan(100);
      for (const bytes of mails) {
        const processed = await processMail(bytes, knowledge, { threshold: 0.6, rescued: true });
        if (processed.type !== 'kept') throw new Error('a rescued mail is kept');
        const { body, verdict } = processed;
        const nothing = { messageId: null, subject: '', fromName: '', fromAddress: '', nobodys: false };
        expect(judgeMail(openMail(throughJson(body), nothing), knowledge, 0.6)).toEqual(verdict);
      }
    },
    240_000,
  );
});

/** A tracker with the sample in it. */
async function sampled(): Promise<Tracker> {
  const tracker = await scratchTracker();
  await importPath(tracker, SAMPLE);
  return tracker;
}

const keptIds = async ({ db }: Tracker) =>
  (await db.selectFrom('contents').select('mail_id').orderBy('mail_id').execute()).map((row) => row.mail_id);

/** As an older version left it, which said of each kept mail what `change` makes of the verdict. */
async function growOld(tracker: Tracker, change: (verdict: Verdict) => Verdict): Promise<void> {
  const facts = await readMailFacts(tracker.db, tracker.vault, USER, await keptIds(tracker));
  await tracker.db.deleteFrom('decisions').execute();
  const given = facts.map(({ mailId, verdict }) => ({ mailId, verdict: { ...change(verdict), version: 1 } }));
  await replaceVerdicts(tracker.db, tracker.vault, USER, given);
}

const asAlert = (verdict: Verdict): Verdict => ({
  ...verdict,
  received: { ...verdict.received, decision: { ...verdict.received.decision, kind: 'job_alert' } },
});

const withoutIds = (applications: Awaited<ReturnType<typeof applicationsOf>>) =>
  applications.map((application) => JSON.stringify({ ...application, id: '' })).sort();

describe('judgeAgain', () => {
  it('brings a tracker that an older version judged to what an import by this version gives.', async () => {
    const tracker = await sampled();
    const fresh = withoutIds(await applicationsOf(tracker));
    const ledger = await ledgerOf(tracker);
    await growOld(tracker, asAlert);
    const kept = (await keptIds(tracker)).length;
    expect(await judgeAgain(tracker.db, judgingTools(tracker), USER)).toBe(kept);
    expect(withoutIds(await applicationsOf(tracker))).toEqual(fresh);
    expect(await ledgerOf(tracker)).toEqual(ledger);
    expect(await judgeAgain(tracker.db, judgingTools(tracker), USER)).toBe(0);
  });

  it('keeps what the older version said beside what it says itself.', async () => {
    const tracker = await sampled();
    await growOld(tracker, asAlert);
    await judgeAgain(tracker.db, judgingTools(tracker), USER);
    const [id = ''] = await keptIds(tracker);
    const versions = (await readAllVerdicts(tracker.db, tracker.vault, USER, id)).map(
      ({ version }) => version,
    );
    expect(versions).toEqual([1, DECIDER_VERSION]);
  });

  it('killed in the middle goes on where it was, and ends as if nothing had been.', async () => {
    const tracker = await sampled();
    const fresh = withoutIds(await applicationsOf(tracker));
    await growOld(tracker, asAlert);
    const total = await countJudgedBefore(tracker.db, USER, DECIDER_VERSION);
    let pieces = 0;
    const killed = judgeAgain(tracker.db, judgingTools(tracker), USER, {
      report: () => {
        pieces += 1;
        if (pieces === 2) throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow('killed');
    const left = await countJudgedBefore(tracker.db, USER, DECIDER_VERSION);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(total);
    expect(await judgeAgain(tracker.db, judgingTools(tracker), USER)).toBe(left);
    expect(withoutIds(await applicationsOf(tracker))).toEqual(fresh);
  });

  it('stops between two pieces when it is told to.', async () => {
    const tracker = await sampled();
    await growOld(tracker, asAlert);
    const total = await countJudgedBefore(tracker.db, USER, DECIDER_VERSION);
    let pieces = 0;
    const options = { report: () => void (pieces += 1), shouldStop: () => pieces === 1 };
    const done = await judgeAgain(tracker.db, judgingTools(tracker), USER, options);
    expect(done).toBeGreaterThan(0);
    expect(await countJudgedBefore(tracker.db, USER, DECIDER_VERSION)).toBe(total - done);
  });

  it('judges what was kept without its headers from subject, sender and text.', async () => {
    const tracker = await sampled();
    const fresh = await applicationsOf(tracker);
    await growOld(tracker, asAlert);
    for (const id of await keptIds(tracker)) {
      const {
        headers: _,
        damage: __,
        ...body
      } = (await readBody(tracker.db, tracker.vault, USER, id)) as KeptMail;
      const sealed = tracker.vault.seal(JSON.stringify(body), `${USER}|contents|${id}|body`);
      await tracker.db.updateTable('contents').set({ body: sealed }).where('mail_id', '=', id).execute();
    }
    await judgeAgain(tracker.db, judgingTools(tracker), USER);
    // Some employers are told by headers alone; all other mail is understood as well as before.
    const companies = new Set((await applicationsOf(tracker)).map(({ company }) => company));
    const found = fresh.filter(({ company }) => companies.has(company));
    expect(found.length / fresh.length).toBeGreaterThan(0.9);
    expect(await countJudgedBefore(tracker.db, USER, DECIDER_VERSION)).toBe(0);
  });
});

const HUNT: readonly SightingSketch[] = [
  { id: 'a', company: 'Orrin Mills', role: 'Miller' },
  { id: 'b', company: 'Tallow', role: 'Chandler', from: 'jobs@tallow.example' },
];

/** A tracker whose mails an older version judged as sketched. */
async function sketchedOld(): Promise<Tracker> {
  const tracker = await scratchTracker();
  await record(tracker, HUNT);
  await growOld(tracker, (verdict) => verdict);
  return tracker;
}

/** A decider to which nothing is about a job. */
const strict = (tracker: Tracker) => async (): Promise<Verdict> => {
  const [facts] = await readMailFacts(tracker.db, tracker.vault, USER, ['a']);
  const { received } = (facts as NonNullable<typeof facts>).verdict;
  const decision = { ...received.decision, kind: 'not_job' as const, reason: 'Not about a job' };
  return { version: DECIDER_VERSION, received: { ...received, decision }, sent: null };
};

describe('a lesson whose teacher is judged again', () => {
  it('holds no longer for mails that are now taken for something else than the teacher was.', async () => {
    const tracker = await scratchTracker();
    const like = {
      company: 'Orrin Mills',
      kind: 'in_review' as const,
      words: 'we read your letter with joy',
    };
    await record(tracker, [
      { id: 'a', ...like, role: 'Miller', subject: 'teacher' },
      { id: 'later', ...like, role: 'Baker', subject: 'pupil', day: 200 },
    ]);
    await growOld(tracker, (verdict) => verdict);
    await correct(tracker.db, tracker, USER, { type: 'kind', item: 'a', kind: 'offer' });
    const kinds = async () =>
      (await applicationsOf(tracker)).flatMap(({ timeline }) => timeline.map(({ kind }) => kind));
    expect(await kinds()).toEqual(['offer', 'offer']);
    const [teacher, pupil] = await readMailFacts(tracker.db, tracker.vault, USER, ['a', 'later']);
    const judge = async ({ headers }: { headers: { subject: string } }): Promise<Verdict> => {
      if (headers.subject === 'pupil') return pupil!.verdict;
      const { received } = teacher!.verdict;
      const decision = { ...received.decision, kind: 'assessment' as const };
      return { ...teacher!.verdict, received: { ...received, decision } };
    };
    await judgeAgain(tracker.db, { ...judgingTools(tracker), judge }, USER);
    expect(await kinds()).toEqual(['offer', 'in_review']);
  });
});

describe('a mail that a newer version would leave out', () => {
  it('stays kept and is ignored.', async () => {
    const tracker = await sketchedOld();
    await judgeAgain(tracker.db, { ...judgingTools(tracker), judge: strict(tracker) }, USER);
    expect(await itemsIn(tracker)).toEqual([]);
    expect(await keptIds(tracker)).toEqual(['a', 'b']);
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 2, tracked: 0, ignored: 2 });
  });

  it('is not forgotten either when a rescue of it is taken back.', async () => {
    const tracker = await sketchedOld();
    await judgeAgain(tracker.db, { ...judgingTools(tracker), judge: strict(tracker) }, USER);
    const { id } = await correct(tracker.db, tracker, USER, { type: 'rescue', item: 'a' });
    await undo(tracker.db, tracker, USER, id);
    expect(await keptIds(tracker)).toEqual(['a', 'b']);
  });

  it('keeps its old verdict when it cannot be judged, and is not tried for ever.', async () => {
    const tracker = await sketchedOld();
    const before = await applicationsOf(tracker);
    const judge = () => Promise.reject(new Error('took longer than 20 seconds to read'));
    expect(await judgeAgain(tracker.db, { ...judgingTools(tracker), judge }, USER)).toBe(2);
    expect(await applicationsOf(tracker)).toEqual(before);
    expect(await judgeAgain(tracker.db, { ...judgingTools(tracker), judge }, USER)).toBe(0);
  });
});
