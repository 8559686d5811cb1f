// The server's own registration at Google for signing in, as the environment names it.
import type { Config } from '../ops/config.ts';
import { reroutesOf } from './reroutes-of.ts';

/** A web application; another one than that by which mail is read, which is a desktop app. */
export interface GoogleClient {
  id: string;
  secret: string;
  /** Address of the discovery document. */
  discovery: string;
}

const ORIGIN = 'https://accounts.google.com';
const DISCOVERY = '/.well-known/openid-configuration';

/** Null where nobody signs in with Google. @throws Failure */
export function googleClient(config: Config): GoogleClient | null {
  const { GOOGLE_SIGN_IN_CLIENT_ID: id, GOOGLE_SIGN_IN_CLIENT_SECRET: secret } = config;
  if (id === undefined || secret === undefined) return null;
  return { id, secret, discovery: `${reroutesOf(config).get(ORIGIN) ?? ORIGIN}${DISCOVERY}` };
}
