// Describes by what one may ask an operation: signed in, or with an API key that has the scope for it.
import { cookieName } from '../contracts/sign-in.ts';
import { scopeOf } from '../domain/api-scope.ts';
import { OPEN_PATHS } from './require-asker.ts';

/** @param origin under which people come */
export const securitySchemesOf = (origin: string) => ({
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: cookieName('session_token', origin),
    description: 'Whoever signed in, in a browser',
  },
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'hb_…',
    description:
      'A key made by the person, which allows what its scopes name: `read` looks, `write` changes and hands in, `ingest` hands in, `admin` runs the server',
  },
});

type Requirement = Partial<Record<'session' | 'apiKey', string[]>>;

/** Any one of these will do; none where anybody may ask. */
export function securityOf(method: string, path: string): Requirement[] {
  if (OPEN_PATHS.test(path)) return [];
  const scope = scopeOf(method.toUpperCase(), path);
  const signedIn = { session: [] };
  if (scope === null) return [signedIn];
  const orWrite = scope === 'ingest' ? [{ apiKey: ['write'] }] : [];
  return [signedIn, { apiKey: [scope] }, ...orWrite];
}
