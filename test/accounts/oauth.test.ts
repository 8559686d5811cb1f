// Consent against a fake provider: asked for, exchanged, renewed once, refused, withdrawn.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountError } from '../../src/contracts/mail-account.ts';
import { authorizationRequest, isSameState } from '../../src/net/authorization-request.ts';
import { freshToken } from '../../src/net/fresh-token.ts';
import { OAUTH_PROVIDERS } from '../../src/net/oauth-providers.data.ts';
import { receiveRedirect } from '../../src/net/receive-redirect.ts';
import { exchangeCode, revokeGrant, type OAuthClient } from '../../src/net/token-endpoint.ts';
import { FakeOAuth } from '../servers/fake-oauth.ts';
import { MemoryKeeper } from '../servers/memory-keeper.ts';

const MINUTE = 60_000;
let fake: FakeOAuth;
let client: OAuthClient;
let time = Date.UTC(2026, 5, 1);
const tools = { fetch: (url: string, init?: RequestInit) => fetch(url, init), now: () => time };

beforeEach(async () => {
  fake = await new FakeOAuth().start();
  const endpoints = {
    authorize: `${fake.origin}/auth`,
    token: `${fake.origin}/token`,
    revoke: `${fake.origin}/revoke`,
  };
  client = {
    provider: { ...OAUTH_PROVIDERS.google, ...endpoints },
    id: fake.clientId,
    secret: fake.clientSecret,
  };
});
afterEach(() => fake.close());

/** Goes through the whole consent as a browser does. */
async function connect(tamper: (redirect: URL) => void = () => undefined) {
  const receiver = await receiveRedirect(client.provider.loopbackHost);
  try {
    const request = authorizationRequest(
      client.provider,
      client.id,
      receiver.redirectUri,
      'ida@lund.example',
    );
    const code = receiver.code(request.state, AbortSignal.timeout(5000));
    code.catch(() => undefined);
    const page = await fetch(request.url, { redirect: 'manual' });
    const redirect = new URL(page.headers.get('location') ?? '');
    tamper(redirect);
    const answer = await fetch(redirect);
    return { status: answer.status, text: await answer.text(), code, request };
  } finally {
    setTimeout(() => void receiver.close(), 50);
  }
}

describe('asking for consent', () => {
  it('goes from the browser over loopback to tokens, with PKCE, read-only', async () => {
    const { code, request, text } = await connect();
    const grant = await exchangeCode(client, tools, request, await code);
    expect(text).toContain('connected');
    expect(new URL(request.url).searchParams.get('scope')).toBe(
      'https://www.googleapis.com/auth/gmail.readonly',
    );
    expect(grant.refreshToken).toMatch(/^1\/\/refresh-/);
    expect(grant.expiresAt).toBe(time + 60 * MINUTE);
  });

  it('refuses a code that was asked for by someone else', async () => {
    const { code, request } = await connect();
    const stolen = {
      ...request,
      verifier: authorizationRequest(client.provider, client.id, 'http://127.0.0.1', null).verifier,
    };
    await expect(exchangeCode(client, tools, stolen, await code)).rejects.toMatchObject({
      reason: 'consent',
    });
  });

  it('passes over an answer with another state and goes on waiting', async () => {
    const receiver = await receiveRedirect('127.0.0.1');
    const code = receiver.code('right-state', AbortSignal.timeout(5000));
    const forged = await fetch(`${receiver.redirectUri}?state=wrong&code=evil`);
    const real = await fetch(`${receiver.redirectUri}?state=right-state&code=good`);
    expect([forged.status, real.status, await code]).toEqual([400, 200, 'good']);
    await receiver.close();
  });

  it('says in one line that the person declined', async () => {
    fake.consent = 'declined';
    const { code } = await connect();
    await expect(code).rejects.toMatchObject({ reason: 'consent', message: /access_denied/ });
  });

  it('asks again when the box of the needed access was not ticked', async () => {
    fake.consent = 'unticked';
    const { code, request } = await connect();
    await expect(exchangeCode(client, tools, request, await code)).rejects.toMatchObject({
      reason: 'consent',
      message: /tick/,
    });
  });

  it('uses a new state and a new verifier each time', () => {
    const [one, two] = [1, 2].map(() =>
      authorizationRequest(client.provider, client.id, 'http://127.0.0.1:1/x', null),
    );
    expect(new Set([one?.state, two?.state, one?.verifier, two?.verifier]).size).toBe(4);
    expect([isSameState('a', 'a'), isSameState('a', 'b'), isSameState('a', null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('knows the scopes of Microsoft with or without the resource in front', async () => {
    const { code, request } = await connect();
    const answer = { access_token: 'x', refresh_token: 'y', scope: 'Mail.Read openid', expires_in: 60 };
    const microsoft = { ...client, provider: OAUTH_PROVIDERS.microsoft };
    const grant = await exchangeCode(
      microsoft,
      { ...tools, fetch: async () => Response.json(answer) },
      request,
      await code,
    );
    expect(grant.scopes).toContain('Mail.Read');
  });
});

describe('renewing a consent', () => {
  const keeperWith = (left: number) => new MemoryKeeper(fake.earlierGrant(time + left));

  it('uses the token as long as it holds for five more minutes, then renews it', async () => {
    const early = keeperWith(6 * MINUTE);
    expect(await freshToken(client, early, tools)()).toBe('ya29.old');
    const late = keeperWith(4 * MINUTE);
    expect(await freshToken(client, late, tools)()).toBe('ya29.fresh-1');
    expect(fake.asked.length).toBe(1);
  });

  it('Fifty workers at once with rotating refresh tokens: one refresh, and the losers read what the winner kept.', async () => {
    fake.latency = 30;
    const keeper = keeperWith(0);
    const processes = Array.from({ length: 10 }, () => freshToken(client, keeper, tools));
    const tokens = await Promise.all(Array.from({ length: 50 }, (_, index) => processes[index % 10]!()));
    expect(new Set(tokens)).toEqual(new Set(['ya29.fresh-1']));
    expect(fake.asked.length).toBe(1);
  });

  it('Two that renew at once all the same, because a lease ran out: nobody is sent to consent again.', async () => {
    fake.latency = 10;
    const keeper = keeperWith(0);
    keeper.leases = false;
    const tokens = await Promise.all([1, 2, 3].map(() => freshToken(client, keeper, tools)()));
    expect(new Set(tokens)).toEqual(new Set(['ya29.fresh-1']));
    expect(keeper.grant?.refusedAt).toBe(null);
  });

  it('keeps a rotated refresh token before the new access token is used', async () => {
    const keeper = keeperWith(0);
    keeper.write = async () => {
      throw new Error('disk full');
    };
    await expect(freshToken(client, keeper, tools)()).rejects.toThrow('disk full');
  });

  it('A refused consent is asked of the provider once, by whoever and how often it is tried.', async () => {
    const keeper = keeperWith(0);
    fake.revokeAll();
    const token = freshToken(client, keeper, tools);
    const tries = Array.from({ length: 20 }, () => token().catch((error: unknown) => error));
    const errors = [...(await Promise.all(tries)), await token().catch((error: unknown) => error)];
    expect(errors.every((error) => error instanceof AccountError && error.reason === 'consent')).toBe(true);
    expect(fake.asked.length).toBe(1);
    keeper.grant = fake.earlierGrant(time + 60 * MINUTE);
    expect(await token()).toBe('ya29.old');
  });

  it.each(['503', 'reset', 'rubbish'] as const)(
    'Token endpoint out (%s): unreachable, and the consent stays good.',
    async (outage) => {
      const keeper = keeperWith(0);
      fake.outage = outage;
      const token = freshToken(client, keeper, tools);
      await expect(token()).rejects.toMatchObject({ reason: 'unreachable' });
      expect(keeper.grant?.refusedAt).toBe(null);
      fake.outage = 'none';
      expect(await token()).toBe('ya29.fresh-1');
    },
  );

  it('Fifty workers during an outage do not storm the token endpoint.', async () => {
    const keeper = keeperWith(0);
    fake.outage = '503';
    let asked = 0;
    const counting = {
      ...tools,
      fetch: (url: string, init?: RequestInit) => {
        asked += 1;
        return fetch(url, init);
      },
    };
    const token = freshToken(client, keeper, counting);
    const tries = await Promise.all(
      Array.from({ length: 50 }, () => token().catch((error: unknown) => error)),
    );
    expect(tries.every((error) => error instanceof AccountError && error.reason === 'unreachable')).toBe(
      true,
    );
    expect(asked).toBe(1);
  });

  it('An outage within the last five minutes of a token does not stop anybody.', async () => {
    fake.outage = '503';
    expect(await freshToken(client, keeperWith(4 * MINUTE), tools)()).toBe('ya29.old');
  });

  it('keeps the refresh token where the provider gives no new one', async () => {
    fake.rotates = false;
    const keeper = keeperWith(0);
    const before = keeper.grant?.refreshToken;
    await freshToken(client, keeper, tools)();
    expect(keeper.grant?.refreshToken).toBe(before);
  });

  it('names a wrong client secret as a fault of the settings, not of the consent', async () => {
    const keeper = keeperWith(0);
    await expect(freshToken({ ...client, secret: 'wrong' }, keeper, tools)()).rejects.toMatchObject({
      reason: 'settings',
    });
    expect(keeper.grant?.refusedAt).toBe(null);
  });

  it('lets no secret into an error', async () => {
    const keeper = keeperWith(0);
    const { refreshToken } = keeper.grant!;
    fake.revokeAll();
    const error = (await freshToken(client, keeper, tools)().catch((caught: unknown) => caught)) as Error;
    const text = `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
    for (const secret of [refreshToken!, client.secret!, 'ya29.']) expect(text).not.toContain(secret);
  });
});

describe('withdrawing a consent', () => {
  it('ends it at the provider, and again without harm', async () => {
    const grant = fake.earlierGrant(time);
    expect(await revokeGrant(client, tools, grant)).toBe(true);
    expect(fake.good.size).toBe(0);
    expect(await revokeGrant(client, tools, grant)).toBe(true);
  });

  it('says where the provider offers no way', async () => {
    const microsoft = { ...client, provider: OAUTH_PROVIDERS.microsoft };
    expect(await revokeGrant(microsoft, tools, fake.earlierGrant(time))).toBe(false);
  });
});
