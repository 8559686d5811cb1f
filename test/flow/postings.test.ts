// Tests of postings over HTTP: asked for, read where they stand, linked to their application, handed in by other programs.
import { describe, expect, it } from 'vitest';
import { queueTables } from '../../src/queue/tables.ts';
import { exportPerson } from '../../src/store/export-person.ts';
import { forgetPerson } from '../../src/store/forget-person.ts';
import { findJobOfApplication } from '../../src/store/jobs.ts';
import { locatePosting } from '../../src/pipeline/locate-posting.ts';
import { replay } from '../../src/tracking/replay.ts';
import { pageOf, postingSite, readAsked } from './posting-site.ts';
import { scratchApp } from './scratch-app.ts';
import { USER } from './scratch-tracker.ts';

const FULL = {
  hiringOrganization: { name: 'Norvane' },
  description: '<h3>Requirements</h3><ul><li>A nose</li></ul>',
  baseSalary: { currency: 'EUR', value: { minValue: 2000, maxValue: 2400, unitText: 'MONTH' } },
};

const site = () =>
  postingSite((request, response) => void response.end(pageOf(`Baker ${request.url}`, FULL)));

describe('a posting that is asked for', () => {
  it('is read by and by, once, however often it is asked for meanwhile (D1, E4).', async () => {
    const { origin, asked } = await site();
    const app = await scratchApp();
    const url = `${origin}/jobs/7`;
    const first = await app.post('/scraper/scrape', { url });
    expect(first).toMatchObject({ status: 202, body: { state: 'queued' } });
    const again = await app.post('/scraper/scrape', { url: `${url}?utm_source=mail` });
    expect(again.body).toEqual(first.body);
    await readAsked(app.tracker);
    expect(asked).toEqual(['/jobs/7']);
    expect((await app.get(`/postings/${first.body.job}`)).body).toMatchObject({
      state: 'done',
      url,
      ats: 'web',
      company: 'Norvane',
      title: 'Baker /jobs/7',
      requirements: ['A nose'],
      salary: { min: 2000, max: 2400, currency: 'EUR', per: 'month' },
      note: null,
    });
    const { items } = (await app.get('/postings')).body;
    expect(items).toHaveLength(1);
    expect(items[0]).not.toHaveProperty('description');
  });

  it('is read again when asked for again, but not by the same request.', async () => {
    const { origin, asked } = await site();
    const app = await scratchApp();
    const ask = async (key: string) => {
      const answer = await app.post(
        '/scraper/scrape',
        { url: `${origin}/jobs/7` },
        { 'idempotency-key': key },
      );
      await readAsked(app.tracker);
      return answer.body.state;
    };
    expect([await ask('a'), await ask('a'), await ask('b')]).toEqual(['queued', 'done', 'queued']);
    expect(asked).toHaveLength(2);
  });

  it('is listed by pages, the latest first.', async () => {
    const app = await scratchApp();
    for (const nr of [1, 2, 3])
      await app.post('/scraper/scrape', { url: `https://jobs.norvane.example/${nr}` });
    const first = (await app.get('/postings?limit=2')).body;
    const rest = (await app.get(`/postings?limit=2&cursor=${first.next_cursor}`)).body;
    const urls = [...first.items, ...rest.items].map(({ url }: { url: string }) => url.at(-1));
    expect([urls, rest.next_cursor]).toEqual([['3', '2', '1'], null]);
    expect((await app.get('/postings?cursor=bm8')).status).toBe(400);
    expect((await app.get('/postings/nothing')).status).toBe(404);
  });
});

describe('the posting of an application', () => {
  it('is the one that its address leads to, through corrections, undo and replay (E4).', async () => {
    const { origin } = await site();
    const app = await scratchApp();
    const { id } = (await app.post('/applications', { company: 'Norvane', role: 'Baker' })).body;
    const posting = () => app.get(`/applications/${id}/posting`);
    expect(await posting()).toMatchObject({
      status: 404,
      body: { detail: expect.stringContaining('posting_url') },
    });
    const [one, two] = [`${origin}/jobs/1`, `${origin}/jobs/2`];
    await app.post('/scraper/scrape', { url: one, application_id: id });
    expect((await posting()).body).toMatchObject({ state: 'queued', title: null });
    await readAsked(app.tracker);
    expect((await posting()).body.title).toBe('Baker /jobs/1');
    expect((await app.get(`/applications/${id}`)).body.posting_url).toBe(one);

    const other = await app.post('/scraper/scrape', { url: two, application_id: id });
    expect(other).toMatchObject({ status: 409, body: { detail: expect.stringContaining('replace') } });
    expect((await app.get('/postings')).body.items).toHaveLength(1);
    await app.post('/scraper/scrape', { url: two, application_id: id, replace: true });
    await readAsked(app.tracker);
    await replay(app.tracker.db, app.tracker, USER);
    expect((await posting()).body.title).toBe('Baker /jobs/2');
    const tools = { db: app.tracker.db, locate: (url: string) => locatePosting(url, []) };
    expect((await findJobOfApplication(tools, USER, id))?.posting.title).toBe('Baker /jobs/2');

    const corrections = await app.tracker.db
      .selectFrom('corrections')
      .select(['id', 'seq'])
      .orderBy('seq')
      .execute();
    await app.remove(`/corrections/${corrections.at(-1)!.id}`);
    expect((await posting()).body.title).toBe('Baker /jobs/1');
    expect((await app.get(`/postings?application=${id}`)).body.items).toHaveLength(1);
  });

  it('needs an application, and an address of the web.', async () => {
    const app = await scratchApp();
    const url = 'https://jobs.norvane.example/1';
    expect((await app.post('/scraper/scrape', { url, application_id: 'no' })).status).toBe(404);
    expect((await app.get('/postings?application=no')).status).toBe(404);
    expect((await app.get('/applications/no/posting')).status).toBe(404);
    for (const bad of ['', 'jobs', 'file:///etc/passwd', 'javascript:alert(1)'])
      expect((await app.post('/scraper/scrape', { url: bad })).status).toBe(422);
    expect((await app.get('/postings')).body.items).toEqual([]);
  });

  it('is read on capture only once the person wants that (E4).', async () => {
    const { origin, asked } = await site();
    const app = await scratchApp();
    const capture = (nr: number) =>
      app.post('/applications/capture', {
        url: `${origin}/jobs/${nr}`,
        company_name: `Norvane ${nr}`,
        job_title: 'Baker',
      });
    await capture(1);
    await readAsked(app.tracker);
    expect(asked).toEqual([]);
    await app.put('/settings', { sensitivity: 'normal', read_postings: true });
    const { id } = (await capture(2)).body;
    await readAsked(app.tracker);
    expect(asked).toEqual(['/jobs/2']);
    expect((await app.get(`/applications/${id}/posting`)).body.title).toBe('Baker /jobs/2');
    // Whoever knows of the older settings alone leaves it as it is.
    await app.put('/settings', { sensitivity: 'few' });
    expect((await app.get('/settings')).body.read_postings).toBe(true);
  });
});

describe('a posting that another program read', () => {
  const url = 'https://boards.greenhouse.io/quillon/jobs/4019922005';

  it('is kept like one that was read here, from a page or from fields, as often as it is sent (D1, E4).', async () => {
    const app = await scratchApp();
    const { id } = (await app.post('/applications', { company: 'Quillon', role: 'Editor' })).body;
    const posting = {
      title: 'Editor',
      description: '<p>Edit.</p>',
      requirements: ['Ink'],
      salary_text: '£20 - £25 per hour',
      closes_at: '2026-08-01T00:00:00Z',
    };
    const sent = { url, application_id: id, posting };
    const first = await app.post('/internal/scrape-complete', sent);
    expect(first).toMatchObject({ status: 200, body: { state: 'done' } });
    expect((await app.post('/internal/scrape-complete', sent)).body).toEqual(first.body);
    expect((await app.get(`/applications/${id}/posting`)).body).toMatchObject({
      ats: 'greenhouse',
      title: 'Editor',
      description: 'Edit.\n\nInk',
      requirements: ['Ink'],
      salary: { min: 20, max: 25, currency: 'GBP', per: 'hour' },
      closes_at: '2026-08-01T00:00:00.000Z',
    });
    const html = pageOf('Editor in chief');
    expect((await app.post('/internal/scrape-complete', { url, html })).body).toEqual(first.body);
    expect((await app.get(`/postings/${first.body.job}`)).body.title).toBe('Editor in chief');
  });

  it('is refused with the reason where it is none.', async () => {
    const app = await scratchApp();
    const send = async (more: object) =>
      (await app.post('/internal/scrape-complete', { url, ...more })).status;
    expect(await send({})).toBe(422);
    expect(await send({ html: '<input type=password>' })).toBe(422);
    expect(await send({ html: 'x', posting: { title: 'x' } })).toBe(422);
    expect(await send({ posting: { title: '<p></p>' } })).toBe(422);
    expect(await send({ posting: { title: 'x' }, application_id: 'no' })).toBe(404);
    expect((await app.get('/postings')).body.items).toEqual([]);
  });
});

it('What is kept of postings is in what a person takes with them, and goes with them.', async () => {
  const app = await scratchApp();
  const { db, vault } = app.tracker;
  await app.post('/internal/scrape-complete', {
    url: 'https://jobs.norvane.example/1',
    posting: { title: 'Heronry Keeper', salary: { min: 1, max: 2 } },
  });
  await app.post('/scraper/scrape', { url: 'https://jobs.norvane.example/2' });
  const pieces: string[] = [];
  for await (const piece of exportPerson(db, vault, USER)) pieces.push(piece);
  const all = JSON.parse(pieces.join(''));
  expect(all.postings[0].title ?? all.postings[1].title).toBe('Heronry Keeper');
  expect([all.sources.length, all.job_enrichment.length]).toEqual([1, 1]);
  await forgetPerson(db, USER);
  for (const table of ['postings', 'sources', 'job_enrichment'] as const)
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  expect(await queueTables(db).selectFrom('jobs').selectAll().execute()).toEqual([]);
});
