// Sends every operation of the API what fits, what nearly fits and what is hostile: never a fault of the server, always an answer as described.
import { asyncProperty, check } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { operationsOf, type ApiPaths } from '../../src/api/openapi-document.ts';
import { isOfAccounts } from '../../src/api/require-asker.ts';
import { judgeAnswer } from '../fuzz/judge-answer.ts';
import { requestsFor, type DrawnRequest } from '../fuzz/requests.ts';
import { confirmation, mboxOf, rejection } from './compose-mail.ts';
import { enqueueDead } from '../../src/queue/enqueue.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { sharedTracker, USER } from './scratch-tracker.ts';

const RUNS = 60;
/** On a machine that has much else to do. */
const PATIENCE = 300_000;

const openShared = sharedTracker();
let app: ScratchApp;
let paths: ApiPaths;
/** Things that are there: of timelines, and by the first part of an address. */
const items: string[] = [];
const things: Record<string, string[]> = {};

beforeAll(async () => {
  app = await scratchApp(await openShared());
  const mails = mboxOf([
    confirmation('Alderworks', 'Miller'),
    rejection('Alderworks', 'Miller'),
    confirmation('Brindle', 'Baker'),
  ]);
  await app.request('/api/v1/imports?name=all.mbox', { method: 'POST', body: mails });
  const { body: webhook } = await app.post('/webhooks', {
    url: 'https://hooks.brindle.example/',
    kinds: ['application.merged'],
  });
  const cv = 'Experience\nBaker at Brindle Mills, 2019 - 2022\nBread, rolls and pastry of all kinds';
  const { body: profile } = await app.post('/profiles?name=cv.txt', cv);
  const { body: made } = await app.post('/applications', { company: 'Orrin Mills', note: 'by bike' });
  const { body: list } = await app.get('/applications');
  const { body: imports } = await app.get('/imports');
  const account = { address: 'anna@brindle.example', password: 'x', host: 'imap.brindle.example' };
  const { body: connected } = await app.post('/accounts', account);
  const { body: noted } = await app.post('/corrections', { type: 'note', item: made.item_id, text: 'x' });
  const dead = { kind: 'process-mail', user: USER, key: 'x', payload: { mailboxId: 'x', chunk: 'x' } };
  await enqueueDead(app.tracker.db, dead, { error: 'x', starts: 3 });
  const { body: letters } = await app.get('/dead-letters');
  items.push(...list.items.map((one: { item_id: string }) => one.item_id));
  Object.assign(things, {
    applications: list.items.map((one: { id: string }) => one.id),
    mails: items,
    imports: [imports.items[0].id],
    mailboxes: [imports.items[0].mailbox_id],
    accounts: [connected.id],
    corrections: [noted.id],
    webhooks: [webhook.id],
    profiles: [profile.key],
    'dead-letters': [String(letters.items[0].id)],
  });
  paths = (await app.get('/openapi.json')).body.paths as ApiPaths;
});

/** What the fields of a request to `path` ask for. */
const knownTo =
  (path: string) =>
  (field: string): readonly string[] => {
    if (/^(?:items?|a|b|to|from)$/u.test(field)) return items;
    return /^(?:ids?|key)$/u.test(field) ? (things[path.split('/')[1] ?? ''] ?? ['none']) : [];
  };

async function send(method: string, { path, headers, body }: DrawnRequest) {
  const withBody = body !== undefined && method !== 'get';
  const request = { method: method.toUpperCase(), headers, ...(withBody && { body }) };
  const response = await app.request(`/api/v1${path}`, request);
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return { status: response.status, type, text: '' };
  }
  return { status: response.status, type, text: await response.text() };
}

describe('whatever is sent to the API', () => {
  it(
    'is answered as described, and never with a fault of the server.',
    async () => {
      // What takes things away comes last, so that there is something for the others to find.
      const operations = operationsOf(paths).toSorted(
        (a, b) => Number(a.method === 'delete') - Number(b.method === 'delete'),
      );
      expect(operations.length).toBeGreaterThan(40);
      const seen = new Set<number>();
      const done = new Set<string>();
      for (const { method, path, operation } of operations) {
        const property = asyncProperty(requestsFor(path, operation, knownTo(path)), async (drawn) => {
          const { status, type, text } = await send(method, drawn);
          seen.add(status);
          if (status < 400) done.add(`${method} ${path}`);
          // A hostile id may lead to an address at which there is nothing.
          if (status === 404 && text.includes(`"detail":"There is no ${method.toUpperCase()} /`)) return;
          const faults = judgeAnswer(operation, status, type, text);
          if (faults.length > 0) throw new Error(faults.join('; '));
        });
        const { failed, counterexample, errorInstance } = await check(property, { numRuns: RUNS });
        const example = JSON.stringify(counterexample)?.slice(0, 800);
        expect(failed ? `${method} ${path} ${example}: ${String(errorInstance)}` : 'good').toBe('good');
        expect(app.errors.map(({ stack }) => stack)).toEqual([]);
      }
      // What never gets beyond its first check is not tried at all; a few have nothing here to be done on.
      const unreached = operations
        .map(({ method, path }) => `${method} ${path}`)
        .filter((one) => !done.has(one) && !isOfAccounts(...(one.split(' ') as [string, string])));
      expect(unreached.length, unreached.join(', ')).toBeLessThan(operations.length / 5);
      for (const status of [200, 201, 202, 204, 400, 404, 413, 415, 422]) expect(seen).toContain(status);
    },
    PATIENCE,
  );

  it('by a method that a path does not have is a problem, too.', async () => {
    for (const [path, item] of Object.entries(paths)) {
      for (const method of ['get', 'put', 'post', 'patch', 'delete', 'options'] as const) {
        if (item[method as 'get'] !== undefined) continue;
        const at = path.replaceAll(/\{\w+\}/gu, 'nowhere');
        const response = await app.request(`/api/v1${at}`, { method: method.toUpperCase() });
        // What is no address of its own may be that of a thing, which is not there either.
        expect([204, 400, 404, 415, 422], `${method} ${at}`).toContain(response.status);
        if (response.status >= 400)
          expect(response.headers.get('content-type')).toBe('application/problem+json');
      }
    }
  });
});
