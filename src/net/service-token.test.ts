// Tests that tokens of a service account are asked for once, in time, and of Google alone.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readServiceAccount, serviceTokens } from './service-token.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const FILE = {
  type: 'service_account',
  client_email: 'tracker@orrin-project.iam.gserviceaccount.com',
  private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  private_key_id: 'key-1',
  token_uri: 'https://elsewhere.example/token',
};

function tokensOf(answer: (n: number) => Response) {
  const asked: string[] = [];
  let now = 1_000_000;
  const tokens = serviceTokens(readServiceAccount(JSON.stringify(FILE)), 'scope', {
    fetch: (url) => Promise.resolve(answer(asked.push(url))),
    now: () => now,
  });
  return { tokens, asked, pass: (ms: number) => (now += ms) };
}

describe('the tokens of a service account', () => {
  it('are kept until shortly before they end, and asked for once by many.', async () => {
    const { tokens, asked, pass } = tokensOf((n) =>
      Response.json({ access_token: `t${n}`, expires_in: 3600 }),
    );
    expect(await Promise.all([tokens.read(), tokens.read()])).toEqual(['t1', 't1']);
    pass(54 * 60_000);
    expect(await tokens.read()).toBe('t1');
    pass(60_000);
    expect(await tokens.read()).toBe('t2');
    tokens.forget();
    expect(await tokens.read()).toBe('t3');
    expect(new Set(asked)).toEqual(new Set(['https://oauth2.googleapis.com/token']));
  });

  it.each([
    [
      400,
      { error: 'invalid_grant', error_description: 'eyJhbGciOi…' },
      'consent',
      /\(invalid_grant\).*make a new one/,
    ],
    [429, {}, 'throttled', /patience/],
    [503, 'down', 'unreachable', /HTTP 503/],
    [200, '<html>captive portal</html>', 'unreachable', /HTTP 200/],
  ])(
    'are refused with %s in one line that repeats nothing of the assertion.',
    async (status, body, reason, line) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const { tokens } = tokensOf(() => new Response(text, { status }));
      const error = await tokens.read().catch((refused: Error) => refused);
      expect(error).toMatchObject({ reason, message: expect.stringMatching(line) });
      expect((error as Error).message).not.toContain('eyJ');
    },
  );
});

describe('the key of a service account', () => {
  it.each([
    ['no JSON at all', 'secret stuff', /is no JSON/],
    [
      'another file',
      JSON.stringify({ installed: { client_id: 'secret stuff' } }),
      /no key of a service account/,
    ],
    ['a foreign address', JSON.stringify({ ...FILE, client_email: 'ida@orrin.example' }), /client_email/],
    [
      'a broken key',
      JSON.stringify({ ...FILE, private_key: 'secret stuff' }),
      /private_key that cannot be read/,
    ],
  ])('is not %s, which is told without repeating it.', (_, json, line) => {
    expect(() => readServiceAccount(json)).toThrow(line);
    expect(() => readServiceAccount(json)).not.toThrow(/secret stuff/);
  });
});
