// Asks a person for consent at their provider and turns the answer into a connection.
import { AccountError, type AccountTools } from '../contracts/mail-account.ts';
import { authorizationRequest, type AuthorizationRequest } from '../net/authorization-request.ts';
import { exchangeCode, type OAuthClient } from '../net/token-endpoint.ts';
import type { Config } from '../ops/config.ts';
import type { Connection } from '../tracking/connect-account.ts';
import { isLoopback } from './listen.ts';
import { oauthClient, registrationOf } from './oauth-client.ts';
import { reroutesOf } from './reroutes-of.ts';

/** What is asked for consent to. */
export interface Wish {
  provider: 'gmail' | 'outlook';
  address: string;
  redirectUri: string;
}

interface Asked extends Wish {
  user: string;
  client: OAuthClient;
  request: AuthorizationRequest;
  until: number;
}

/** A person who takes longer begins anew. */
const PATIENCE = 10 * 60_000;

export class Consent {
  readonly #config: Config;
  readonly #outside: AccountTools;
  /** By state: each good for one answer. */
  readonly #asked = new Map<string, Asked>();

  constructor(config: Config, outside: AccountTools) {
    this.#config = config;
    this.#outside = outside;
  }

  /** Whether the program is registered at the provider. */
  offers(provider: string): boolean {
    const registration = registrationOf(provider);
    return registration !== null && oauthClient(registration, this.#config) !== null;
  }

  /** The address to open in the person's browser. @throws AccountError when the program is not registered there */
  begin(user: string, wish: Wish): { url: string; state: string } {
    const registration = registrationOf(wish.provider);
    const client = registration && oauthClient(registration, this.#config);
    if (!client) {
      const names = wish.provider === 'gmail' ? 'GOOGLE_CLIENT_ID' : 'MICROSOFT_CLIENT_ID';
      throw new AccountError('settings', `set ${names} (and its secret) to a registration of your own first`);
    }
    const now = this.#outside.now();
    for (const [state, { until }] of this.#asked) if (until < now) this.#asked.delete(state);
    const redirectUri = new URL(wish.redirectUri);
    // A provider knows this machine under one name only; a server it knows under its own.
    if (isLoopback(redirectUri.hostname)) redirectUri.hostname = client.provider.loopbackHost;
    const request = authorizationRequest(client.provider, client.id, redirectUri.href, wish.address);
    this.#asked.set(request.state, { ...wish, user, client, request, until: now + PATIENCE });
    const { origin, href } = new URL(request.url);
    const stand = reroutesOf(this.#config).get(origin);
    return { url: stand ? stand + href.slice(origin.length) : request.url, state: request.state };
  }

  /** @param user the one who asked: nobody connects a mailbox by another's answer. @param code null when the person declined. @throws AccountError */
  async finish(user: string, state: string, code: string | null): Promise<Connection> {
    const asked = this.#asked.get(state);
    if (asked?.user === user) this.#asked.delete(state);
    if (asked === undefined || asked.user !== user || asked.until < this.#outside.now()) {
      throw new AccountError(
        'consent',
        'this answer was not asked for, or too long ago; connect the mailbox again',
      );
    }
    if (code === null) throw new AccountError('consent', 'consent was not given; connect the mailbox again');
    const { provider, address, client, request } = asked;
    const grant = await exchangeCode(client, this.#outside, request, code);
    return { provider, settings: { address, folders: null, since: null }, secret: { type: 'oauth', grant } };
  }
}
