// Tests what an operator is told: whether all is well, what is stored in sum, and nothing of anybody's mail.
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { createOperationsApp } from '../../src/api/create-operations-app.ts';
import { openMeter } from '../../src/bin/open-meter.ts';
import { openOperations } from '../../src/bin/operations.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { enqueue } from '../../src/queue/enqueue.ts';
import { saveAccount, updateAccount } from '../../src/store/accounts.ts';
import { ensureMailbox } from '../../src/store/mailboxes.ts';
import { reserveRequest, settleRequest } from '../../src/store/model-requests.ts';
import { BY_JOB, insertSpooled } from '../../src/store/spool.ts';
import { record, scratchTracker, USER } from './scratch-tracker.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 5, 30);

/** A clock that passes over everything that is remembered for a while. */
let time: number;
const now = () => (time += 61 * 60_000);
let tracker: Tracker;
let app: ScratchApp;
beforeEach(async () => {
  time = START;
  tracker = await scratchTracker();
  app = await scratchApp(tracker, undefined, now);
});

const read = async (path: string) => (await app.request(path)).text();
const metrics = () => read('/metrics');
/** The value of a sample, named with its labels as Prometheus prints them. */
const sample = async (name: string) =>
  (await metrics())
    .split('\n')
    .find((line) => line.startsWith(`${name} `))
    ?.slice(name.length + 1);
const status = async () => JSON.parse(await read('/status'));

async function connect(id: string, address = 'ida@lund.example'): Promise<void> {
  const mailbox = { id, name: address, type: 'account' as const, identity: id, createdAt: START - 90 * DAY };
  await ensureMailbox(tracker.db, USER, mailbox);
  const settings = { address, host: 'imap.lund.example', folders: null, since: null };
  const secret = { type: 'password' as const, password: 'canarypassword' };
  await saveAccount(tracker.db, tracker.vault, USER, { id, provider: 'imap', settings, secret });
}

/** Sightings of a mailbox, one for each of these times. */
async function sight(mailbox: string, times: readonly number[]): Promise<void> {
  await tracker.db
    .insertInto('sightings')
    .values(
      times.map((at, n) => ({
        user_id: USER,
        mailbox_id: mailbox,
        locator: `INBOX;UID=${n}`,
        mail_id: `${mailbox}-${n}`,
        import_id: mailbox,
        disposition: 'ignored',
        reason: 'sketched',
        decider_version: 1,
        sent_label: 0,
        internal_time: at,
      })),
    )
    .execute();
}

describe('/health and /ready', () => {
  it('say that all is well, at both of their places.', async () => {
    for (const path of ['/health', '/api/v1/health/live']) {
      const response = await app.request(path);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ status: 'ok', version: expect.any(String) });
    }
    for (const path of ['/ready', '/api/v1/health/ready']) {
      const response = await app.request(path);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ status: 'ok', missing: [] });
    }
  });

  it('tell a migration that the database lacks.', async () => {
    await sql`delete from migrations where name = '0008-queue'`.execute(tracker.db);
    const response = await app.request('/ready');
    // On PostgreSQL the next test gets the same schema.
    await sql`insert into migrations values ('0008-queue', '')`.execute(tracker.db);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'not ready',
      missing: ['the database lacks 0008-queue'],
    });
  });

  it('tell a database and a thread that do not answer, while the process lives.', async () => {
    const meter = openMeter();
    const operations = openOperations({
      db: tracker.db,
      meter,
      now,
      writerAnswers: () => Promise.resolve(false),
      modelBudget: null,
    });
    const aside = createOperationsApp(operations, { names: 'any', onError: () => undefined });
    await tracker.db.destroy();
    const response = await aside.request('/ready');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'not ready',
      missing: ['the database does not answer', 'the thread that writes does not answer'],
    });
    expect((await aside.request('/health')).status).toBe(200);
    expect((await aside.request('/status')).status).toBe(200);
    const told = await (await aside.request('/metrics')).text();
    expect(told).toContain('hearback_database_up 0');
    expect(told).toContain('email_ingestion_emails_produced_total 0');
    expect(told).not.toMatch(/^hearback_ledger_mails\{/m);
  });
});

describe('/metrics', () => {
  it.each([
    ['email_ingestion_emails_produced_total', 'counter'],
    ['email_ingestion_emails_processed_total', 'counter'],
    ['email_ingestion_emails_failed_total', 'counter'],
    ['email_ingestion_dlq_messages_total', 'counter'],
    ['email_ingestion_backoff_retries_total', 'counter'],
    ['email_ingestion_processing_latency_seconds', 'histogram'],
    ['email_ingestion_imap_poll_duration_seconds', 'histogram'],
    ['email_ingestion_stream_depth', 'gauge'],
  ])('has %s as a %s.', async (name, type) => {
    const told = await metrics();
    expect(told).toContain(`# TYPE ${name} ${type}\n`);
    expect(told).toMatch(new RegExp(`^${name}(?:_bucket\\{le="[^"]+"\\})? `, 'm'));
  });

  it.each(['fetch', 'triage', 'parse', 'classify', 'extract', 'record', 'refold'])(
    'times the stage %s.',
    async (stage) => {
      expect(await sample(`hearback_stage_duration_seconds_count{stage="${stage}"}`)).toBe('0');
    },
  );

  it('counts what became of all mails, and finds a ledger that does not add up.', async () => {
    await record(tracker, [{ id: 'a' }, { id: 'b', outcome: 'ignored' }, { id: 'c', outcome: 'unreadable' }]);
    expect(await sample('hearback_ledger_mails{disposition="seen"}')).toBe('3');
    expect(await sample('hearback_ledger_mails{disposition="tracked"}')).toBe('1');
    expect(await sample('hearback_ledger_mails{disposition="dead_lettered"}')).toBe('1');
    expect(await sample('hearback_dead_letters{kind="mail"}')).toBe('1');
    expect(await sample('hearback_ledger_unbalanced_mailboxes')).toBe('0');
    expect(await status()).toMatchObject({ ledger: { seen: 3, ignored: 1, balanced: true } });
    await tracker.db
      .updateTable('sightings')
      .set({ disposition: 'lost' })
      .where('mail_id', '=', 'b')
      .execute();
    expect(await sample('hearback_ledger_unbalanced_mailboxes')).toBe('1');
    expect(await status()).toMatchObject({ ledger: { balanced: false } });
  });

  it('counts the mails that are fetched and not decided yet.', async () => {
    const bytes = new Uint8Array(3);
    const raw = { locator: 'a', bytes, bodyDigest: '', size: 3, labels: [], internalDate: null };
    await insertSpooled(
      tracker.db,
      tracker.vault,
      USER,
      { mailboxId: 'm', chunk: 'c', way: BY_JOB, fetchedAt: 0 },
      [raw, raw],
    );
    expect(await sample('email_ingestion_stream_depth')).toBe('2');
    expect(await status()).toMatchObject({ waiting_mails: 2 });
  });

  it('tells depth and age of the queue by kind, and its dead letters.', async () => {
    const job = (key: string) => ({ kind: 'mill', user: 'ann', key, payload: null });
    await enqueue(tracker.db, [job('1'), job('2'), { ...job('3'), kind: 'weave', delay: 60_000 }]);
    await sql`update jobs set state = 3 where key = '2'`.execute(tracker.db);
    await sql`update jobs set due_at = due_at - 90000 where key = '1'`.execute(tracker.db);
    expect(await sample('hearback_queue_jobs{kind="mill",state="ready"}')).toBe('1');
    expect(await sample('hearback_queue_jobs{kind="weave",state="waiting"}')).toBe('1');
    expect(Number(await sample('hearback_queue_oldest_age_seconds{kind="mill"}'))).toBeGreaterThanOrEqual(90);
    expect(await sample('hearback_queue_oldest_age_seconds{kind="weave"}')).toBe('0');
    expect(await sample('hearback_dead_letters{kind="mill"}')).toBe('1');
    expect(await status()).toMatchObject({ dead_letters: { mails: 0, jobs: 1 } });
  });

  it('tells the state of mailboxes and how long the most neglected one waits.', async () => {
    for (const [id, synced] of [
      ['m1', START - 60_000],
      ['m2', START - DAY],
    ] as const) {
      await connect(id);
      await updateAccount(tracker.db, USER, id, { state: 'watching', syncedAt: synced });
    }
    await connect('m3');
    await updateAccount(tracker.db, USER, 'm3', { state: 'consent' });
    expect(await sample('hearback_mailboxes{state="watching"}')).toBe('2');
    expect(await sample('hearback_mailboxes{state="consent"}')).toBe('1');
    const age = Number(await sample('hearback_mailbox_sync_age_seconds{state="watching"}'));
    expect(age).toBeGreaterThanOrEqual(DAY / 1000);
    expect(age).toBeLessThan((2 * DAY) / 1000);
    const { mailboxes } = await status();
    expect(mailboxes).toContainEqual(
      expect.objectContaining({
        state: 'watching',
        mailboxes: 2,
        last_sync: new Date(START - 60_000).toISOString(),
      }),
    );
  });

  it('finds a mailbox that is caught up and sees nothing though it always did, and no other.', async () => {
    const often = (until: number) => Array.from({ length: 60 }, (_, n) => until - (n * DAY) / 3);
    for (const id of ['silent', 'alive', 'quiet', 'paused']) await connect(id);
    for (const id of ['silent', 'alive', 'quiet']) {
      await updateAccount(tracker.db, USER, id, { state: 'watching', syncedAt: START });
    }
    await updateAccount(tracker.db, USER, 'paused', { state: 'paused', syncedAt: START });
    await sight('silent', often(START - 9 * DAY));
    await sight('paused', often(START - 9 * DAY));
    await sight('alive', often(START - DAY));
    await sight('quiet', [START - 40 * DAY, START - 30 * DAY]);
    expect(await sample('hearback_silent_mailboxes')).toBe('1');
    expect(await status()).toMatchObject({ silent_mailboxes: 1 });
  });

  it('sums up what language models used.', async () => {
    const request = { question: 'q', model: 'm', sentAt: START, tokens: 900, lostAt: START };
    const id = await reserveRequest(tracker.db, USER, request, 5000);
    await settleRequest(tracker.db, USER, id as number, {
      outcome: 'answered',
      reason: '',
      tokens: 400,
      retryAt: 0,
    });
    await reserveRequest(tracker.db, USER, { ...request, question: 'r', sentAt: START - 2 * DAY }, 5000);
    expect(await sample('hearback_llm_requests{outcome="answered"}')).toBe('1');
    expect(await sample('hearback_llm_tokens')).toBe('1300');
    expect(await sample('hearback_llm_tokens_today')).toBe('400');
  });

  it('counts what all threads of the process measured.', async () => {
    const meter = openMeter();
    const operations = openOperations({
      db: tracker.db,
      meter,
      now,
      writerAnswers: () => Promise.resolve(true),
      modelBudget: 7000,
    });
    const told = async () => operations.metrics.render();
    const elsewhere = openMeter(meter.memory);
    elsewhere.count('gmail:messages.get', 3);
    elsewhere.observe('parse', 0.004);
    elsewhere.count('retries');
    expect(await told()).toContain('hearback_provider_calls_total{provider="gmail",call="messages.get"} 3\n');
    expect(await told()).toContain(
      'hearback_provider_units_total{provider="gmail",call="messages.get"} 60\n',
    );
    expect(await told()).toContain('hearback_stage_duration_seconds_bucket{stage="parse",le="0.005"} 1\n');
    expect(await told()).toContain('hearback_stage_duration_seconds_bucket{stage="parse",le="0.0025"} 0\n');
    expect(await told()).toContain('hearback_stage_duration_seconds_bucket{stage="parse",le="+Inf"} 1\n');
    expect(await told()).toContain('email_ingestion_backoff_retries_total 1\n');
    expect(await told()).toContain('hearback_llm_budget_tokens 7000\n');
  });
});
