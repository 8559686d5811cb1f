// The spool: what was fetched is there, sealed, until it is decided, whoever dies in between.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openJobs } from '../../src/bin/job-running.ts';
import { isBalanced } from '../../src/domain/facts.ts';
import { claimJobs } from '../../src/queue/claim.ts';
import { listDeadJobs, retryDeadJobs } from '../../src/queue/dead-letters.ts';
import { queueTables } from '../../src/queue/tables.ts';
import { readLedgers } from '../../src/store/mailboxes.ts';
import { countSpooled } from '../../src/store/spool.ts';
import { fetchMail } from '../../src/tasks/fetch-mail.ts';
import { removeMailbox } from '../../src/tracking/remove-mailbox.ts';
import { PROCESS_MAIL } from '../../src/tracking/spool-batch.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { confirmation, rejection } from './compose-mail.ts';
import { accountTools, ADDRESS, connectScripted, FETCH_ONCE } from './scripted-tools.ts';
import { scriptedMailbox } from './scripted-account.ts';
import { applicationsOf, scratchTracker, USER } from './scratch-tracker.ts';

const HUNT = [
  confirmation('Alderworks', 'Miller'),
  confirmation('Brindle', 'Baker'),
  rejection('Alderworks', 'Miller'),
];

const runnerOf = (tracker: Tracker) =>
  openJobs(accountTools(tracker, {}), { lanes: 1, note: () => undefined });

/** A mailbox whose mails are fetched and wait in the spool. */
async function fetched(): Promise<{ tracker: Tracker; id: string }> {
  const tracker = await scratchTracker();
  const id = await connectScripted(tracker);
  const tools = accountTools(tracker, { [ADDRESS]: scriptedMailbox([...HUNT], { step: 3 }) });
  await fetchMail(tools, USER, id, FETCH_ONCE);
  return { tracker, id };
}

const letTimePass = ({ db }: Tracker) => queueTables(db).updateTable('jobs').set({ due_at: 0 }).execute();

/** A worker takes a job and dies. */
async function dieAtWork(tracker: Tracker): Promise<void> {
  await claimJobs(tracker.db, { kinds: [PROCESS_MAIL], limit: 1, lease: randomUUID(), leaseTime: 60_000 });
  await letTimePass(tracker);
}

describe('fetched mail', () => {
  it('waits in the spool until it is decided, and leaves it then.', async () => {
    const { tracker, id } = await fetched();
    expect(await countSpooled(tracker.db, USER)).toEqual(new Map([[id, 3]]));
    expect(await applicationsOf(tracker)).toEqual([]);
    await runnerOf(tracker).drain();
    expect(await countSpooled(tracker.db, USER)).toEqual(new Map());
    expect(await applicationsOf(tracker)).toHaveLength(2);
  });

  it('lies there sealed.', async () => {
    const { tracker } = await fetched();
    const { rows } = await sql<{ mail: Uint8Array }>`select mail from spool`.execute(tracker.db);
    expect(rows).toHaveLength(3);
    for (const { mail } of rows) expect(Buffer.from(mail).includes('Alderworks')).toBe(false);
    const jobs = await queueTables(tracker.db).selectFrom('jobs').select('payload').execute();
    expect(JSON.stringify(jobs)).not.toContain('Alderworks');
  });

  it('is decided once although the worker that was at it died.', async () => {
    const { tracker, id } = await fetched();
    await dieAtWork(tracker);
    await runnerOf(tracker).drain();
    const ledger = (await readLedgers(tracker.db, USER)).get(id)!;
    expect(ledger).toMatchObject({ seen: 3, dead_lettered: 0, duplicate: 0 });
    expect(isBalanced(ledger)).toBe(true);
    expect(await applicationsOf(tracker)).toHaveLength(2);
  });

  it('that takes its worker with it three times is given up alone, counted, and can be tried again.', async () => {
    const { tracker, id } = await fetched();
    const ledger = async () => (await readLedgers(tracker.db, USER)).get(id)!;
    await dieAtWork(tracker);
    // Begun a second time the chunk falls apart into its mails; the first of them kills whoever reads it.
    const deadly = { ...accountTools(tracker, {}), process: () => Promise.reject(new Error('killed')) };
    await openJobs(deadly, { lanes: 1, note: () => undefined }).turn();
    const open = () => queueTables(tracker.db).selectFrom('jobs').selectAll().orderBy('id').execute();
    expect(await open()).toHaveLength(3);
    const [first] = await open();
    for (let death = 0; death < 3; death++) await dieAtWork(tracker);
    await runnerOf(tracker).drain();
    expect(await listDeadJobs(tracker.db, USER, { limit: 9 })).toMatchObject([{ id: first!.id, starts: 3 }]);
    expect(await applicationsOf(tracker)).toHaveLength(2);
    expect(await retryDeadJobs(tracker.db, { user: USER })).toBe(1);
    await runnerOf(tracker).drain();
    expect(await ledger()).toMatchObject({ seen: 3, dead_lettered: 0 });
    expect(isBalanced(await ledger())).toBe(true);
  });

  it('of a mailbox that is removed meanwhile leaves nothing behind.', async () => {
    const { tracker, id } = await fetched();
    await removeMailbox(tracker.db, USER, id, tracker.now());
    await runnerOf(tracker).drain();
    expect(await countSpooled(tracker.db, USER)).toEqual(new Map());
    expect(await applicationsOf(tracker)).toEqual([]);
    expect(await listDeadJobs(tracker.db, USER, { limit: 9 })).toEqual([]);
    expect(await retryDeadJobs(tracker.db, { user: USER })).toBe(0);
  });
});
