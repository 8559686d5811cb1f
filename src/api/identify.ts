// Finds out on whose behalf a request comes: the one person of this machine, somebody signed in, or a program with a key.
import type { SignIn } from '../contracts/sign-in.ts';
import { findPerson } from '../store/people.ts';
import { asPerson as asScope, EVERYBODY } from '../store/person-scope.ts';
import { useApiKey } from '../store/api-keys.ts';
import { LOCAL, type Asker } from './asker.ts';
import type { ApiDeps } from './deps.ts';

const BEARER = /^Bearer +(\S{1,200})$/i;

type IdentifyDeps = Pick<ApiDeps, 'db' | 'hash' | 'now'> & { signIn: SignIn };

/** Null for everybody who is kept out. */
async function asPerson(
  { db }: IdentifyDeps,
  found: Pick<Asker, 'user' | 'by' | 'scopes' | 'key' | 'session'>,
): Promise<Asker | null> {
  const person = await findPerson(db, found.user);
  return person === null || person.closedAt !== null ? null : { ...found, admin: person.admin };
}

async function byKey(deps: IdentifyDeps, key: string): Promise<Asker | null> {
  const used = await useApiKey(deps.db, deps.hash(key), deps.now());
  if (used === null) return null;
  const { user, id, name, scopes } = used;
  return asPerson(deps, { user, by: 'key', scopes, key: { id, name }, session: null });
}

/** Null when nobody is known. A key that is sent counts alone: a cookie beside it opens nothing. */
async function identify(deps: IdentifyDeps, headers: Headers): Promise<Asker | null> {
  const authorization = headers.get('authorization');
  if (authorization !== null) {
    const key = BEARER.exec(authorization)?.[1];
    return key === undefined ? null : byKey(deps, key);
  }
  const found = await deps.signIn.whoIs(headers);
  return found && asPerson(deps, { ...found, by: 'session', scopes: null, key: null });
}

/** How it is found out who asks: by session or key, or, without sign-in, at once. */
export function identifierOf({
  signIn,
  ...deps
}: Pick<ApiDeps, 'db' | 'hash' | 'now' | 'signIn'>): ApiDeps['identify'] {
  if (signIn === null) return () => Promise.resolve(LOCAL);
  return (headers) => asScope(EVERYBODY, () => identify({ ...deps, signIn }, headers));
}
