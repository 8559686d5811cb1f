// Finds out on whose behalf a request comes: the one person of this machine, somebody signed in, or a program with a key.
import type { SignIn } from '../contracts/sign-in.ts';
import { hasPasskey } from '../store/passkeys.ts';
import { findPerson, type Person } from '../store/people.ts';
import { asPerson as asScope, EVERYBODY } from '../store/person-scope.ts';
import { useApiKey } from '../store/api-keys.ts';
import { LOCAL, type Asker } from './asker.ts';
import type { ApiDeps } from './deps.ts';

const BEARER = /^Bearer +(\S{1,200})$/i;

type IdentifyDeps = Pick<ApiDeps, 'db' | 'hash' | 'now'> & { signIn: SignIn };

/** @param showed whether they showed both factors; a program shows none, and acts for somebody who has them */
async function missingOf(
  { db, signIn }: IdentifyDeps,
  { id, secondFactor }: Person,
  showed: boolean,
): Promise<Asker['missingFactor']> {
  if (signIn.secondFactor === 'offered') return null;
  if (!secondFactor && !(await hasPasskey(db, id))) return 'set_up';
  return showed ? null : 'sign_in';
}

/** Null for everybody who is kept out. */
async function asPerson(
  deps: IdentifyDeps,
  found: Pick<Asker, 'user' | 'by' | 'scopes' | 'key' | 'session'>,
  showed: boolean,
): Promise<Asker | null> {
  const person = await findPerson(deps.db, found.user);
  if (person === null || person.closedAt !== null) return null;
  return { ...found, admin: person.admin, missingFactor: await missingOf(deps, person, showed) };
}

async function byKey(deps: IdentifyDeps, key: string): Promise<Asker | null> {
  const used = await useApiKey(deps.db, deps.hash(key), deps.now());
  if (used === null) return null;
  const { user, id, name, scopes } = used;
  return asPerson(deps, { user, by: 'key', scopes, key: { id, name }, session: null }, true);
}

/** Null when nobody is known. A key that is sent counts alone: a cookie beside it opens nothing. */
async function identify(deps: IdentifyDeps, headers: Headers): Promise<Asker | null> {
  const authorization = headers.get('authorization');
  if (authorization !== null) {
    const key = BEARER.exec(authorization)?.[1];
    return key === undefined ? null : byKey(deps, key);
  }
  const found = await deps.signIn.whoIs(headers);
  if (found === null) return null;
  const { user, session, bothFactors } = found;
  return asPerson(deps, { user, session, by: 'session', scopes: null, key: null }, bothFactors);
}

/** How it is found out who asks: by session or key, or, without sign-in, at once. */
export function identifierOf({
  signIn,
  ...deps
}: Pick<ApiDeps, 'db' | 'hash' | 'now' | 'signIn'>): ApiDeps['identify'] {
  if (signIn === null) return () => Promise.resolve(LOCAL);
  return (headers) => asScope(EVERYBODY, () => identify({ ...deps, signIn }, headers));
}
