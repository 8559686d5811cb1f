// A hunt of mails that are like each other, and what the tests of lessons say and ask of it.
import { expect } from 'vitest';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { applicationsOf, ledgerOf, record, type SightingSketch } from './scratch-tracker.ts';

/** The corrections of these tests are made on 1 June, day 151. */
export const LATER = 200;

export const WORDS = 'we read your letter and will be in touch about it soon';
export const OTHER_WORDS = 'there is sun on the hills and rain in the valley all week';

/** A mail by one sender, of one wording and kind, of before the corrections, but for what is given. */
export const like = (id: string, more: Partial<SightingSketch> = {}): SightingSketch => ({
  id,
  from: 'post@norvane.example',
  company: 'Norvane',
  role: id,
  kind: 'in_review',
  words: WORDS,
  day: 10,
  ...more,
});

/** The application over these mails. */
export async function taught(sketches: readonly SightingSketch[]): Promise<ScratchApp> {
  const app = await scratchApp();
  await record(app.tracker, sketches);
  return app;
}

/** Sets the kind of a mail; resolves to the correction. */
export const say = async (app: ScratchApp, item: string, kind: string): Promise<string> => {
  const { status, body } = await app.post('/corrections', { type: 'kind', item, kind });
  expect(status).toBe(201);
  return body.id;
};
/** Sets a name; resolves to the correction. */
export const call = async (app: ScratchApp, item: string, field: string, value: string): Promise<string> =>
  (await app.post('/corrections', { type: 'field', item, field, value })).body.id;

/** Everything there is to see, but for ids made by chance. */
export async function state({ tracker }: ScratchApp) {
  return {
    applications: (await applicationsOf(tracker)).map((one) => JSON.stringify({ ...one, id: '' })).sort(),
    ledger: await ledgerOf(tracker),
    taught: await tracker.db
      .selectFrom('taught')
      .selectAll()
      .orderBy('item_id')
      .orderBy('what')
      .orderBy('applied')
      .execute(),
  };
}

/** What a mail is taken for. */
export const kindOf = async (app: ScratchApp, id: string) => (await app.get(`/mails/${id}`)).body.kind;
/** Which mails wait for a look. */
export const waiting = async (app: ScratchApp) =>
  (await app.get('/review?limit=50')).body.items.map(({ mail }: { mail: { id: string } }) => mail.id);
/** What was learnt. */
export const lessons = async (app: ScratchApp) => (await app.get('/lessons')).body.items;
