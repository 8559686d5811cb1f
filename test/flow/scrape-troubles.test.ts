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
    expect((await app.get('/dead-letters')).body.items).toMatchObject([{ kind: 'scrape-posting', tries: 4 }]);
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

  it('that never ends its answer is left in time.', async () => {
    const { origin } = await postingSite((_, response) => void response.write('<title>'));
    const app = await scratchApp();
    const { body } = await app.post('/scraper/scrape', { url: `${origin}/jobs/1` });
    await readAsked(app.tracker, { timeout: 200 });
    const { note } = (await app.get(`/postings/${body.job}`)).body;
    expect(note).toContain('no answer within 0.2 s');
  });
});

describe('an address without a posting to read', () => {
  it.each<[string, Answer, string]>([
    ['refuses programs', status(403), 'does not let programs read'],
    ['refuses them in a way of its own', status(999), 'does not let programs read'],
    ['asks for a sign-in', (response) => void response.end('<input type="password">'), 'asks for a sign-in'],
    [
      'sends to a sign-in',
      (response, path) =>
        path.startsWith('/login')
          ? void response.end(`<title>Welcome</title><main>${'Please be so kind. '.repeat(20)}</main>`)
          : void response.writeHead(302, { location: '/login?next=x' }).end(),
      'asks for a sign-in',
    ],
    [
      'shows nothing without a browser',
      (response) => void response.end('<div id="root"></div>'),
      'may need a browser',
    ],
    [
      'leads to a file',
      (response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
      'leads to a file',
    ],
    ['is endless', (response) => void response.end('x'.repeat(5_000_000)), 'too large'],
    [
      'sends into the network of the server',
      (response) => void response.writeHead(302, { location: 'http://10.0.0.7/secret' }).end(),
      'private network',
    ],
    [
      'goes round in a ring',
      (response) => void response.writeHead(302, { location: '/jobs/7' }).end(),
      'times',
    ],
  ])('that %s is told apart, in words (E4).', async (_, answer, words) => {
    const { look } = await lookedFor(answer);
    expect((await look()).note).toContain(words);
  });

  it('on this machine is not asked at all where only public ones may be.', async () => {
    const { origin, asked } = await postingSite((_, response) => void response.end(pageOf('Secret')));
    const app = await scratchApp();
    const { body } = await app.post('/scraper/scrape', { url: `${origin}/jobs/1` });
    await readAsked(app.tracker, { reach: false });
    expect((await app.get(`/postings/${body.job}`)).body).toMatchObject({ state: 'failed', title: null });
    expect(asked).toEqual([]);
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
  async function atVendor(answer: Answer) {
    const { origin, asked } = await postingSite((request, response) => answer(response, request.url ?? ''));
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
    const app = await scratchApp();
    const vendors = [talentmoor];
    const url = `${origin}/acme/7`;
    const uid = await askPosting(app.tracker.db, { vendors, now: app.tracker.now }, USER, { url });
    await readAsked(app.tracker, { vendors });
    return { asked, posting: (await app.get(`/postings/${uid}`)).body };
  }
  const board = `<title>Openings</title><main>${'We have many openings for you. '.repeat(20)}</main>`;

  it('is read there, and its page is spared (E1, E4).', async () => {
    const { asked, posting } = await atVendor((response) => void response.end('{"title":"Miller"}'));
    expect([asked, posting.title, posting.ats]).toEqual([['/api/7'], 'Miller', 'talentmoor']);
  });

  it.each<[string, Answer]>([
    ['does not know it', status(404)],
    ['fails', status(500)],
    ['says something else', (response) => void response.end('<html>')],
  ])('is read from its page where the interface %s (E4).', async (_, told) => {
    const { asked, posting } = await atVendor((response, path) =>
      path.startsWith('/api') ? told(response, path) : void response.end(pageOf('Miller')),
    );
    expect([asked, posting.title]).toEqual([['/api/7', '/acme/7'], 'Miller']);
  });

  it('is gone where the interface lists it no longer and the page is but a list of openings.', async () => {
    const { posting } = await atVendor((response, path) =>
      path.startsWith('/api') ? void response.writeHead(404).end() : void response.end(board),
    );
    expect(posting).toMatchObject({ state: 'gone', title: null });
  });

  it('is tried again where the interface fails and the page alone tells too little.', async () => {
    const { posting } = await atVendor((response, path) =>
      path.startsWith('/api') ? void response.writeHead(502).end() : void response.end(board),
    );
    expect(posting).toMatchObject({ state: 'queued', title: null, note: expect.stringContaining('502') });
  });
});
