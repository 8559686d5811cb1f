// A fake of an OpenID provider: discovery, keys, and codes for id_tokens with whatever claims a test wants.
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { json, serveFake, type FakeAnswer, type FakeRequest, type FakeServer } from './fake-server.ts';

interface Pending {
  challenge: string;
  nonce: string | null;
  redirectUri: string;
}

const KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 });
const OTHER_KEYS = generateKeyPairSync('rsa', { modulusLength: 2048 });
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

export class FakeOidc {
  readonly clientId = 'people.apps.example';
  readonly clientSecret = 'GOCSPX-fake-sign-in';
  /** Whoever is signed in there. */
  person: Record<string, unknown> = {};
  /** Claims in the place of the right ones. */
  claims: Record<string, unknown> = {};
  /** `none`: without an id_token; `foreign`: signed by a key that is not published; `unsigned`: with no signature. */
  token: 'sound' | 'none' | 'foreign' | 'unsigned' = 'sound';
  isDown = false;
  readonly #codes = new Map<string, Pending>();
  #server: FakeServer | null = null;

  async start(): Promise<this> {
    this.#server = await serveFake((request) => this.#answer(request));
    return this;
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  get client() {
    const discovery = `${this.origin}/.well-known/openid-configuration`;
    return { id: this.clientId, secret: this.clientSecret, discovery };
  }

  close(): Promise<void> | undefined {
    return this.#server?.close();
  }

  /** The person confirms on the page that `url` shows. @returns path and query with which the browser comes back */
  confirm(url: string): string {
    const asked = new URL(url).searchParams;
    const redirectUri = asked.get('redirect_uri') ?? '';
    const code = randomUUID();
    const challenge = asked.get('code_challenge') ?? '';
    this.#codes.set(code, { challenge, nonce: asked.get('nonce'), redirectUri });
    const { pathname } = new URL(redirectUri);
    return `${pathname}?${new URLSearchParams({ state: asked.get('state') ?? '', code })}`;
  }

  #answer({ url, body }: FakeRequest): FakeAnswer {
    if (this.isDown) return { status: 503, body: 'Service Unavailable' };
    if (url.pathname === '/.well-known/openid-configuration') return json(200, this.#discovery());
    if (url.pathname === '/keys') {
      const jwk = KEYS.publicKey.export({ format: 'jwk' });
      return json(200, { keys: [{ ...jwk, kid: 'k1', alg: 'RS256', use: 'sig' }] });
    }
    if (url.pathname === '/auth') {
      const { origin } = new URL(url.searchParams.get('redirect_uri') ?? '');
      return { status: 302, headers: { location: origin + this.confirm(url.href) } };
    }
    if (url.pathname === '/userinfo') return json(200, { sub: 's', email_verified: true, ...this.person });
    return this.#exchange(new URLSearchParams(body));
  }

  #discovery(): object {
    return {
      issuer: this.origin,
      authorization_endpoint: `${this.origin}/auth`,
      token_endpoint: `${this.origin}/token`,
      userinfo_endpoint: `${this.origin}/userinfo`,
      jwks_uri: `${this.origin}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  #exchange(form: URLSearchParams): FakeAnswer {
    const pending = this.#codes.get(form.get('code') ?? '');
    this.#codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isSound =
      pending?.challenge === challenge &&
      pending.redirectUri === form.get('redirect_uri') &&
      form.get('client_id') === this.clientId &&
      form.get('client_secret') === this.clientSecret;
    if (!isSound) return json(400, { error: 'invalid_grant' });
    const tokens = { access_token: 'ya29.people', expires_in: 3600, token_type: 'Bearer' };
    return json(200, this.token === 'none' ? tokens : { ...tokens, id_token: this.#idToken(pending.nonce) });
  }

  #idToken(nonce: string | null): string {
    const now = Math.floor(Date.now() / 1000);
    const right = {
      iss: this.origin,
      aud: this.clientId,
      iat: now,
      exp: now + 600,
      nonce,
      email_verified: true,
    };
    const alg = this.token === 'unsigned' ? 'none' : 'RS256';
    const head = base64url({ alg, kid: 'k1', typ: 'JWT' });
    const text = `${head}.${base64url({ ...right, ...this.person, ...this.claims })}`;
    if (this.token === 'unsigned') return `${text}.`;
    const { privateKey } = this.token === 'foreign' ? OTHER_KEYS : KEYS;
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
  }
}
