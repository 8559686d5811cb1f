// A consent that is kept in the store: renewed once however many ask for it, and kept before anybody uses it.
import { expect, it, onTestFinished } from 'vitest';
import { grantKeeper } from '../../src/bin/grant-keeper.ts';
import { openTracker, type Tracker } from '../../src/bin/open-tracker.ts';
import { freshToken } from '../../src/net/fresh-token.ts';
import { OAUTH_PROVIDERS } from '../../src/net/oauth-providers.data.ts';
import { rerouteFetch } from '../../src/net/reroute-fetch.ts';
import { processMark } from '../../src/ops/process-mark.ts';
import { takeRenewal } from '../../src/store/account-holds.ts';
import { readSecret } from '../../src/store/account-secrets.ts';
import { connectAccount } from '../../src/tracking/connect-account.ts';
import { FakeOAuth } from '../servers/fake-oauth.ts';
import { databaseFor } from './scratch-database.ts';
import { scratchFolder } from './scratch-folder.ts';
import { USER } from './scratch-tracker.ts';

it('Many callers on several connections to one database renew a consent once.', async () => {
  const oauth = await new FakeOAuth().start();
  oauth.latency = 50;
  onTestFinished(() => oauth.close());
  const folder = scratchFolder();
  const place = await databaseFor(folder, onTestFinished);
  const trackers: Tracker[] = [];
  for (let n = 0; n < 4; n++) trackers.push(await openTracker(folder, place));
  onTestFinished(async () => {
    await Promise.all(trackers.map(({ db }) => db.destroy()));
  });
  const id = await connectAccount(trackers[0]!, USER, {
    provider: 'gmail',
    settings: { address: 'ida@lund.example', folders: null, since: null },
    secret: { type: 'oauth', grant: oauth.earlierGrant(Date.now() - 1000) },
  });
  const client = { provider: OAUTH_PROVIDERS.google, id: oauth.clientId, secret: oauth.clientSecret };
  const reroutes = new Map([['https://oauth2.googleapis.com', oauth.origin]]);
  const tools = { fetch: rerouteFetch((url, init) => fetch(url, init), reroutes), now: Date.now };
  const tokens = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      freshToken(client, grantKeeper(trackers[n % 4]!, USER, id), tools)(),
    ),
  );
  expect(oauth.asked).toHaveLength(1);
  expect(new Set(tokens)).toEqual(new Set(['ya29.fresh-1']));
  const kept = await readSecret(trackers[1]!.db, trackers[1]!.vault, USER, id);
  expect(kept).toMatchObject({ type: 'oauth', grant: { accessToken: 'ya29.fresh-1', refusedAt: null } });
});

it.runIf(process.platform === 'linux')(
  'A process that was killed while it renewed a consent holds nobody up.',
  async () => {
    const oauth = await new FakeOAuth().start();
    onTestFinished(() => oauth.close());
    // A clock of its own: waiting for the lease to run out would show.
    const now = Date.now();
    const tracker = { ...(await openTracker(scratchFolder(), {})), now: () => now };
    onTestFinished(() => tracker.db.destroy());
    const id = await connectAccount(tracker, USER, {
      provider: 'gmail',
      settings: { address: 'ida@lund.example', folders: null, since: null },
      secret: { type: 'oauth', grant: oauth.earlierGrant(now - 1000) },
    });
    const killed = `${processMark().replace(/\d+$/, '1')} renewer`;
    expect(
      await takeRenewal(tracker.db, USER, id, { renewer: killed, now, until: now + 45_000 }, () => false),
    ).toBe(true);
    const client = { provider: OAUTH_PROVIDERS.google, id: oauth.clientId, secret: oauth.clientSecret };
    const reroutes = new Map([['https://oauth2.googleapis.com', oauth.origin]]);
    const tools = { fetch: rerouteFetch((url, init) => fetch(url, init), reroutes), now: () => now };
    expect(await freshToken(client, grantKeeper(tracker, USER, id), tools)()).toBe('ya29.fresh-1');
  },
  20_000,
);
