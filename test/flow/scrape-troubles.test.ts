// Tests of postings that cannot be read: tried again, waited for, told apart, and never at the cost of what was read before.
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Ats } from '../../src/contracts/ats.ts';
import { queueTables } from '../../src/queue/tables.ts';
import { askPosting } from '../../src/tracking/ask-posting.ts';
import { letTimePass } from '../queue/scratch-queue.ts';
import { pageOf, postingSite, readAsked } from './posting-site.ts';
import { scratchApp } from './scratch-app.ts';
import { USER } from './scratch-tracker.ts';

type Answer = (response: ServerResponse, path: string) => void;

/** A posting at a site that answers as told, by the time when it was looked for once. */
async function lookedFor(answer: Answer, path = '/jobs/7') {
  const { origin, asked } = await postingSite((request, response) => answer(response, request.url ?? ''));
  const app = await scratchApp();
  const { body } = await app.post('/scraper/scrape', { url: `${origin}${path}` });
  const look = async () => {
    await letTimePass(app.tracker.db);
    await readAsked(app.tracker);
    return (await app.get(`/postings/${body.job}`)).body;
  };
  return { app, asked, look, uid: body.job as string, url: `${origin}${path}` };
}

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end('no');

describe('a site that does not answer well', () => {
  it('is tried again after 1, 5 and 15 minutes, then given up, and read when it is asked for anew (E4, F3).', async () => {
    let answer: Answer = status(503);
    const { app, asked, look, url } = await lookedFor((response, path) => answer(response, path));
    const pauses: (number | null)[] = [];
    for (let tries = 1; tries <= 3; tries++) {
      expect(await look()).toMatchObject({ state: 'queued', note: expect.stringContaining('503') });
      const [job] = await queueTables(app.tracker.db)
        .selectFrom('jobs')
        .select(['due_at', 'attempts'])
        .execute();
      pauses.push(Math.round((Number(job!.due_at) - Date.now()) / 60_000));
      expect(job!.attempts).toBe(tries);
    }
    expect(pauses).toEqual([1, 5, 15]);
    expect(await look()).toMatchObject({
      state: 'failed',
      note: expect.stringContaining('503'),
      retry_at: null,
    });
    expect(asked).toHaveLength(4);
    expect((await app.get('/dead-letters')).body.items).toMatchObject([{ what: 'posting', tries: 4 }]);
    expect(await app.tracker.db.selectFrom('sources').select('last_error').execute()).toEqual([
      { last_error: expect.stringContaining('503') },
    ]);
    answer = (response) => void response.end(pageOf('Baker'));
    expect((await app.post('/scraper/scrape', { url })).body.state).toBe('queued');
    expect(await look()).toMatchObject({ state: 'done', title: 'Baker', note: null });
    expect((await app.get('/dead-letters')).body.items).toEqual([]);
    expect(await app.tracker.db.selectFrom('sources').select('last_error').execute()).toEqual([
      { last_error: null },
    ]);
  });

  it('is waited for as long as it asks, which uses up no try.', async () => {
    const { app, look } = await lookedFor(status(429, { 'retry-after': '600' }));
    for (let looks = 0; looks < 5; looks++) expect(await look()).toMatchObject({ state: 'queued' });
    const [job] = await queueTables(app.tracker.db)
      .selectFrom('jobs')
      .select(['due_at', 'attempts'])
      .execute();
    expect(job!.attempts).toBe(0);
    expect(Math.round((Number(job!.due_at) - Date.now()) / 60_000)).toBe(10);
  });
});

describe('an address without a posting to read', () => {
  const addresses: readonly (readonly [string, Answer, string])[] = [
    ['closed', status(403), 'does not let programs read'],
    ['closed-oddly', status(999), 'does not let programs read'],
    ['password', (response) => void response.end('<input type="password">'), 'asks for a sign-in'],
    [
      'gate',
      (response) => void response.writeHead(302, { location: '/login?next=x' }).end(),
      'asks for a sign-in',
    ],
    ['empty', (response) => void response.end('<div id="root"></div>'), 'may need a browser'],
    [
      'file',
      (response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
      'leads to a file',
    ],
    ['endless', (response) => void response.end('x'.repeat(5_000_000)), 'too large'],
    [
      'inward',
      (response) => void response.writeHead(302, { location: 'http://10.0.0.7/secret' }).end(),
      'private network',
    ],
    ['ring', (response) => void response.writeHead(302, { location: '/ring' }).end(), 'times'],
  ];

  it('is told apart by why, in words (E4).', async () => {
    const { origin } = await postingSite(({ url = '' }, response) => {
      const told = addresses.find(([path]) => `/${path}` === url);
      if (told === undefined)
        response.end(`<title>Welcome</title><main>${'Please be so kind. '.repeat(20)}</main>`);
      else told[1](response, url);
    });
    const app = await scratchApp();
    for (const [path] of addresses) await app.post('/scraper/scrape', { url: `${origin}/${path}` });
    await readAsked(app.tracker);
    const { items } = (await app.get('/postings')).body;
    for (const [path, , words] of addresses)
      expect(items.find(({ url }: { url: string }) => url.endsWith(`/${path}`))?.note).toContain(words);
  });

  it('on this machine is not asked at all where only public ones may be.', async () => {
    const { origin, asked } = await postingSite((_, response) => void response.write('<title>'));
    const app = await scratchApp();
    const { body } = await app.post('/scraper/scrape', { url: `${origin}/jobs/1` });
    await readAsked(app.tracker, { reach: false });
    const posting = async () => (await app.get(`/postings/${body.job}`)).body;
    expect(await posting()).toMatchObject({ state: 'failed', title: null });
    expect(asked).toEqual([]);
    // Where it may be asked, it is left in time, for it never ends its answer.
    await app.post('/scraper/scrape', { url: `${origin}/jobs/1` });
    await readAsked(app.tracker, { timeout: 200 });
    expect((await posting()).note).toContain('no answer within 0.2 s');
  });

  it('that had one keeps what it said, says that it is gone, and leaves the application alone (E4).', async () => {
    let isThere = true;
    const { app, look, url, uid } = await lookedFor((response) =>
      isThere ? void response.end(pageOf('Baker')) : void response.writeHead(410).end(),
    );
    await look();
    const { id } = (await app.post('/applications', { company: 'Norvane', role: 'Baker', posting_url: url }))
      .body;
    isThere = false;
    await app.post('/scraper/scrape', { url });
    expect(await look()).toMatchObject({
      state: 'gone',
      title: 'Baker',
      note: expect.stringContaining('410'),
    });
    expect((await app.get(`/applications/${id}`)).body).toMatchObject({ status: 'saved' });
    expect((await app.get(`/applications/${id}/posting`)).body.uid).toBe(uid);
  });
});

describe('a posting at a vendor with an interface', () => {
  const talentmoor: Ats = {
    id: 'talentmoor',
    name: 'Talentmoor',
    type: 'ats',
    brands: ['talentmoor'],
    senders: [],
    wordings: [],
    postingUrl: ({ pathname }) =>
      pathname.startsWith('/acme/') ? { company: 'acme', jobId: pathname.slice('/acme/'.length) } : null,
    postingApi: (url, { jobId }) => new URL(`${url.origin}/api/${jobId}`),
    readPosting: (body) => {
      const title = (body as { title?: string } | null)?.title;
      return title === undefined ? null : { title };
    },
  };
  const board: Answer = (response) =>
    void response.end(`<title>Openings</title><main>${'We have many openings for you. '.repeat(20)}</main>`);
  const page: Answer = (response) => void response.end(pageOf('Miller'));
  const odd: Answer = (response) => void response.end('<html>');
  const jobs: Readonly<Record<string, { api: Answer; page: Answer; posting: object }>> = {
    told: {
      api: (response) => void response.end('{"title":"Told"}'),
      page,
      posting: { title: 'Told', state: 'done' },
    },
    unknown: { api: status(404), page, posting: { title: 'Miller', state: 'done' } },
    failing: { api: status(500), page, posting: { title: 'Miller', state: 'done' } },
    odd: { api: odd, page, posting: { title: 'Miller', state: 'done' } },
    closed: { api: status(404), page: board, posting: { title: null, state: 'gone' } },
    dim: {
      api: status(502),
      page: board,
      posting: { title: null, state: 'queued', note: expect.stringContaining('502') },
    },
  };

  it('is read there, else from its page, and where that is but a list of openings neither (E1, E4).', async () => {
    const { origin, asked } = await postingSite(({ url = '' }, response) => {
      const [, where = '', job = ''] = url.split('/');
      jobs[job]?.[where === 'api' ? 'api' : 'page'](response, url);
    });
    const { tracker, get } = await scratchApp();
    const vendors = [talentmoor];
    for (const [job, { posting }] of Object.entries(jobs)) {
      const wish = { url: `${origin}/acme/${job}` };
      const uid = await askPosting(tracker.db, { vendors, now: tracker.now }, USER, wish);
      await readAsked(tracker, { vendors });
      expect((await get(`/postings/${uid}`)).body).toMatchObject({ ats: 'talentmoor', ...posting });
    }
    expect(asked.slice(0, 3)).toEqual(['/api/told', '/api/unknown', '/acme/unknown']);
  });
});
