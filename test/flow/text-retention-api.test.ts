// Tests over HTTP how long texts are kept: the choice, what it would delete, and what is shown of a mail without its text.
import { describe, expect, it } from 'vitest';
import { scratchApp } from './scratch-app.ts';
import { deleteTexts } from './scratch-texts.ts';
import { record, scratchTracker } from './scratch-tracker.ts';
import { dayAt } from './sketch-item.ts';

const TODAY = 100;

const MAILS = [
  {
    id: 'old',
    company: 'Orrin Mills',
    day: 10,
    body: 'Dear Ida',
    html: '<p>Dear Ida',
    quote: 'we received it',
  },
  { id: 'young', company: 'Tallow', day: 99, body: 'Dear Ida, again', html: '<p>Dear Ida, again' },
  { id: 'doubt', company: 'Brindle', day: 11, body: 'Dear Ida, perhaps', review: true, confidence: 0.4 },
] as const;

async function app() {
  const tracker = { ...(await scratchTracker()), now: () => dayAt(TODAY) };
  await record(tracker, MAILS);
  return scratchApp(tracker, undefined, tracker.now);
}

const keepFor = (days: unknown) => ({ sensitivity: 'normal', body_days: days });

describe('how long texts are kept', () => {
  it('is for good until something else is chosen, and then as chosen.', async () => {
    const { get, put } = await app();
    expect((await get('/settings')).body.body_days).toBeNull();
    expect((await put('/settings', keepFor(30))).body).toMatchObject({ body_days: 30 });
    expect((await get('/settings')).body.body_days).toBe(30);
  });

  it('stays as it is where a program tells the sensitivity alone.', async () => {
    const { get, put } = await app();
    await put('/settings', keepFor(30));
    await put('/settings', { sensitivity: 'few' });
    expect((await get('/settings')).body).toMatchObject({ sensitivity: 'few', body_days: 30 });
  });

  it('belongs to the version of the settings.', async () => {
    const { get, put } = await app();
    const etag = async () => (await get('/settings')).headers.get('etag');
    const before = await etag();
    await put('/settings', keepFor(30));
    expect(await etag()).not.toBe(before);
    await put('/settings', keepFor(null));
    expect(await etag()).toBe(before);
  });

  it.each([-1, 0.5, 3651, '30', true])('refuses %j.', async (days) => {
    const { get, put } = await app();
    expect((await put('/settings', keepFor(days))).status).toBe(422);
    expect((await get('/settings')).body.body_days).toBeNull();
  });

  it('tells beforehand how many mails a choice would take the text of.', async () => {
    const { get, put } = await app();
    const wouldGo = async (days: number) => (await get(`/settings/body-days/${days}`)).body.mails;
    expect(await Promise.all([0, 1, 30, 89, 90, 3650].map(wouldGo))).toEqual([3, 3, 2, 2, 1, 0]);
    await put('/settings', keepFor(30));
    expect(await Promise.all([0, 30].map(wouldGo))).toEqual([1, 0]);
    expect((await get('/settings/body-days/3651')).status).toBe(400);
  });
});

describe('a mail whose text is deleted', () => {
  it('is shown with its head, what was read in it, and why the text is not there.', async () => {
    const { get, put } = await app();
    const { body: before } = await get('/mails/old');
    expect(before).toMatchObject({ text: 'Dear Ida', has_html: true, text_deleted_after: null });
    await put('/settings', keepFor(30));
    const { status, body } = await get('/mails/old');
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, text: '', quoted: '', has_html: false, text_deleted_after: 30 });
    expect(body.evidence).toHaveLength(1);
    expect((await get('/mails/young')).body).toMatchObject({
      text: 'Dear Ida, again',
      text_deleted_after: null,
    });
  });

  it('has no design, and says why.', async () => {
    const { get, put, tracker } = await app();
    await put('/settings', keepFor(30));
    const { status, body } = await get('/mails/old/html');
    expect([status, body.detail]).toEqual([
      404,
      'The text of this mail was deleted after 30 days, as was chosen in the settings.',
    ]);
    expect((await get('/mails/young/html')).status).toBe(200);
    await put('/settings', keepFor(0));
    await deleteTexts(tracker);
    expect((await get('/mails/young/html')).body.detail).toBe(
      'The text of this mail is not kept, as was chosen in the settings.',
    );
  });

  it('still asks for a look, if it did.', async () => {
    const { get, put } = await app();
    const { body: before } = await get('/review');
    expect(before.items).toHaveLength(1);
    await put('/settings', keepFor(30));
    const { body } = await get('/review');
    expect(body.left).toBe(1);
    expect(body.items[0].mail).toMatchObject({ id: 'doubt', text: '', text_deleted_after: 30 });
    expect(body.items[0].alternatives).toEqual(before.items[0].alternatives);
  });

  it('leaves its application as it was.', async () => {
    const { get, put } = await app();
    const shown = async () => {
      const { items } = (await get('/applications')).body as { items: { id: string }[] };
      return Promise.all(items.map(async ({ id }) => (await get(`/applications/${id}`)).body as object));
    };
    const before = await shown();
    expect(before).toHaveLength(3);
    await put('/settings', keepFor(0));
    expect(await shown()).toEqual(before);
  });
});
