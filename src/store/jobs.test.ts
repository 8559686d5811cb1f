// Tests that a posting is kept once, keeps what it said while it cannot be read, and belongs to one person.
import { describe, expect, it } from 'vitest';
import { scratchTracker, USER } from '../../test/flow/scratch-tracker.ts';
import type { Posting } from '../domain/posting.ts';
import { writeFor } from './write-for.ts';
import { askForJob, findAsked, jobUid, listAsked, noteVainLook, readJob, saveJob } from './jobs.ts';

const posting: Posting = {
  atsType: 'greenhouse',
  companySlug: 'northwind',
  atsJobId: '4012345',
  url: 'https://boards.greenhouse.io/northwind/jobs/4012345',
  company: 'Northwind',
  title: 'Ferry Planner',
  description: 'You plan ferries.\n\nAll of them.',
  requirements: ['Sea legs', 'A pencil'],
  location: 'Bergen',
  employmentType: 'Full time',
  salaryText: '€ 21.50 – 25 per hour',
  salary: { min: 21.5, max: 25, currency: 'EUR', per: 'hour' },
  postedAt: Date.UTC(2026, 4, 1),
  closesAt: null,
};

describe('postings that are kept', () => {
  it('have a SHA-1 of vendor, employer and job as their name (E2).', () => {
    // printf 'greenhouse:northwind:4012345' | sha1sum
    expect(jobUid(posting)).toBe('075441542f71d6a13a7858a4583b135abf16510f');
  });

  it('are the same after a second reading, but for when they were last seen (E2).', async () => {
    const { db } = await scratchTracker();
    const uid = await writeFor(db, USER, (tx) => saveJob(tx, USER, posting, 1000));
    expect(await readJob(db, USER, uid)).toEqual({ uid, posting, checkedAt: 1000 });
    await writeFor(db, USER, (tx) => saveJob(tx, USER, posting, 2000));
    expect(await readJob(db, USER, uid)).toEqual({ uid, posting, checkedAt: 2000 });
    expect(await listAsked(db, USER, { limit: 5, after: null })).toHaveLength(1);
    const sources = await db.selectFrom('sources').selectAll().execute();
    expect(sources).toMatchObject([{ company: 'Northwind', last_error: null }]);
    expect(await readJob(db, 'somebody else', uid)).toBeNull();
  });

  it('keep what they said when a later look finds nothing, and tell why (E4).', async () => {
    const { db } = await scratchTracker();
    const uid = await writeFor(db, USER, (tx) => saveJob(tx, USER, posting, 1000));
    const look = { at: 3000, why: 'It is not there any more.', gone: true };
    await writeFor(db, USER, (tx) => noteVainLook(tx, USER, uid, look));
    await writeFor(db, USER, (tx) => noteVainLook(tx, USER, uid, { ...look, at: 4000 }));
    const asked = await findAsked(db, USER, uid);
    expect(asked).toMatchObject({ posting, goneAt: 3000, checkedAt: 4000, note: look.why });
    expect(await db.selectFrom('sources').select('last_error').execute()).toEqual([{ last_error: null }]);
  });

  it('say nothing before they were read, and are listed the latest first, page by page.', async () => {
    const { db } = await scratchTracker();
    const uids = await writeFor(db, USER, async (tx) => {
      const ask = async (atsJobId: string, now: number, request?: string) => {
        const asked = { ...posting, atsJobId };
        expect(await askForJob(tx, USER, asked, { now, request })).toBe(true);
        return jobUid(asked);
      };
      return [await ask('1', 100), await ask('2', 200), await ask('3', 200, 'a'), await ask('1', 300)];
    });
    // The same request again asks for nothing.
    await writeFor(db, USER, async (tx) => {
      const again = { now: 400, request: 'a' };
      expect(await askForJob(tx, USER, { ...posting, atsJobId: '3' }, again)).toBe(false);
    });
    expect(await readJob(db, USER, uids[0]!)).toBeNull();
    const [first, second] = await listAsked(db, USER, { limit: 2, after: null });
    expect(first!.uid).toBe(uids[0]);
    const rest = await listAsked(db, USER, { limit: 2, after: second! });
    expect(new Set([second!.uid, rest[0]!.uid])).toEqual(new Set([uids[1], uids[2]]));
    expect(rest).toHaveLength(1);
  });
});
