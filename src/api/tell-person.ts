// Keeps for a person that somebody signed in to their account or tried to: by what, with which browser, from which network.
import type { Context } from 'hono';
import { cookieName, type SignIn } from '../contracts/sign-in.ts';
import { browserName } from '../domain/browser-name.ts';
import { readCookie } from '../domain/read-cookie.ts';
import { shortNetwork } from '../domain/short-network.ts';
import type { SignInEvent } from '../domain/sign-in-event.ts';
import type { SignInTry } from '../domain/sign-in-try.ts';
import { keepSignIn, settleSignIn } from '../store/sign-ins.ts';
import type { RouteEnv } from './asking.ts';
import type { ApiDeps } from './deps.ts';
import { addressOf } from './signing.ts';

/** As the log is told of it. */
interface Told {
  event: SignInEvent;
  fields: Readonly<Record<string, string>>;
}

/** What names a sign-in between password and code: its cookie, in the answer to the one and in the request with the other. */
function attemptOf(own: SignIn, c: Context<RouteEnv>): string | null {
  const name = cookieName('two_factor', own.origin);
  const set = c.res.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  // What ends it sets it to nothing.
  const values = [...set, c.req.header('cookie')].map((cookies) => readCookie(cookies, name));
  const value = values.find((one) => one !== null && one !== '') ?? null;
  return value === null ? null : own.mark(value);
}

async function emailOf(c: Context<RouteEnv>): Promise<string> {
  const { email } = (await c.req.json()) as { email: string };
  return email;
}

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** @param tried by what: as it would be if it went well */
async function tellDone(
  { db }: Deps,
  person: string,
  tried: SignInTry,
  attempt: string | null,
): Promise<void> {
  const { way, outcome, at } = tried;
  const isSettled =
    way === 'code' && attempt !== null && (await settleSignIn(db, attempt, { way, outcome, at }));
  if (!isSettled) await keepSignIn(db, { user: person }, tried);
}

/** Of tries only those that count for an account: with its address, or with a code after its password. */
async function tellRefused(
  { db }: Deps,
  c: Context<RouteEnv>,
  tried: SignInTry,
  attempt: string | null,
): Promise<void> {
  if (tried.way === 'password')
    await keepSignIn(db, { email: await emailOf(c) }, { ...tried, outcome: 'wrong' });
  if (tried.way === 'code' && attempt !== null)
    await settleSignIn(db, attempt, { way: 'password', outcome: 'code_wrong', at: tried.at });
}

/** Does nothing of what else the log is told of. */
export async function tellPerson(
  deps: Deps,
  own: SignIn,
  c: Context<RouteEnv>,
  { event, fields }: Told,
): Promise<void> {
  const { person = '', way } = fields;
  const tried: SignInTry = {
    way: way as SignInTry['way'],
    outcome: 'done',
    browser: browserName(c.req.header('user-agent') ?? null),
    network: shortNetwork(addressOf(own, c)),
    at: deps.now(),
  };
  const attempt = attemptOf(own, c);
  if (event === 'sign_in_done') return tellDone(deps, person, tried, attempt);
  if (event === 'sign_in_refused') return tellRefused(deps, c, tried, attempt);
  if (event !== 'sign_in_code_asked' || way !== 'password') return undefined;
  return keepSignIn(deps.db, { email: await emailOf(c) }, { ...tried, outcome: 'code_asked' }, attempt);
}
