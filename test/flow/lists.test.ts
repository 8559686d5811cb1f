// Tests the lists of the API: filters, order, pages over many applications with equal values, and malformed questions.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import { STATUSES } from '../../src/domain/kind.ts';
import { correct } from '../../src/tracking/correct.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { sharedTracker, record, USER, type SightingSketch } from './scratch-tracker.ts';

const MANY = 250;
const KINDS = ['application_received', 'rejection', 'interview_invite', 'offer'] as const;

/** Applications at invented companies; their times, companies and statuses repeat, so that pages must break ties. */
const SKETCHES: readonly SightingSketch[] = Array.from({ length: MANY }, (_, n) => ({
  id: `m${String(n).padStart(3, '0')}`,
  company: ['Ärla Boats', 'Orrin Mills', 'tarn foundry', 'Welling Glass', 'Zest 100%'][n % 5],
  role: `Role${n} number${n}`,
  reqId: `R-${1000 + n}`,
  kind: KINDS[n % 4],
  day: n % 7 === 0 ? null : n % 9,
  review: n % 10 === 0,
}));

const openShared = sharedTracker();
let app: ScratchApp;
beforeAll(async () => {
  app = await scratchApp(await openShared());
  await record(app.tracker, SKETCHES);
});

const list = async (query = '') => (await app.get(`/applications${query}`)).body;

async function allPages(query: string, limit: number): Promise<ApplicationSummary[]> {
  const items: ApplicationSummary[] = [];
  let cursor: string | null = '';
  let pages = 0;
  while (cursor !== null) {
    const page: { items: ApplicationSummary[]; next_cursor: string | null; total: number } = await list(
      `?limit=${limit}&${query}${cursor ? `&cursor=${cursor}` : ''}`,
    );
    expect(page.total).toBe(MANY);
    items.push(...page.items);
    cursor = page.next_cursor;
    pages += 1;
  }
  expect(pages).toBe(Math.ceil(MANY / limit));
  return items;
}

const KEY = {
  last_activity: ({ last_activity_at }: ApplicationSummary) => last_activity_at ?? '',
  applied: ({ applied_at }: ApplicationSummary) => applied_at ?? '',
  company: ({ company }: ApplicationSummary) => company?.replace(/[A-Z]/g, (c) => c.toLowerCase()) ?? '',
  status: ({ status }: ApplicationSummary) => status,
};

describe('the list of applications', () => {
  it('gives the most recently active first, a hundred at a time.', async () => {
    const { items, total, next_cursor } = await list();
    expect(total).toBe(MANY);
    expect(items).toHaveLength(100);
    expect(next_cursor).not.toBeNull();
    const times = items.map((item: ApplicationSummary) => KEY.last_activity(item));
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it.each(
    (['last_activity', 'applied', 'company', 'status'] as const).flatMap((sort) =>
      (['asc', 'desc'] as const).map((order) => [sort, order] as const),
    ),
  )('pages by %s %s through every application once, in order, whatever repeats.', async (sort, order) => {
    const items = await allPages(`sort=${sort}&order=${order}`, 50);
    expect(new Set(items.map(({ id }) => id)).size).toBe(MANY);
    const keys = items.map(KEY[sort]);
    const byCode = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
    const known = keys.filter((key) => key !== '');
    const expected = order === 'asc' ? known.toSorted(byCode) : known.toSorted(byCode).toReversed();
    expect(keys).toEqual([...expected, ...keys.filter((key) => key === '')]);
  });

  it('pages to the very end in pages that do not come out even.', async () => {
    expect(await allPages('sort=company', 37)).toHaveLength(MANY);
  });

  it('ends with a page that says so although it is full.', async () => {
    expect((await list('?limit=250')).next_cursor).toBeNull();
  });

  it('filters by one status or several.', async () => {
    const rejected = await list('?status=rejected&limit=500');
    expect(rejected.total).toBe(rejected.items.length);
    expect(new Set(rejected.items.map(({ status }: ApplicationSummary) => status))).toEqual(
      new Set(['rejected']),
    );
    const both = await list('?status=rejected,offer&limit=500');
    expect(both.total).toBeGreaterThan(rejected.total);
  });

  it('filters by what needs a look.', async () => {
    expect((await list('?needs_review=true')).total).toBe(MANY / 10);
    expect((await list('?needs_review=false')).total).toBe(MANY - MANY / 10);
  });

  it.each([
    ['orrin', 50],
    ['ORRIN mills', 50],
    ['mills role6', 3],
    ['R-1042', 1],
    ['ärla', 50],
    ['100%', 50],
    ['%', 50],
    ['_', 0],
    ["' or 1=1 --", 0],
    ['\\', 0],
    ['nobody', 0],
    ['   ', MANY],
  ])('finds by the words "%s" in company, role or requisition id.', async (q, total) => {
    expect((await list(`?q=${encodeURIComponent(q)}`)).total).toBe(total);
  });

  it('tells how many stand where, in all as many as there are.', async () => {
    const { body } = await app.get('/applications/summary');
    expect(body.applications).toBe(MANY);
    const counts = Object.values(body.by_status as Record<string, number>);
    expect(counts.reduce((a, b) => a + b)).toBe(MANY);
    expect(
      Object.keys(body.by_status).every((status) => (STATUSES as readonly string[]).includes(status)),
    ).toBe(true);
    expect(body.needs_review).toBe(MANY / 10);
  });

  it('leaves hidden applications out of list and summary, and shows them when asked for.', async () => {
    const hidden = await correct(app.tracker.db, app.tracker, USER, {
      type: 'hide',
      item: 'm001',
      hidden: true,
    });
    expect((await list()).total).toBe(MANY - 1);
    expect((await app.get('/applications/summary')).body.applications).toBe(MANY - 1);
    expect((await list('?hidden=true')).items.map(({ role }: ApplicationSummary) => role)).toEqual([
      'Role1 number1',
    ]);
    expect((await app.remove(`/corrections/${hidden.id}`)).status).toBe(204);
    expect((await list()).total).toBe(MANY);
  });

  it.each([
    'nonsense',
    'e30',
    Buffer.from('["x"]').toString('base64url'),
    Buffer.from('[{},"x"]').toString('base64url'),
  ])('refuses the cursor %s, which it never gave.', async (cursor) => {
    const { status, headers, body } = await app.get(`/applications?cursor=${cursor}`);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body).toMatchObject({ status: 400, title: 'Bad request' });
  });

  it.each([
    'limit=0',
    'limit=501',
    'limit=x',
    'status=lost',
    'sort=fame',
    'order=up',
    'needs_review=maybe',
    `q=${'x'.repeat(201)}`,
  ])('refuses %s and names what is wrong.', async (query) => {
    const { status, headers, body } = await app.get(`/applications?${query}`);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body.detail).toContain(query.split('=')[0]);
  });
});

describe('what was left out', () => {
  it('comes with the reasons, page by page.', async () => {
    await record(
      app.tracker,
      Array.from({ length: 5 }, (_, n) => ({
        id: `x${n}`,
        outcome: n === 4 ? ('unreadable' as const) : ('ignored' as const),
        reason: n === 4 ? 'cut off' : 'newsletter',
      })),
    );
    const [mailbox] = (await app.get('/mailboxes')).body.items;
    expect(mailbox).toMatchObject({
      name: 'box',
      balanced: true,
      ledger: { seen: MANY + 5, ignored: 4, dead_lettered: 1 },
    });
    const first = (await app.get(`/mailboxes/${mailbox.id}/left-out?limit=3`)).body;
    expect(first.reasons).toEqual([
      { reason: 'newsletter', disposition: 'ignored', mails: 4 },
      { reason: 'cut off', disposition: 'dead_lettered', mails: 1 },
    ]);
    const second = (await app.get(`/mailboxes/${mailbox.id}/left-out?limit=3&after=${first.next}`)).body;
    expect([...first.items, ...second.items].map(({ mail_id }) => mail_id)).toEqual([
      'x0',
      'x1',
      'x2',
      'x3',
      'x4',
    ]);
    expect(second.next).toBeNull();
  });

  it('is not told of a mailbox that is not there.', async () => {
    expect((await app.get('/mailboxes/none/left-out')).status).toBe(404);
  });
});

describe('the list, where rows are not as they were', () => {
  it('shows what a program wrote that kept no text for lists as it shows everything else.', async () => {
    const before = await list('?limit=500');
    await app.tracker.db.updateTable('applications').set({ shown: null }).execute();
    expect((await list('?limit=500')).items).toEqual(before.items);
  });

  it('tells how many match even on a page whose rows are gone.', async () => {
    const first = await list(`?sort=company&limit=${MANY - 1}`);
    const [last] = (await list(`?sort=company&limit=1&cursor=${first.next_cursor}`)).items;
    await app.tracker.db.deleteFrom('applications').where('id', '=', last.id).execute();
    const page = await list(`?sort=company&limit=10&cursor=${first.next_cursor}`);
    expect(page).toMatchObject({ items: [], total: MANY - 1, next_cursor: null });
  });
});
