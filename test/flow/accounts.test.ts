// Connected mailboxes: whatever the provider does, every mail is in the tracker once, and the person is told what is wrong.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountError } from '../../src/contracts/mail-account.ts';
import { isBalanced } from '../../src/domain/facts.ts';
import { findAccount } from '../../src/store/accounts.ts';
import { readLedgers } from '../../src/store/mailboxes.ts';
import { fetchMail, openAccount, type FetchOptions, type FetchTools } from '../../src/tasks/fetch-mail.ts';
import { openJobs } from '../../src/bin/job-running.ts';
import { changeAccount } from '../../src/tracking/change-account.ts';
import { correct } from '../../src/tracking/correct.ts';
import { rescueMail } from '../../src/tracking/rescue-mail.ts';
import { clearRemoved, removeMailbox } from '../../src/tracking/remove-mailbox.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { chatter, composeMail, confirmation, mboxOf, rejection } from './compose-mail.ts';
import { scratchFolder } from './scratch-folder.ts';
import { importPath, readingTools } from './scratch-reading.ts';
import { scriptedMailbox } from './scripted-account.ts';
import { accountTools, ADDRESS, connectScripted, FETCH_ONCE } from './scripted-tools.ts';
import { applicationsOf, scratchTracker, USER } from './scratch-tracker.ts';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';

const newsletter = (n: number) =>
  composeMail({
    id: `<n${n}@list.example>`,
    from: 'Weekly Fences <weekly@fences.example>',
    subject: `Fences of week ${n}`,
    headers: ['List-Unsubscribe: <https://fences.example/u>', 'List-Id: <weekly.fences.example>'],
    body: 'All the fences of the week.',
  });

const HUNT = [
  confirmation('Alderworks', 'Miller'),
  newsletter(1),
  chatter(1),
  confirmation('Brindle', 'Baker'),
  rejection('Alderworks', 'Miller'),
  newsletter(2),
  chatter(2),
  rejection('Brindle', 'Baker'),
];

/** Reads an account and decides what was fetched. */
async function fetchAll(tools: FetchTools, user: string, id: string, options: FetchOptions): Promise<void> {
  await fetchMail(tools, user, id, options);
  await openJobs(tools, { lanes: 1, note: () => undefined }).drain();
}

/** What the person sees, without ids. */
async function seen(tracker: Tracker) {
  return (await applicationsOf(tracker)).map(({ company, role, status, timeline }) => ({
    company,
    role,
    status,
    kinds: timeline.map(({ kind }) => kind),
  }));
}

describe('a connected mailbox', () => {
  it('is read into the tracker, bodies only of what may be about a job, and its ledger adds up.', async () => {
    const tracker = await scratchTracker();
    const box = scriptedMailbox([...HUNT, null]);
    const id = await connectScripted(tracker);
    await fetchAll(accountTools(tracker, { [ADDRESS]: box }), USER, id, FETCH_ONCE);
    expect(await seen(tracker)).toMatchObject([
      { company: 'Alderworks', status: 'rejected', kinds: ['application_received', 'rejection'] },
      { company: 'Brindle', status: 'rejected' },
    ]);
    const ledger = (await readLedgers(tracker.db, USER)).get(id)!;
    expect(ledger).toMatchObject({ seen: 9, tracked: 4, dead_lettered: 1 });
    expect(isBalanced(ledger)).toBe(true);
    expect(box.fetched).toBeLessThanOrEqual(6);
    expect(await findAccount(tracker.db, USER, id)).toMatchObject({ state: 'watching', note: null });
  });

  it('loses and doubles nothing, wherever it fails and however often it is read.', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(8), { maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...(['unreachable', 'throttled', 'bug'] as const)),
        async (failures, step, reason) => {
          const tracker = await scratchTracker();
          const failing = new Set(failures);
          let moments = 0;
          const trouble = () => {
            moments += 1;
            if (!failing.has(moments)) return;
            throw reason === 'bug' ? new TypeError('x is undefined') : new AccountError(reason, 'gone');
          };
          const tools = accountTools(tracker, { [ADDRESS]: scriptedMailbox([...HUNT], { step, trouble }) });
          const id = await connectScripted(tracker);
          for (let n = 0; n < 8; n++) await fetchAll(tools, USER, id, FETCH_ONCE);
          const whole = await scratchTracker();
          const wholeId = await connectScripted(whole);
          await fetchAll(
            accountTools(whole, { [ADDRESS]: scriptedMailbox([...HUNT]) }),
            USER,
            wholeId,
            FETCH_ONCE,
          );
          expect(await seen(tracker)).toEqual(await seen(whole));
          const [ledger] = (await readLedgers(tracker.db, USER)).values();
          expect(ledger).toEqual([...(await readLedgers(whole.db, USER)).values()][0]);
          await Promise.all([tracker.db.destroy(), whole.db.destroy()]);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('gives each mail once though a file and another account hold it too.', async () => {
    const tracker = await scratchTracker();
    const boxes = {
      [ADDRESS]: scriptedMailbox([...HUNT]),
      'ida@work.example': scriptedMailbox([...HUNT], { folder: 'Archive' }),
    };
    const tools = accountTools(tracker, boxes);
    const [one, other] = [await connectScripted(tracker), await connectScripted(tracker, 'ida@work.example')];
    await fetchAll(tools, USER, one, FETCH_ONCE);
    const before = await seen(tracker);
    await fetchAll(tools, USER, other, FETCH_ONCE);
    const path = join(scratchFolder(), 'box.mbox');
    writeFileSync(path, mboxOf(HUNT));
    await importPath(tracker, path);
    expect(await seen(tracker)).toEqual(before);
    expect((await readLedgers(tracker.db, USER)).get(other)).toMatchObject({ seen: 8, duplicate: 8 });
  });

  it('is read again from the beginning without doubling anything, and finds what was rescued.', async () => {
    const tracker = await scratchTracker();
    const tools = accountTools(tracker, { [ADDRESS]: scriptedMailbox([...HUNT]) });
    const id = await connectScripted(tracker);
    await fetchAll(tools, USER, id, FETCH_ONCE);
    const [ignored] = await tracker.db
      .selectFrom('sightings')
      .select(['mail_id'])
      .where('locator', '=', 'INBOX;UID=2')
      .execute();
    await correct(tracker.db, tracker, USER, { type: 'rescue', item: ignored!.mail_id });
    await changeAccount(tracker.db, USER, id, 'rewind');
    await fetchAll(tools, USER, id, FETCH_ONCE);
    const ledger = (await readLedgers(tracker.db, USER)).get(id)!;
    expect(ledger).toMatchObject({ seen: 8, tracked: 4, review: 1, duplicate: 0 });
    const kept = await tracker.db.selectFrom('contents').select('subject').execute();
    expect(kept.map(({ subject }) => subject)).toContain('Fences of week 1');
  });

  it('gives again a mail that the person rescues, at once.', async () => {
    const tracker = await scratchTracker();
    const tools = accountTools(tracker, { [ADDRESS]: scriptedMailbox([...HUNT]) });
    const id = await connectScripted(tracker);
    await fetchAll(tools, USER, id, FETCH_ONCE);
    const { mail_id: mail } = await tracker.db
      .selectFrom('sightings')
      .select('mail_id')
      .where('locator', '=', 'INBOX;UID=6')
      .executeTakeFirstOrThrow();
    await correct(tracker.db, tracker, USER, { type: 'rescue', item: mail });
    const account = (await findAccount(tracker.db, USER, id))!;
    const session = await openAccount(tools, USER, account);
    const rescuing = {
      ...readingTools(tracker),
      readFromAccount: (_user: string, _: string, at: string) => session.read(at),
    };
    expect(await rescueMail(rescuing, USER, mail)).toBe('done');
    expect((await readLedgers(tracker.db, USER)).get(id)).toMatchObject({ seen: 8, review: 1 });
    await fetchAll(tools, USER, id, FETCH_ONCE);
    await changeAccount(tracker.db, USER, id, 'rewind');
    await fetchAll(tools, USER, id, FETCH_ONCE);
    expect((await readLedgers(tracker.db, USER)).get(id)).toMatchObject({ seen: 8, review: 1, duplicate: 0 });
  });

  it('is left with everything it brought, but for what another mailbox has too.', async () => {
    const tracker = await scratchTracker();
    const boxes = {
      [ADDRESS]: scriptedMailbox([...HUNT]),
      'ida@work.example': scriptedMailbox(HUNT.slice(0, 1)),
    };
    const tools = accountTools(tracker, boxes);
    const [one, other] = [await connectScripted(tracker), await connectScripted(tracker, 'ida@work.example')];
    await fetchAll(tools, USER, one, FETCH_ONCE);
    await fetchAll(tools, USER, other, FETCH_ONCE);
    await removeMailbox(tracker.db, USER, one, 1);
    await clearRemoved(tracker.db, tracker, USER);
    expect(await seen(tracker)).toMatchObject([{ company: 'Alderworks', status: 'applied' }]);
    expect([...(await readLedgers(tracker.db, USER)).entries()]).toEqual([
      [other, expect.objectContaining({ seen: 1, tracked: 1, duplicate: 0 })],
    ]);
    expect(await findAccount(tracker.db, USER, one)).toBeNull();
    for (const table of ['mails', 'contents', 'decisions', 'sightings'] as const)
      expect(await tracker.db.selectFrom(table).selectAll().execute()).toHaveLength(1);
    await removeMailbox(tracker.db, USER, other, 1);
    await clearRemoved(tracker.db, tracker, USER);
    expect(await seen(tracker)).toEqual([]);
  });

  it('asks the person once when its consent is gone, and is not tried again.', async () => {
    const tracker = await scratchTracker();
    const trouble = () => {
      throw new AccountError('consent', 'the password was refused; connect the mailbox anew');
    };
    const box = scriptedMailbox([...HUNT], { trouble });
    const id = await connectScripted(tracker);
    const tools = accountTools(tracker, { [ADDRESS]: box });
    await fetchAll(tools, USER, id, { ...FETCH_ONCE, once: false });
    await fetchAll(tools, USER, id, FETCH_ONCE);
    expect(box.opened).toBe(1);
    expect(await findAccount(tracker.db, USER, id)).toMatchObject({
      state: 'consent',
      note: 'the password was refused; connect the mailbox anew',
      retryAt: null,
    });
  });

  it('is tried again ever more seldom while it cannot be reached, and stays connected.', async () => {
    const tracker = await scratchTracker();
    const trouble = () => {
      throw new AccountError('unreachable', 'mail.example does not answer; trying again');
    };
    const id = await connectScripted(tracker);
    const tools = accountTools(tracker, { [ADDRESS]: scriptedMailbox([...HUNT], { trouble }) });
    const pauses: number[] = [];
    for (let n = 0; n < 12; n++) {
      await fetchAll(tools, USER, id, FETCH_ONCE);
      const account = await findAccount(tracker.db, USER, id);
      expect(account?.state).toBe('retrying');
      pauses.push(Math.round((account!.retryAt! - tracker.now()) / 10_000));
    }
    expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses);
    expect(pauses.at(-1)).toBe(90);
  });

  it('is read no further once it is paused, and goes on from there.', async () => {
    const tracker = await scratchTracker();
    const id = await connectScripted(tracker);
    const box = scriptedMailbox([...HUNT], { step: 2 });
    const tools = accountTools(tracker, { [ADDRESS]: box });
    const pausing = { ...tools, report: () => void changeAccount(tracker.db, USER, id, 'pause') };
    await fetchAll(pausing, USER, id, FETCH_ONCE);
    expect(await findAccount(tracker.db, USER, id)).toMatchObject({ state: 'paused', note: null });
    const ledger = async () => (await readLedgers(tracker.db, USER)).get(id);
    expect(await ledger()).toMatchObject({ seen: 2 });
    await fetchAll(tools, USER, id, FETCH_ONCE);
    expect(await ledger()).toMatchObject({ seen: 2 });
    await changeAccount(tracker.db, USER, id, 'resume');
    await fetchAll(tools, USER, id, FETCH_ONCE);
    expect(await ledger()).toMatchObject({ seen: 8, duplicate: 0 });
  });

  it('is never read by two processes at once.', async () => {
    const tracker = await scratchTracker();
    const box = scriptedMailbox(HUNT, { step: 1 });
    const tools = (holder: string): FetchTools => ({
      ...accountTools(tracker, { [ADDRESS]: box }),
      now: Date.now,
      holder,
    });
    const id = await connectScripted(tracker);
    await Promise.all(['a', 'b', 'c'].map((holder) => fetchAll(tools(holder), USER, id, FETCH_ONCE)));
    // One that comes late may read once more, but never beside another.
    expect(box.mostOpen).toBe(1);
    expect((await readLedgers(tracker.db, USER)).get(id)).toMatchObject({ seen: 8, duplicate: 0 });
  });
});
