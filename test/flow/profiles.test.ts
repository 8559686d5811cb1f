// Tests that CVs are taken in, changed and removed by the API, scored against postings, and kept as private as mail.
import { describe, expect, it } from 'vitest';
import { queueTables } from '../../src/queue/tables.ts';
import { exportPerson } from '../../src/store/export-person.ts';
import { forgetPerson } from '../../src/store/forget-person.ts';
import { saveJob } from '../../src/store/jobs.ts';
import { locatePosting } from '../../src/pipeline/locate-posting.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { CV_LINES, docxOf, pdfOf, scoreAsked } from './scratch-cvs.ts';
import { USER } from './scratch-tracker.ts';

const CV = CV_LINES.join('\n');
const URL_OF_POSTING = 'https://jobs.alderworks.example/backend-developer';

const upload = async (app: ScratchApp, name: string, body: Buffer | string, replaces = '') => {
  const query = new URLSearchParams({ name, ...(replaces && { replaces }) });
  const response = await app.request(`/api/v1/profiles?${query}`, { method: 'POST', body });
  // oxlint-disable-next-line typescript/no-explicit-any -- the tests look into answers of both shapes
  return { status: response.status, body: (await response.json()) as any };
};
const patch = async (app: ScratchApp, key: string, body: unknown, version?: string) =>
  app.request(`/api/v1/profiles/${key}`, {
    method: 'PATCH',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(version && { 'if-match': `"${version}"` }) },
  });

describe('a CV', () => {
  it('It is read from PDF, Word or text, known by its bytes, and replaced by another file (E5).', async () => {
    const app = await scratchApp();
    const { status, body } = await upload(app, 'Mira.pdf', pdfOf(CV_LINES));
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Mira', cv_path: 'Mira.pdf', format: 'pdf', active: true });
    expect(body.read).toMatchObject({ years: 7, education: 'bachelor', location: 'Lyon, France' });
    expect((await upload(app, 'again.pdf', pdfOf(CV_LINES))).body.key).toBe(body.key);
    const word = await upload(app, 'Mira.docx', docxOf([...CV_LINES, 'Terraform']));
    expect(word.body.key).not.toBe(body.key);
    const replaced = await upload(app, 'Mira 2026.txt', `${CV}\nTerraform, dbt`, body.key);
    expect(replaced.body).toMatchObject({
      key: body.key,
      name: 'Mira',
      cv_path: 'Mira 2026.txt',
      format: 'text',
    });
    expect(replaced.body.cv_sha256).not.toBe(body.cv_sha256);
    expect(replaced.body.read.skills).toContain('dbt');
    expect((await app.get('/profiles')).body.items).toHaveLength(2);
    expect((await upload(app, 'x.txt', CV, 'nobody')).status).toBe(404);
  });

  it('What cannot be read is refused with what to do, and the CV before it stays (E5).', async () => {
    const app = await scratchApp();
    const { body } = await upload(app, 'Mira.txt', CV);
    const refused = await upload(app, 'scan.pdf', pdfOf([]), body.key);
    expect(refused.status).toBe(422);
    expect(refused.body.detail).toMatch(/scan.*OCR/u);
    expect((await upload(app, 'none.pdf', '')).status).toBe(400);
    expect((await upload(app, 'large.txt', 'x'.repeat(5 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await app.get(`/profiles/${body.key}`)).body).toEqual(body);
  });

  it('It is renamed and switched off by who saw it as it is, and removed (D1).', async () => {
    const app = await scratchApp();
    const { body } = await upload(app, 'Mira.txt', CV);
    const seen = await app.get(`/profiles/${body.key}`);
    expect(seen.headers.get('etag')).toBe(`"${body.version}"`);
    const changed = await patch(app, body.key, { name: 'Backend', active: false }, body.version);
    expect(await changed.json()).toMatchObject({ name: 'Backend', active: false });
    expect((await patch(app, body.key, { active: true }, body.version)).status).toBe(412);
    expect((await patch(app, body.key, {})).status).toBe(422);
    expect((await app.remove(`/profiles/${body.key}`)).status).toBe(204);
    expect((await app.get(`/profiles/${body.key}`)).status).toBe(404);
    expect((await app.remove(`/profiles/${body.key}`)).status).toBe(404);
  });
});

async function withPosting(app: ScratchApp, more = ''): Promise<void> {
  const place = locatePosting(URL_OF_POSTING, [])!;
  const description = `Requirements\n5+ years of experience with TypeScript\nPostgreSQL\nTerraform\n${more}\n${'We are twelve people who make furniture. '.repeat(4)}`;
  const told = { company: 'Alderworks', title: 'Backend Developer', description, requirements: [] };
  const untold = {
    location: null,
    employmentType: null,
    salaryText: null,
    salary: null,
    postedAt: null,
    closesAt: null,
  };
  await app.tracker.db
    .transaction()
    .execute((tx) => saveJob(tx, USER, { ...place, ...told, ...untold }, app.tracker.now()));
}

async function applied(app: ScratchApp): Promise<string> {
  const entry = { company: 'Alderworks', role: 'Backend Developer', posting_url: URL_OF_POSTING };
  return (await app.post('/applications', entry)).body.id;
}

describe('an analysis', () => {
  const run = (app: ScratchApp, id: string) => app.post(`/applications/${id}/analysis/run`, {});
  const read = async (app: ScratchApp, id: string) => (await app.get(`/applications/${id}/analysis`)).body;

  it('Without a posting or a CV it is refused with what to do first (D1).', async () => {
    const app = await scratchApp();
    const id = await applied(app);
    expect(await read(app, id)).toMatchObject({ state: 'missing_posting', items: [] });
    expect((await run(app, id)).body).toMatchObject({
      status: 409,
      detail: expect.stringMatching(/posting/u),
    });
    await withPosting(app);
    expect(await read(app, id)).toMatchObject({ state: 'missing_profile' });
    expect((await run(app, id)).body).toMatchObject({
      status: 409,
      detail: expect.stringMatching(/upload/u),
    });
    expect((await run(app, 'none')).status).toBe(404);
    expect((await app.get('/applications/none/analysis')).status).toBe(404);
  });

  it('Each active CV is scored, the best first, and again only when it or the posting changed (E5).', async () => {
    const app = await scratchApp();
    const id = await applied(app);
    await withPosting(app);
    await upload(
      app,
      'baker.txt',
      'Experience\nBaker, Tallow Mills 2015 - 2018\nBread and rolls of all kinds',
    );
    const { body: cv } = await upload(app, 'mira.txt', CV);
    expect(await read(app, id)).toMatchObject({ state: 'ready', items: [] });
    expect((await run(app, id)).body).toEqual({ state: 'queued' });
    expect(await read(app, id)).toMatchObject({ state: 'queued' });
    expect(await scoreAsked(app.tracker)).toBe(0);
    const done = await read(app, id);
    expect(done).toMatchObject({ state: 'done', posting: { title: 'Backend Developer' } });
    expect(done.items.map(({ name }: { name: string }) => name)).toEqual(['mira', 'baker']);
    expect(done.items[0]).toMatchObject({
      profile_key: cv.key,
      current: true,
      class: 'good',
      suggestions: ['Terraform'],
    });
    expect(done.items[1]).toMatchObject({ class: 'weak' });

    await run(app, id);
    await scoreAsked(app.tracker);
    expect(await read(app, id)).toEqual(done);

    await upload(app, 'mira-2.txt', `${CV}\nTerraform`, cv.key);
    expect(await read(app, id)).toMatchObject({ state: 'ready' });
    await run(app, id);
    await scoreAsked(app.tracker);
    const again = await read(app, id);
    expect(again.items[0].score).toBeGreaterThan(done.items[0].score);
    expect(again.items[1]).toEqual(done.items[1]);

    await withPosting(app, 'Kubernetes');
    expect(await read(app, id)).toMatchObject({
      state: 'ready',
      items: [{ current: false }, { current: false }],
    });
  });

  it('What an older version read is read again, and kept where that fails (E5).', async () => {
    const app = await scratchApp();
    const id = await applied(app);
    await withPosting(app);
    const { body: cv } = await upload(app, 'mira.txt', CV);
    const older = () => app.tracker.db.updateTable('profiles').set({ profile_version: 0 }).execute();
    await older();
    await run(app, id);
    expect(await scoreAsked(app.tracker)).toBe(1);
    await older();
    await run(app, id);
    await scoreAsked(app.tracker, () => Promise.resolve({ refused: 'It cannot be read any more.' }));
    const { body } = await app.get(`/profiles/${cv.key}`);
    expect(body).toMatchObject({ last_error: 'It cannot be read any more.', read: cv.read });
    expect(await read(app, id)).toMatchObject({ state: 'done' });
  });

  it('What fails is tried again after 1, 5 and 15 minutes, and once given up it can be run anew (E4).', async () => {
    const app = await scratchApp();
    const id = await applied(app);
    await withPosting(app);
    await upload(app, 'mira.txt', CV);
    await app.tracker.db.updateTable('profiles').set({ profile_version: 0 }).execute();
    await run(app, id);
    const fails = () => Promise.reject(new Error('the disk is full'));
    const jobs = queueTables(app.tracker.db);
    for (const minutes of [1, 5, 15, null]) {
      await scoreAsked(app.tracker, fails);
      const state = minutes === null ? 'failed' : 'queued';
      expect(await read(app, id)).toMatchObject({ state, error: 'the disk is full' });
      const { due_at: due } = await jobs.selectFrom('jobs').select('due_at').executeTakeFirstOrThrow();
      if (minutes !== null) expect(Math.round((Number(due) - Date.now()) / 60_000)).toBe(minutes);
      await jobs.updateTable('jobs').set({ due_at: 0 }).execute();
    }
    await run(app, id);
    await scoreAsked(app.tracker);
    expect(await read(app, id)).toMatchObject({ state: 'done', error: null });
  });
});

it('A CV is kept sealed, goes out with the data of its person, and is gone when they are (E5).', async () => {
  const app = await scratchApp();
  const { db, vault } = app.tracker;
  const id = await applied(app);
  await withPosting(app);
  const { body } = await upload(app, 'mira.txt', CV);
  await app.post(`/applications/${id}/analysis/run`, {});
  await scoreAsked(app.tracker);
  const tables = ['profiles', 'cvs', 'job_fit'] as const;
  const stored = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  const plain = stored
    .flat()
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)));
  expect(plain.join('\n')).not.toMatch(/Solvane|TypeScript|Terraform/u);
  let all = '';
  for await (const piece of exportPerson(db, vault, USER)) all += piece;
  const told = JSON.parse(all);
  expect(Buffer.from(told.cvs[0].cv.base64, 'base64').toString()).toBe(CV);
  expect(told.profiles[0].profile_json.skills).toContain('TypeScript');
  expect(told.job_fit[0].fit.suggestions).toEqual(['Terraform']);
  expect(body.key).toBe(told.profiles[0].profile_key);
  await forgetPerson(db, USER);
  for (const table of tables) expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
});
