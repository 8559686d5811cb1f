// Tests what the compiler cannot see of the dashboard's calls: that the server takes their values, and answers as its description says.
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { operationsOf, type ApiOperation, type ApiPaths } from '../../src/api/openapi-document.ts';
import { client } from '../../web/api/client.ts';
import { judgeAnswer } from '../fuzz/judge-answer.ts';
import type { ListFilters } from '../../web/api/list-parameters.ts';
import { confirmation, mboxOf } from './compose-mail.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { sharedTracker } from './scratch-tracker.ts';

const openShared = sharedTracker();
let app: ScratchApp;
let paths: ApiPaths;
let application: { id: string; item_id: string; version: string };
let mail: string;
let mailbox: string;
let account: string;

beforeAll(async () => {
  app = await scratchApp(await openShared());
  paths = (await app.get('/openapi.json')).body.paths as ApiPaths;
  await app.request('/api/v1/imports?name=a.mbox', {
    method: 'POST',
    body: mboxOf([confirmation('Alderworks', 'Miller')]),
  });
  application = (await app.post('/applications', { company: 'Orrin Mills' })).body;
  const { items } = (await app.get('/applications?q=alderworks')).body;
  mail = items[0].item_id;
  mailbox = (await app.get('/imports')).body.items[0].mailbox_id;
  account = (await app.post('/accounts', { address: 'anna@brindle.example', password: 'x' })).body.id;
});
afterEach(() => vi.unstubAllGlobals());

/** The operation that answers at this address. */
function operationAt(method: string, path: string): { operation: ApiOperation; at: string } | null {
  const parts = path.split('/');
  const fits = (template: string) => {
    const wanted = template.split('/');
    return (
      wanted.length === parts.length && wanted.every((part, at) => part === parts[at] || part.startsWith('{'))
    );
  };
  // What stands there word by word goes before what is an id.
  const found = operationsOf(paths)
    .filter((one) => one.method === method.toLowerCase() && fits(one.path))
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
  return found === undefined ? null : { operation: found.operation, at: found.path };
}

interface Exchange {
  at: string;
  faults: string[];
}

/** Has the client ask the application itself, and judges all that comes back. */
function listening(): Exchange[] {
  const heard: Exchange[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const { pathname } = new URL(address, 'http://localhost');
    const method = init.method ?? 'GET';
    const found = operationAt(method, pathname.slice('/api/v1'.length));
    const response = await app.request(address, init);
    const text = await response.clone().text();
    const type = response.headers.get('content-type') ?? '';
    const faults = found
      ? judgeAnswer(found.operation, response.status, type, text)
      : ['nobody describes it'];
    heard.push({ at: `${method} ${found?.at ?? pathname}`, faults });
    return response;
  });
  return heard;
}

const FILTERS: ListFilters = {
  q: 'mill',
  statuses: ['applied', 'saved'],
  needsReview: true,
  silent: true,
  hidden: true,
  source: 'LinkedIn',
  company: 'Alderworks',
  since: '2026-01-01T00:00:00.000Z',
  until: '2026-12-31T00:00:00.000Z',
};
const LIST = { ...FILTERS, sort: 'company', order: 'asc' } as const;

/** What each call is tried with; a call that is missing here does not compile. */
const CALLS: Record<keyof typeof client, () => Promise<unknown>> = {
  applications: () => client.applications(LIST, { limit: 10, cursor: null }),
  board: () => client.board(FILTERS, 10),
  facets: () => client.facets(FILTERS),
  find: () => client.find('alder', 5),
  today: () => client.today(),
  visit: () => client.visit(),
  settings: () => client.settings(),
  languageModel: () => client.languageModel(),
  textsOlderThan: () => client.textsOlderThan(30),
  changeSettings: async () => {
    const { version } = await client.settings();
    await client.changeSettings({ sensitivity: 'few' }, version);
    // Another tab that saw the same.
    await expect(client.changeSettings({ sensitivity: 'many' }, version)).rejects.toMatchObject({
      status: 412,
      message: 'The settings changed since they were read; read them again, then decide.',
    });
    expect((await client.settings()).sensitivity).toBe('few');
  },
  lessons: () => client.lessons(null),
  summary: () => client.summary(),
  application: () => client.application(application.id),
  mail: () => client.mail(mail),
  imports: () => client.imports(),
  importSample: () => client.importSample(),
  mailboxes: () => client.mailboxes(),
  discover: () => client.discover('anna@brindle.example').catch(() => 'nobody knows'),
  connect: () => client.connect({ address: 'bela@brindle.example', password: 'x' }),
  signIn: () => client.signIn('gmail', 'anna@brindle.example').catch(() => 'not registered'),
  orderAccount: () => client.orderAccount(account, 'pause'),
  leftOut: () => client.leftOut(mailbox, 0, 10),
  correct: () => client.correct({ type: 'note', item: application.item_id, text: 'x' }, application.version),
  review: () => client.review(10),
  correctAll: () =>
    client
      .correctAll([{ type: 'hide', item: application.item_id, hidden: false }], application.version)
      .catch(() => 'outdated'),
  undo: async () => client.undo((await client.correct({ type: 'note', item: mail, text: 'x' })).id),
  undoAll: async () => client.undoAll([(await client.correct({ type: 'note', item: mail, text: 'x' })).id]),
  removeMailbox: () => client.removeMailbox(mailbox),
};

describe('the client of the dashboard', () => {
  it.each(Object.keys(CALLS))('is answered as described when it calls %s.', async (name) => {
    const heard = listening();
    await CALLS[name as keyof typeof client]();
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
});
