// Who reads an account: one process at a time, and the next one at once when that was killed.
import { describe, expect, it } from 'vitest';
import { hasEnded, processMark } from '../../src/ops/process-mark.ts';
import { holdAccount } from '../../src/store/account-holds.ts';
import { connectAccount } from '../../src/tracking/connect-account.ts';
import { scratchTracker, USER } from './scratch-tracker.ts';

describe.runIf(process.platform === 'linux')('an account', () => {
  it('is taken at once from a process that was killed, and never from one that runs.', async () => {
    const tracker = await scratchTracker();
    const id = await connectAccount(tracker, USER, {
      provider: 'imap',
      settings: { address: 'ida@lund.example', folders: null, since: null },
      secret: { type: 'password', password: 'x' },
    });
    const hold = (holder: string) =>
      holdAccount(tracker.db, USER, id, { holder, now: 1000, deadBefore: 0 }, hasEnded);
    // Its number belongs to a process that began at another time: to this one.
    const killed = `${processMark().replace(/\d+$/, '1')} reader`;
    expect(await hold(killed)).toBe(true);
    expect(await hold(`${processMark()} first`)).toBe(true);
    expect(await hold(`${processMark()} second`)).toBe(false);
    expect(await hold(`${processMark()} first`)).toBe(true);
  });
});
