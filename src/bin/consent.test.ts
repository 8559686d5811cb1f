// Tests that the answer of a provider connects a mailbox once, for who asked, and for nobody else.
import { expect, it } from 'vitest';
import type { AccountTools } from '../contracts/mail-account.ts';
import { readConfig } from '../ops/config.ts';
import { Consent } from './consent.ts';

const MINUTE = 60_000;

function asked() {
  const clock = { now: 1_000_000 };
  const config = readConfig({ GOOGLE_CLIENT_ID: 'mill', GOOGLE_CLIENT_SECRET: 'quiet' });
  const consent = new Consent(config, { now: () => clock.now } as AccountTools);
  const redirectUri = 'http://localhost:8080/connected';
  const { state } = consent.begin('ida', { provider: 'gmail', address: 'ida@mill.example', redirectUri });
  // Without a code nothing is asked of the provider.
  const finish = (user: string, given = state) => consent.finish(user, given, null);
  return { clock, finish };
}

const GIVEN_BACK = /consent was not given/u;
const NOT_ASKED = /this answer was not asked for/u;

it('An answer belongs to who asked: another person who brings it gets nothing, and does not use it up.', async () => {
  const { finish } = asked();
  await expect(finish('ole')).rejects.toThrow(NOT_ASKED);
  await expect(finish('ida')).rejects.toThrow(GIVEN_BACK);
});

it('An answer counts once.', async () => {
  const { finish } = asked();
  await expect(finish('ida')).rejects.toThrow(GIVEN_BACK);
  await expect(finish('ida')).rejects.toThrow(NOT_ASKED);
});

it('An answer that was never asked for, or that comes after ten minutes, is refused.', async () => {
  const { clock, finish } = asked();
  await expect(finish('ida', 'made-up')).rejects.toThrow(NOT_ASKED);
  clock.now += 10 * MINUTE + 1;
  await expect(finish('ida')).rejects.toThrow(NOT_ASKED);
});
