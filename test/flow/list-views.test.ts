// Tests the other views of the list: narrowed by facets and times, as a board, as a file.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationSummary, Board, Facets } from '../../src/contracts/api.ts';
import { STATUSES } from '../../src/domain/kind.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { dayAt } from './sketch-item.ts';
import { record, sharedTracker, USER, type SightingSketch } from './scratch-tracker.ts';
import { correct } from '../../src/tracking/correct.ts';

const KINDS = ['application_received', 'rejection', 'interview_invite'] as const;
const COMPANIES = ['Orrin Mills', 'tarn foundry', '=cmd("x")'];
const VENDORS = ['lever', 'greenhouse', null];
const PLACES = ['Bern', 'aachen', undefined, 'Ulm'];
const MANY = 36;

const SKETCHES: readonly SightingSketch[] = Array.from({ length: MANY }, (_, n) => ({
  id: `m${String(n).padStart(2, '0')}`,
  company: COMPANIES[n % 3],
  role: n % 6 === 5 ? undefined : `Role${n} number${n}, senior`,
  reqId: `R-${100 + n}`,
  kind: KINDS[n % 4 === 3 ? 0 : n % 3],
  ats: VENDORS[n % 3],
  location: PLACES[n % 4],
  day: n % 9 === 8 ? null : n,
}));

const openShared = sharedTracker();
let app: ScratchApp;
beforeAll(async () => {
  app = await scratchApp(await openShared());
  await record(app.tracker, SKETCHES);
});

const list = async (query: string) => (await app.get(`/applications?limit=500&${query}`)).body;
const day = (n: number) => new Date(dayAt(n)).toISOString();

describe('the list', () => {
  it('is narrowed by source and by company, as they are shown.', async () => {
    const lever = await list('source=lever');
    expect(lever.total).toBe(MANY / 3);
    expect(lever.items.every(({ source }: ApplicationSummary) => source === 'lever')).toBe(true);
    expect((await list('source=Lever')).total).toBe(0);
    expect((await list(`company=${encodeURIComponent('tarn foundry')}`)).total).toBe(MANY / 3);
    expect((await list('company=tarn')).total).toBe(0);
    expect((await list('source=lever&company=tarn%20foundry')).total).toBe(0);
  });

  it('is narrowed by the last activity, the first moment included and the last one not.', async () => {
    const within = await list(`since=${day(10)}&until=${day(12)}&sort=applied&order=asc`);
    expect(within.items.map(({ last_activity_at }: ApplicationSummary) => last_activity_at)).toEqual([
      day(10),
      day(11),
    ]);
    expect((await list(`since=${day(0)}`)).total).toBe(MANY - 4);
    expect((await list(`until=${day(1)}`)).total).toBe(1);
  });

  it.each(
    (['role', 'location', 'source'] as const).flatMap((sort) =>
      (['asc', 'desc'] as const).map((order) => [sort, order] as const),
    ),
  )('sorts by %s %s and puts what has none last, page by page.', async (sort, order) => {
    const items: ApplicationSummary[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const from: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page = (await app.get(`/applications?limit=7&sort=${sort}&order=${order}${from}`)).body;
      items.push(...page.items);
      cursor = page.next_cursor;
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(MANY);
    const values = items.map((item) => item[sort]?.toLowerCase() ?? null);
    const known = values.filter((value) => value !== null).toSorted();
    const unknown = values.filter((value) => value === null);
    expect(unknown.length).toBeGreaterThan(0);
    expect(values).toEqual([...(order === 'asc' ? known : known.toReversed()), ...unknown]);
  });

  it('refuses the cursor of another order, saying what to do.', async () => {
    const { next_cursor } = (await app.get('/applications?limit=5&sort=role')).body;
    const { status, body } = await app.get(`/applications?limit=5&sort=company&cursor=${next_cursor}`);
    expect(status).toBe(400);
    expect(body.detail).toContain('first page');
  });

  it.each([
    ['/applications?since=rubbish', 'since: is no time in UTC; write it like 2026-03-01T09:00:00Z'],
    ['/applications?until=2026-01-01', 'until'],
    ['/applications?silent=perhaps', 'silent'],
    ['/applications?sort=salary', 'sort'],
    [`/applications?company=${'x'.repeat(301)}`, 'company'],
    ['/applications/board?per_column=0', 'per_column'],
    ['/applications/board?since=rubbish', 'since'],
    ['/applications/facets?status=lost', 'status'],
    ['/applications.csv?columns=company,password', 'columns'],
    ['/applications.csv?columns=', 'columns'],
    ['/applications.csv?sort=fame', 'sort'],
  ])('refuses %s and names what is wrong.', async (path, named) => {
    const { status, headers, body } = await app.get(path);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body.detail).toContain(named);
  });
});

describe('the board', () => {
  const board = async (query = ''): Promise<Board> => (await app.get(`/applications/board?${query}`)).body;

  it('has a column for each status, with its number and the most recently active first.', async () => {
    const { columns } = await board('per_column=5');
    expect(columns.map(({ status }) => status)).toEqual(STATUSES);
    expect(columns.reduce((sum, { total }) => sum + total, 0)).toBe(MANY);
    for (const { status, total, items } of columns) {
      const listed = (await app.get(`/applications?status=${status}&limit=5`)).body;
      expect(total).toBe(listed.total);
      expect(items).toEqual(listed.items);
    }
  });

  it('shows the same query as the list.', async () => {
    const { columns } = await board('source=lever&status=applied,rejected&q=senior');
    expect(columns.map(({ status }) => status)).toEqual(['applied', 'rejected']);
    for (const { status, total } of columns) {
      expect(total).toBe((await list(`source=lever&q=senior&status=${status}`)).total);
    }
  });
});

describe('the facets', () => {
  const facets = async (query = ''): Promise<Facets> => (await app.get(`/applications/facets?${query}`)).body;

  it('count what is shown, most frequent first.', async () => {
    expect(await facets()).toEqual({
      sources: [
        { value: 'greenhouse', applications: 12 },
        { value: 'lever', applications: 12 },
      ],
      companies: COMPANIES.toSorted().map((value) => ({ value, applications: 12 })),
    });
    const rejected = await facets('status=rejected');
    expect(rejected.companies).toEqual([{ value: 'tarn foundry', applications: 9 }]);
  });

  it('are not narrowed by themselves, but by each other.', async () => {
    const { sources, companies } = await facets('source=lever');
    expect(sources).toHaveLength(2);
    expect(companies).toEqual([{ value: 'Orrin Mills', applications: 12 }]);
  });

  it('count nothing that is hidden.', async () => {
    const { id } = await correct(app.tracker.db, app.tracker, USER, {
      type: 'hide',
      item: 'm00',
      hidden: true,
    });
    expect((await facets()).sources[0]).toEqual({ value: 'greenhouse', applications: 12 });
    expect((await facets()).sources[1]).toEqual({ value: 'lever', applications: 11 });
    await app.remove(`/corrections/${id}`);
  });
});

describe('the file', () => {
  const lines = (text: string) => text.split('\r\n');

  it('is one to be saved, with all columns unless told otherwise.', async () => {
    const { status, headers, body } = await app.get('/applications.csv');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="hearback-applications.csv"');
    expect(lines(body)[0]).toBe(
      'company,role,status,location,source,applied_at,last_activity_at,req_ids,posting_url,next_step,silent_since,needs_review,events',
    );
    expect(lines(body)).toHaveLength(MANY + 2);
    expect(body.endsWith('\r\n')).toBe(true);
  });

  it('holds exactly the rows and columns that are shown, in their order.', async () => {
    const query = 'status=applied&sort=location&order=desc&q=senior';
    const shown = (await list(query)).items as ApplicationSummary[];
    const { body } = await app.get(`/applications.csv?${query}&columns=req_ids,location,applied_at`);
    expect(lines(body)).toEqual([
      'req_ids,location,applied_at',
      ...shown.map((item) => `${item.req_ids.join('; ')},${item.location ?? ''},${item.applied_at ?? ''}`),
      '',
    ]);
  });

  it('quotes what must be quoted and starts no formula.', async () => {
    const { body } = await app.get('/applications.csv?columns=company,role&q=R-102');
    expect(lines(body)[1]).toBe(`"'=cmd(""x"")","Role2 number2, senior"`);
  });

  it('is whole beyond what is read at a time.', async () => {
    const big = await scratchApp();
    await record(
      big.tracker,
      Array.from({ length: 1203 }, (_, n) => ({
        id: `b${n}`,
        company: `Mill ${n}`,
        from: `a@m${n}.example`,
      })),
    );
    const { body } = await big.get('/applications.csv?columns=company&sort=company');
    expect(new Set(lines(body)).size).toBe(1205);
  }, 60_000);
});
