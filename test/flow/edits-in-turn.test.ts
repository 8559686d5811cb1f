// Tests that no edit undoes another unseen, that a request which comes twice does its work once, and that long lists are read page by page.
import { beforeEach, describe, expect, it } from 'vitest';
import { scratchApp, type ScratchApp } from './scratch-app.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const MILL = { company: 'Alderworks', role: 'Miller' };

let app: ScratchApp;
beforeEach(async () => {
  app = await scratchApp();
});

const edit = (method: string, path: string, body: unknown, headers: Record<string, string>) =>
  app.request(`/api/v1${path}`, {
    method,
    body: JSON.stringify(body),
    headers: { ...JSON_TYPE, ...headers },
  });

describe('an ETag', () => {
  it('of an application comes with every answer that shows one, and changes with it.', async () => {
    const made = await app.post('/applications', MILL);
    const shown = await app.get(`/applications/${made.body.id}`);
    expect(shown.headers.get('etag')).toBe(`"${shown.body.version}"`);
    expect(made.headers.get('etag')).toBe(shown.headers.get('etag'));
    const changed = await edit('PATCH', `/applications/${made.body.id}`, { location: 'Ghent' }, {});
    expect(changed.headers.get('etag')).toMatch(/^"[^"]+"$/u);
    expect(changed.headers.get('etag')).not.toBe(shown.headers.get('etag'));
  });

  it('of an application that is outdated stops the edit, whoever was quicker.', async () => {
    const { headers, body } = await app.post('/applications', MILL);
    const etag = headers.get('etag') as string;
    const path = `/applications/${body.id}`;
    const answers = await Promise.all(
      ['Ghent', 'Bruges', 'Liège'].map((location) => edit('PATCH', path, { location }, { 'if-match': etag })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
  });

  it('of the settings does the same.', async () => {
    const { headers } = await app.get('/settings');
    const etag = headers.get('etag') as string;
    const first = await edit('PUT', '/settings', { sensitivity: 'few' }, { 'if-match': etag });
    expect(first.status).toBe(200);
    expect(first.headers.get('etag')).not.toBe(etag);
    const late = await edit('PUT', '/settings', { sensitivity: 'many' }, { 'if-match': etag });
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({ title: 'Changed meanwhile' });
    expect((await app.get('/settings')).body.sensitivity).toBe('few');
    const back = await edit('PUT', '/settings', { sensitivity: 'normal' }, { 'if-match': '*' });
    expect(back.headers.get('etag')).toBe(etag);
  });
});

describe('a correction with an idempotency key', () => {
  it('is recorded once however often it comes, and its key is refused for anything else.', async () => {
    const { body } = await app.post('/applications', MILL);
    const note = { type: 'note', item: body.item_id, text: 'by bike' };
    const key = { 'idempotency-key': 'n1' };
    const first = await app.post('/corrections', note, key);
    const again = await app.post('/corrections', note, key);
    expect(first.status).toBe(201);
    expect(again.body.id).toBe(first.body.id);
    expect((await app.get(`/applications/${body.id}`)).body.notes).toHaveLength(1);
    expect((await app.post('/corrections', { ...note, text: 'on foot' }, key)).status).toBe(422);
    expect((await app.post('/corrections', note)).body.id).not.toBe(first.body.id);
  });

  it('may be one of several, which are recorded together once.', async () => {
    const { body } = await app.post('/applications', MILL);
    const corrections = ['by bike', 'on foot'].map((text) => ({ type: 'note', item: body.item_id, text }));
    const key = { 'idempotency-key': 'n2' };
    const first = await app.post('/corrections/batch', { corrections }, key);
    const again = await app.post('/corrections/batch', { corrections }, key);
    expect(again.body.ids).toEqual(first.body.ids);
    expect((await app.get(`/applications/${body.id}`)).body.notes).toHaveLength(2);
  });
});

describe('an entry with an idempotency key', () => {
  const entry = { type: 'entry', kind: 'application_received', company: 'Wharf Tiles', role: null, text: '' };
  const [then, later] = ['2026-03-01T09:00:00.000Z', '2026-03-01T09:00:01.000Z'];
  const send = async (corrections: object[], headers: Record<string, string>) =>
    corrections.length === 1
      ? app.post('/corrections', corrections[0] as object, headers)
      : app.post('/corrections/batch', { corrections }, headers);

  it.each([
    ['alone', 1],
    ['among several', 2],
  ])('%s is recorded once at its time, and the key is refused at any other.', async (name, count) => {
    const key = { 'idempotency-key': `entry ${name}` };
    const at = (time: string) => Array.from({ length: count }, () => ({ ...entry, at: time }));
    const [first, again] = [await send(at(then), key), await send(at(then), key)];
    expect([first.status, again.body]).toEqual([201, first.body]);
    const moved = await send(at(later), key);
    expect(moved.status).toBe(422);
    expect(moved.body.detail).toContain('take a new one');
    expect((await send(at(later), {})).status).toBe(201);
  });
});

describe('the list of imports', () => {
  it('is read page by page, each import once, and takes no cursor but its own.', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      const sent = await app.request(`/api/v1/imports?name=${name}.mbox`, {
        method: 'POST',
        body: `${name}`,
      });
      expect(sent.status).toBe(201);
    }
    const names: string[] = [];
    for (let cursor = ''; names.length < 20;) {
      const { body } = await app.get(`/imports?limit=2${cursor}`);
      names.push(...body.items.map((one: { name: string }) => one.name));
      if (body.next_cursor === null) break;
      cursor = `&cursor=${body.next_cursor}`;
    }
    expect(names.toSorted()).toEqual(['a.mbox', 'b.mbox', 'c.mbox', 'd.mbox', 'e.mbox']);
    for (const cursor of ['x', 'W10', 'WzEsMl0']) {
      expect((await app.get(`/imports?cursor=${cursor}`)).status).toBe(400);
    }
  });
});
