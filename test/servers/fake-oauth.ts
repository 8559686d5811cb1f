// A fake of an OAuth provider: consent, code exchange with PKCE, refresh with rotation, revocation, and outages.
import { createHash, randomUUID } from 'node:crypto';
import { serveFake, json, type FakeAnswer, type FakeRequest, type FakeServer } from './fake-server.ts';

interface Pending {
  challenge: string;
  redirectUri: string;
  scope: string;
}

const refuse = (error: string, status = 400): FakeAnswer =>
  json(status, { error, error_description: 'Token ya29.secret-in-description has been expired or revoked.' });

export class FakeOAuth {
  readonly clientId = 'fake-client.apps.example';
  readonly clientSecret = 'GOCSPX-fake-secret';
  /** Forms that came to the token endpoint. */
  readonly asked: URLSearchParams[] = [];
  /** Refresh tokens that are good now. */
  readonly good = new Set<string>();
  /** Access tokens given so far. */
  readonly issued = new Set<string>();
  /** Whether each refresh gives a new refresh token, as Microsoft does, and whether that spends the old one. */
  rotates = true;
  spendsOld = true;
  expiresIn = 3600;
  outage: 'none' | '503' | 'reset' | 'rubbish' = 'none';
  /** What the person does at the page of consent. */
  consent: 'given' | 'declined' | 'unticked' = 'given';
  /** ms before each answer. */
  latency = 0;
  /** Told every access token that is given out. */
  onToken: (token: string) => void = () => undefined;
  /** Tokens that were revoked by the program itself. */
  readonly revoked: string[] = [];
  readonly #codes = new Map<string, Pending>();
  #server: FakeServer | null = null;

  async start(): Promise<this> {
    this.#server = await serveFake(
      (request) => this.#answer(request),
      () => this.latency,
    );
    return this;
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  /** As after an unverified app's seven days, or when the person withdraws their consent. */
  revokeAll(): void {
    this.good.clear();
  }

  /** A grant as of a connection made earlier, whose access token ends at `expiresAt`. */
  earlierGrant(expiresAt: number) {
    const refreshToken = this.#newRefreshToken();
    const scopes = ['https://www.googleapis.com/auth/gmail.readonly'];
    return { accessToken: 'ya29.old', expiresAt, refreshToken, scopes, refusedAt: null };
  }

  #answer(request: FakeRequest): FakeAnswer {
    const { pathname } = request.url;
    if (/\/(?:auth|authorize)$/.test(pathname)) return this.#authorize(request.url.searchParams);
    if (this.outage === 'reset') return { status: 200, cut: 'refuse' };
    if (this.outage === 'rubbish') return { status: 200, body: '<html>captive portal</html>' };
    if (this.outage === '503') return { status: 503, body: 'Service Unavailable' };
    const form = new URLSearchParams(request.body);
    if (pathname.endsWith('/revoke')) return this.#revoke(form);
    this.asked.push(form);
    if (form.get('client_id') !== this.clientId || form.get('client_secret') !== this.clientSecret) {
      return refuse('invalid_client', 401);
    }
    return form.get('grant_type') === 'refresh_token' ? this.#refresh(form) : this.#exchange(form);
  }

  #authorize(parameters: URLSearchParams): FakeAnswer {
    const redirectUri = parameters.get('redirect_uri') ?? '';
    const target = new URL(redirectUri);
    const wanted = { client_id: this.clientId, response_type: 'code', code_challenge_method: 'S256' };
    const isSound =
      Object.entries(wanted).every(([name, value]) => parameters.get(name) === value) &&
      ['127.0.0.1', 'localhost'].includes(target.hostname);
    if (!isSound) return { status: 400, body: 'redirect_uri_mismatch or bad request' };
    target.searchParams.set('state', parameters.get('state') ?? '');
    if (this.consent === 'declined') target.searchParams.set('error', 'access_denied');
    else {
      const code = randomUUID();
      const scope = this.consent === 'unticked' ? 'openid' : (parameters.get('scope') ?? '');
      this.#codes.set(code, { challenge: parameters.get('code_challenge') ?? '', redirectUri, scope });
      target.searchParams.set('code', code);
    }
    return { status: 302, headers: { location: target.href } };
  }

  #exchange(form: URLSearchParams): FakeAnswer {
    const code = form.get('code') ?? '';
    const pending = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!pending || pending.challenge !== challenge || pending.redirectUri !== form.get('redirect_uri')) {
      return refuse('invalid_grant');
    }
    return this.#tokens({ refresh_token: this.#newRefreshToken(), scope: pending.scope });
  }

  #refresh(form: URLSearchParams): FakeAnswer {
    const old = form.get('refresh_token') ?? '';
    if (!this.good.has(old)) return refuse('invalid_grant');
    if (!this.rotates) return this.#tokens({});
    if (this.spendsOld) this.good.delete(old);
    return this.#tokens({ refresh_token: this.#newRefreshToken() });
  }

  #revoke(form: URLSearchParams): FakeAnswer {
    const token = form.get('token') ?? '';
    this.revoked.push(token);
    return this.good.delete(token) ? json(200, {}) : refuse('invalid_token');
  }

  #tokens(more: object): FakeAnswer {
    const accessToken = `ya29.fresh-${this.issued.size + 1}`;
    this.issued.add(accessToken);
    this.onToken(accessToken);
    return json(200, {
      access_token: accessToken,
      expires_in: this.expiresIn,
      token_type: 'Bearer',
      ...more,
    });
  }

  #newRefreshToken(): string {
    const token = `1//refresh-${randomUUID()}`;
    this.good.add(token);
    return token;
  }
}
