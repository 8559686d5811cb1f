// `hearback fetch` with every flag, against a real IMAP server: what is read, what stays as it was, how it stops.
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openTracker } from '../../src/bin/open-tracker.ts';
import { chatter, confirmation, rejection } from '../flow/compose-mail.ts';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { dovecotLeftOut, startDovecot } from '../servers/dovecot.ts';
import { keepAccount } from './keep-account.ts';
import { hearback, startHearback } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000 });

const ADDRESS = 'ida@lund.example';

async function connected() {
  const dovecot = await startDovecot();
  onTestFinished(() => dovecot.stop());
  const bytes = (mail: string) => ({ bytes: Buffer.from(mail) });
  dovecot.deliver('ida', 'INBOX', [confirmation('Alderworks', 'Miller'), chatter(1), chatter(2)].map(bytes));
  dovecot.deliver(
    'ida',
    'Jobs',
    [confirmation('Brindle', 'Baker'), rejection('Brindle', 'Baker')].map(bytes),
  );
  const data = join(scratchFolder(), 'data');
  const id = await keepAccount(data, {
    provider: 'imap',
    settings: {
      address: ADDRESS,
      host: '127.0.0.1',
      port: dovecot.port,
      security: 'none',
      username: 'ida',
      folders: null,
      since: null,
    },
    secret: { type: 'password', password: dovecot.password },
  });
  const fetchArgs = (...args: string[]) => ['fetch', '--data-dir', data, ...args];
  return { dovecot, bytes, data, id, fetchArgs, run: (...args: string[]) => hearback(fetchArgs(...args)) };
}

/** What the store holds of the mailbox. */
async function stored(data: string) {
  const { db } = await openTracker(data, {});
  try {
    const sightings = await db.selectFrom('sightings').select('locator').execute();
    const account = await db
      .selectFrom('accounts')
      .select(['cursor', 'state', 'synced_at'])
      .executeTakeFirstOrThrow();
    return { places: sightings.map(({ locator }) => locator), ...account };
  } finally {
    await db.destroy();
  }
}

describe.skipIf(dovecotLeftOut)('hearback fetch', () => {
  it('shows with --dry-run what would come of it, and writes nothing.', async () => {
    const { data, run } = await connected();
    const before = await stored(data);
    const { code, stdout } = await run('--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(/application_received .*Alderworks/);
    expect(stdout).toMatch(/rejection .*brindle/);
    expect(stdout).toMatch(
      /ida@lund\.example: 5 mails would be looked at: 3 kept \(0 of them to review\), 2 ignored, 0 known already, 0 unreadable\. Nothing was written\./,
    );
    expect(await stored(data)).toEqual(before);
    expect(before).toMatchObject({ places: [], cursor: null, state: 'new' });
    await run('--once');
    const again = JSON.parse((await run('--dry-run', '--json')).stdout) as { mailboxes: object[] };
    expect(again).toMatchObject({ dry_run: true, mailboxes: [{ address: ADDRESS, kept: 0 }] });
  });

  it('reads with --mailbox that folder only, and leaves where the mailbox is read to as it is.', async () => {
    const { data, run } = await connected();
    const part = await run('--once', '--mailbox', 'Jobs', '--batch-size', '1');
    expect(part).toMatchObject({ code: 0, stdout: expect.stringMatching(/: 2 mails seen = 2 tracked/) });
    const after = await stored(data);
    expect(after).toMatchObject({ cursor: null, synced_at: null });
    expect(after.places.every((place) => place.startsWith('Jobs;'))).toBe(true);
    expect(await run('--once', '--mailbox', 'Jobs')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/: 2 mails seen = 2 tracked .* 0 duplicates/),
    });
    const whole = await run('--once');
    expect(whole).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/: 5 mails seen = 3 tracked .* 0 duplicates/),
    });
    expect((await stored(data)).cursor).not.toBeNull();
    const wrong = await run('--once', '--mailbox', 'Nowhere');
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringMatching(/Nowhere/) });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops at %s with 0 and the summary, having read news.',
    async (signal) => {
      const { dovecot, bytes, fetchArgs } = await connected();
      const running = startHearback(fetchArgs('--poll-interval', '1'), { IMAP_USER: ADDRESS });
      const state = async () => {
        const { stdout } = await hearback(['mailboxes', 'list', '--json', '--data-dir', fetchArgs()[2]!]);
        return (JSON.parse(stdout) as { mailboxes: { ledger: { seen: number } }[] }).mailboxes[0]!.ledger
          .seen;
      };
      await expect.poll(state, { timeout: 60_000, interval: 200 }).toBe(5);
      dovecot.deliver('ida', 'INBOX', [bytes(rejection('Alderworks', 'Miller'))]);
      await expect.poll(state, { timeout: 60_000, interval: 200 }).toBe(6);
      running.process.kill(signal);
      const { code, stdout, stderr } = await running.ended;
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: expect.stringMatching(/: 6 mails seen = 4 tracked/),
      });
      expect(stderr).toMatch(/Stopping after this batch/);
    },
  );

  it('takes its defaults from the environment, and says what is wrong with its numbers.', async () => {
    const { run, fetchArgs } = await connected();
    const env = { IMAP_USER: 'eve@lund.example', IMAP_MAILBOX: 'Jobs', POLL_INTERVAL_SECONDS: '5' };
    expect(await hearback(fetchArgs('--once'), env)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/eve@lund\.example is not connected/),
    });
    expect(await hearback(fetchArgs('--once', '--username', ADDRESS), env)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/: 2 mails seen/),
    });
    expect(await run('--batch-size', '0')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/from 1 to 1000/),
    });
    expect(await run('--poll-interval', 'x')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/at least 1/),
    });
  });
});
