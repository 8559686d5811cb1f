// Programs add and change applications by the API: the same corrections as the page makes, each request once.
import { describe, expect, it } from 'vitest';
import { importPath } from './scratch-reading.ts';
import { scratchApp } from './scratch-app.ts';
import { scratchFolder } from './scratch-folder.ts';
import { confirmation, mboxOf } from './compose-mail.ts';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';

const MILL = { company: 'Alderworks', role: 'Miller' };
const asJson = { 'content-type': 'application/json' };

async function openApp() {
  const app = await scratchApp();
  const patch = async (id: string, body: unknown, headers: Record<string, string> = {}) => {
    const answer = await app.request(`/api/v1/applications/${id}`, {
      method: 'PATCH',
      body: JSON.stringify(body),
      headers: { ...asJson, ...headers },
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  return { ...app, patch };
}

describe('adding an application', () => {
  it('answers with it, as saved unless another status is told.', async () => {
    const { post } = await openApp();
    const saved = await post('/applications', { ...MILL, location: 'Ghent', note: 'by bike' });
    expect(saved.status).toBe(201);
    expect(saved.body).toMatchObject({
      ...MILL,
      location: 'Ghent',
      status: 'saved',
      notes: [{ text: 'by bike' }],
    });
    const offered = await post('/applications', { company: 'Brindle', status: 'offer' });
    expect(offered.body).toMatchObject({ company: 'Brindle', status: 'offer', status_pinned: true });
  });

  it('adds one however often a request with one key comes, and refuses the key for anything else.', async () => {
    const { get, post } = await openApp();
    const key = { 'idempotency-key': 'k1' };
    const first = await post('/applications', { ...MILL, status: 'offer', note: 'x' }, key);
    const again = await post('/applications', { ...MILL, status: 'offer', note: 'x' }, key);
    expect(again.body.id).toBe(first.body.id);
    expect((await get('/applications')).body.total).toBe(1);
    expect(again.body.notes).toHaveLength(1);
    const other = await post(
      '/applications',
      { ...MILL, company: 'Brindle', status: 'offer', note: 'x' },
      key,
    );
    expect(other.status).toBe(422);
    expect(other.body.detail).toContain('take a new one');
  });

  it('refuses what it does not know, and links that a browser must not open.', async () => {
    const { post } = await openApp();
    for (const body of [
      {},
      { company: '' },
      { ...MILL, wage: 1 },
      { ...MILL, status: 'hired' },
      { ...MILL, posting_url: 'javascript:alert(1)' },
      { ...MILL, at: 'yesterday' },
      { ...MILL, note: 'x'.repeat(20_000) },
    ]) {
      expect((await post('/applications', body)).status).toBe(422);
    }
  });
});

describe('capturing a posting', () => {
  const posting = { url: 'https://alder.example/jobs/7', company_name: 'Alderworks', job_title: 'Miller' };

  it('keeps it as saved, once however often it is captured.', async () => {
    const { get, post } = await openApp();
    const first = await post('/applications/capture', posting);
    expect(first.body).toMatchObject({ ...MILL, status: 'saved', posting_url: posting.url });
    const again = await post('/applications/capture', { ...posting, job_title: 'Miller (again)' });
    expect(again.body.id).toBe(first.body.id);
    expect((await get('/applications')).body.total).toBe(1);
  });

  it('becomes an application when its confirmation comes.', async () => {
    const { get, post, tracker } = await openApp();
    await post('/applications/capture', posting);
    const path = join(scratchFolder(), 'all.mbox');
    writeFileSync(path, mboxOf([confirmation('Alderworks', 'Miller')]));
    await importPath(tracker, path);
    const { body } = await get('/applications');
    expect(body.items).toMatchObject([{ ...MILL, status: 'applied', posting_url: posting.url }]);
  });
});

describe('changing an application', () => {
  it('sets and clears facts and status, and says what it is now.', async () => {
    const { post, patch } = await openApp();
    const { id } = (await post('/applications', MILL)).body;
    const changed = await patch(id, { role: 'Head miller', salary: '€ 50,000', status: 'interview' });
    expect(changed.body).toMatchObject({ role: 'Head miller', salary: '€ 50,000', status: 'interview' });
    expect((await patch(id, { salary: null, status: null })).body).toMatchObject({
      salary: null,
      status: 'saved',
    });
  });

  it('refuses a change that rests on an outdated version, and changes nothing.', async () => {
    const { post, patch } = await openApp();
    const { id, version } = (await post('/applications', MILL)).body;
    expect((await patch(id, { location: 'Ghent' }, { 'if-match': `"${version}"` })).status).toBe(200);
    const late = await patch(id, { location: 'Bruges' }, { 'if-match': `"${version}"` });
    expect(late.status).toBe(412);
    expect((await patch(id, { hidden: false })).body).toMatchObject({ location: 'Ghent' });
  });

  it('hides instead of deleting, and answers 404 for what is not there.', async () => {
    const { get, post, patch, remove } = await openApp();
    const { id } = (await post('/applications', MILL)).body;
    expect((await remove(`/applications/${id}`)).status).toBe(204);
    expect((await get('/applications')).body.total).toBe(0);
    expect((await get('/applications?hidden=true')).body.total).toBe(1);
    expect((await remove('/applications/nowhere')).status).toBe(404);
    expect((await patch('nowhere', { role: 'x' })).status).toBe(404);
    expect((await patch(id, {})).status).toBe(422);
  });
});

describe('the timeline', () => {
  it('takes an event by hand, once for each key, and moves the status with it.', async () => {
    const { get, post } = await openApp();
    const { id } = (await post('/applications', { ...MILL, status: 'applied' })).body;
    const event = { kind: 'interview_invite', at: '2026-05-01T09:00:00Z', text: 'They rang me up.' };
    for (let turn = 0; turn < 2; turn++) {
      const made = await post(`/applications/${id}/timeline`, event, { 'idempotency-key': 'e1' });
      expect(made.status).toBe(201);
      expect(made.body.items).toHaveLength(2);
    }
    for (const other of [
      { ...event, kind: 'offer' },
      { ...event, text: 'They wrote.' },
    ])
      expect((await post(`/applications/${id}/timeline`, other, { 'idempotency-key': 'e1' })).status).toBe(
        422,
      );
    const { body } = await get(`/applications/${id}/timeline`);
    expect(body.items.map((one: { kind: string }) => one.kind).toSorted()).toEqual([
      'application_received',
      'interview_invite',
    ]);
    expect((await get(`/applications/${id}`)).body.status).toBe('interview');
    expect((await post('/applications/nowhere/timeline', event)).status).toBe(404);
  });
});
