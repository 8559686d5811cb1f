// Takes over a consent to Gmail that another program keeps in a token file.
import { AccountError, type AccountTools } from '../contracts/mail-account.ts';
import { refreshGrant } from '../net/token-endpoint.ts';
import type { Config } from '../ops/config.ts';
import { readTokenFile } from '../ops/token-file.ts';
import type { Connection } from '../tracking/connect-account.ts';
import { Failure } from './failure.ts';
import { oauthClient } from './oauth-client.ts';

/** Any of these lets mail be read. */
const READS_MAIL = ['gmail.readonly', 'gmail.modify', 'https://mail.google.com/'];

/** Null where GOOGLE_TOKEN_FILE names no file that is there. @throws Failure in plain words */
export async function takeOverToken(
  address: string,
  config: Config,
  outside: AccountTools,
): Promise<Connection | null> {
  const { GOOGLE_TOKEN_FILE: path } = config;
  const found = path === undefined ? null : readTokenFile(path);
  const client = oauthClient('google', config);
  if (found === null) return null;
  if (!client)
    throw new Failure('set GOOGLE_CLIENT_ID (and its secret) to a registration of your own first', 2);
  if (found.clientId !== null && found.clientId !== client.id) {
    throw new Failure(`${path} belongs to another GOOGLE_CLIENT_ID; set that one, or move the file away`, 2);
  }
  const before = {
    accessToken: '',
    expiresAt: 0,
    refreshToken: found.refreshToken,
    scopes: found.scopes,
    refusedAt: null,
  };
  try {
    const grant = await refreshGrant(client, outside, before);
    if (!grant.scopes.some((scope) => READS_MAIL.some((name) => scope.endsWith(name)))) {
      throw new Failure(`${path} holds no permission to read mail; move it away to consent in the browser`);
    }
    const settings = { address, folders: null, since: null };
    return { provider: 'gmail', settings, secret: { type: 'oauth', grant } };
  } catch (error) {
    if (!(error instanceof AccountError)) throw error;
    throw new Failure(`${path}: ${error.message}`);
  }
}
