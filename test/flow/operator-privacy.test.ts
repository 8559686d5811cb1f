// Tests that what an operator sees bears nothing of anybody, and is shown to no foreign page.
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { createOperationsApp } from '../../src/api/create-operations-app.ts';
import { openMeter } from '../../src/bin/open-meter.ts';
import { openOperations } from '../../src/bin/operations.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { saveAccount, updateAccount } from '../../src/store/accounts.ts';
import { ensureMailbox } from '../../src/store/mailboxes.ts';
import { reserveRequest } from '../../src/store/model-requests.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { record, scratchTracker, USER } from './scratch-tracker.ts';

const START = Date.UTC(2026, 5, 30);
const now = () => START;
let tracker: Tracker;
let app: ScratchApp;
beforeEach(async () => {
  tracker = await scratchTracker();
  app = await scratchApp(tracker, undefined, now);
});

const read = async (path: string) => (await app.request(path)).text();

async function connectCanary(): Promise<void> {
  const id = 'canaryboxid';
  const address = 'canaryaddress@lund.example';
  const mailbox = { id, name: address, type: 'account' as const, identity: id, createdAt: START };
  await ensureMailbox(tracker.db, USER, mailbox);
  const settings = { address, host: 'imap.canaryhost.example', folders: ['canaryfolder'], since: null };
  const secret = { type: 'password' as const, password: 'canarypassword' };
  await saveAccount(tracker.db, tracker.vault, USER, { id, provider: 'imap', settings, secret });
  await updateAccount(tracker.db, USER, id, { state: 'settings', note: 'canarynote failed' });
}

describe('what an operator sees', () => {
  it('bears nothing of a person, a mailbox or a mail.', async () => {
    await connectCanary();
    await record(
      tracker,
      [
        {
          id: 'canarymail',
          company: 'Canarycompany',
          role: 'Canaryrole',
          body: 'canarybody',
          reason: 'canaryreason',
        },
        { id: 'canaryunread', outcome: 'unreadable', reason: 'canaryreason', locator: 'canarylocator' },
      ],
      'canaryfile',
    );
    await enqueue(tracker.db, [
      { kind: 'mill', user: 'canaryuser', key: 'canarykey', payload: 'canarypayload' },
    ]);
    await sql`update jobs set state = 3, error = 'canaryerror'`.execute(tracker.db);
    await reserveRequest(
      tracker.db,
      USER,
      { question: 'canaryquestion', model: 'canarymodel', sentAt: START, tokens: 1, lostAt: 0 },
      100,
    );
    const told =
      (await read('/metrics')) + (await read('/status')) + (await read('/health')) + (await read('/ready'));
    expect(told).toContain('hearback_dead_letters{kind="mill"} 1');
    expect(told.toLowerCase()).not.toContain('canary');
    expect(told).not.toContain(tracker.dataDir);
    expect(app.errors).toEqual([]);
  });

  it('is shown to no foreign page.', async () => {
    for (const path of ['/metrics', '/status', '/health', '/ready']) {
      expect((await app.request(path, { headers: { host: 'evil.example' } })).status, path).toBe(403);
      expect((await app.request(path)).headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });

  it('is all there is on a port of its own, guarded alike unless it serves a network.', async () => {
    const operations = openOperations({
      db: tracker.db,
      meter: openMeter(),
      now,
      writerAnswers: () => Promise.resolve(true),
      modelBudget: null,
    });
    const host = { headers: { host: 'hearback:9090' } };
    const near = createOperationsApp(operations, { names: 'loopback', onError: () => undefined });
    const wide = createOperationsApp(operations, { names: 'any', onError: () => undefined });
    for (const path of ['/metrics', '/status', '/health', '/ready']) {
      expect((await near.request(path, host)).status, path).toBe(403);
      expect((await wide.request(path, host)).status, path).toBe(200);
    }
    for (const path of ['/', '/api/v1/applications', '/api/v1/mailboxes']) {
      expect((await wide.request(path, host)).status, path).toBe(404);
    }
  });
});
