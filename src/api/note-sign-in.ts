// Tells the log who came in and who did not, and what was changed about accounts, without naming anybody.
import type { Context, MiddlewareHandler } from 'hono';
import type { SignIn } from '../contracts/sign-in.ts';
import type { SignInEvent } from '../domain/sign-in-event.ts';
import { plainEmail } from '../store/people.ts';
import { asPerson, EVERYBODY } from '../store/person-scope.ts';
import type { Asker } from './asker.ts';
import type { RouteEnv } from './asking.ts';
import type { ApiDeps } from './deps.ts';
import { addressOf, letIn } from './signing.ts';
import { tellPerson } from './tell-person.ts';

interface Matter {
  /** Method and path. */
  at: RegExp;
  done: SignInEvent | null;
  refused: SignInEvent | null;
  /** By what somebody tried to come in. */
  way?: string;
  /** It was done if 201 is answered; else the same request did it before. */
  once?: true;
}

const signingIn = (at: RegExp, way: string): Matter => ({
  at,
  done: 'sign_in_done',
  refused: 'sign_in_refused',
  way,
});
const changing = (at: RegExp, done: SignInEvent): Matter => ({ at, done, refused: 'proof_refused' });
const running = (at: RegExp, done: SignInEvent): Matter => ({ at, done, refused: null });

const making = (at: RegExp, done: SignInEvent): Matter => ({ ...running(at, done), once: true });

const MATTERS: readonly Matter[] = [
  signingIn(/^POST \/sign-in$/, 'password'),
  signingIn(/^POST \/sign-in\/code$/, 'code'),
  signingIn(/^POST \/sign-in\/passkey$/, 'passkey'),
  signingIn(/^GET \/sign-in\/google\/callback$/, 'google'),
  running(/^POST \/sign-out$/, 'sign_out'),
  running(/^POST \/sign-up$/, 'sign_up_asked'),
  { at: /^POST \/invitations\/accept$/, done: 'invitation_taken', refused: 'invitation_refused' },
  { at: /^POST \/invitations\/look$/, done: null, refused: 'invitation_refused' },
  running(/^DELETE \/me\/sessions$/, 'sessions_ended'),
  running(/^DELETE \/me\/sessions\/[^/]+$/, 'session_ended'),
  changing(/^POST \/me\/password$/, 'password_changed'),
  { at: /^POST \/me\/(?:second-factor|passkeys\/options)$/, done: null, refused: 'proof_refused' },
  changing(/^POST \/me\/second-factor\/confirm$/, 'second_factor_on'),
  changing(/^POST \/me\/second-factor\/remove$/, 'second_factor_off'),
  changing(/^POST \/me\/passkeys$/, 'passkey_added'),
  changing(/^POST \/me\/passkeys\/[^/]+\/remove$/, 'passkey_removed'),
  making(/^POST \/me\/keys$/, 'key_made'),
  running(/^DELETE \/me\/keys\/[^/]+$/, 'key_revoked'),
  running(/^GET \/me\/export$/, 'data_exported'),
  changing(/^POST \/me\/delete$/, 'person_left'),
  running(/^POST \/admin\/people\/[^/]+\/close$/, 'person_closed'),
  running(/^POST \/admin\/people\/[^/]+\/open$/, 'person_opened'),
  making(/^POST \/admin\/people\/[^/]+\/reset$/, 'reset_link_made'),
  making(/^POST \/admin\/invitations$/, 'person_invited'),
  running(/^DELETE \/admin\/invitations\/[^/]+$/, 'invitation_dropped'),
];

/** Says of two tries that they were for one account, and not for whose. */
async function accountMark(own: SignIn, c: Context<RouteEnv>): Promise<{ account_mark?: string }> {
  const body = (await c.req.json().catch(() => null)) as { email?: unknown } | null;
  return typeof body?.email === 'string' ? { account_mark: own.mark(plainEmail(body.email)) } : {};
}

/** As Google's way tells it, which always leads on to a page. */
const googleReason = (answer: Response): string | null =>
  /\/sign-in\?google=(\w+)$/.exec(answer.headers.get('location') ?? '')?.[1] ?? null;

type Fields = Readonly<Record<string, string>>;
interface Told {
  event: SignInEvent;
  fields: Fields;
}

/** A request that came again made nothing. */
const cameAgain = (answer: Response, { once }: Matter): boolean =>
  once === true && answer.ok && answer.status !== 201;

async function toldOf(
  own: SignIn,
  c: Context<RouteEnv>,
  { done, refused, way }: Matter,
): Promise<Told | null> {
  const { status } = c.res;
  const reason = googleReason(c.res);
  const by: Fields = way === undefined ? {} : { way };
  if (status === 429) return { event: 'sign_in_held', fields: { ...by, ...(await accountMark(own, c)) } };
  if (reason !== null) return { event: 'sign_in_refused', fields: { ...by, reason } };
  if (status >= 400) {
    const isRefusal = refused !== null && [401, 403, 404].includes(status);
    return isRefusal ? { event: refused, fields: { ...by, ...(await accountMark(own, c)) } } : null;
  }
  if (done !== 'sign_in_done') return done && { event: done, fields: by };
  const person = await letIn(own, c.res.headers.getSetCookie());
  return person === null
    ? { event: 'sign_in_code_asked', fields: { ...by, ...(await accountMark(own, c)) } }
    : { event: done, fields: { ...by, person } };
}

/** What holds for every route: a key that is none, and a right that is missing. */
function refusalOf(c: Context<RouteEnv>, asker: Asker | undefined): Told | null {
  const { status } = c.res;
  if (status === 401 && c.req.header('authorization') !== undefined)
    return { event: 'key_refused', fields: {} };
  return status === 403 && asker !== undefined ? { event: 'access_denied', fields: { by: asker.by } } : null;
}

/** To stand around the middleware that finds out who asks. */
export function noteSignIn({
  signIn,
  note,
  ...deps
}: Pick<ApiDeps, 'signIn' | 'note' | 'db' | 'now'>): MiddlewareHandler<RouteEnv> {
  return async (c, next) => {
    await next();
    if (signIn === null) return;
    const at = `${c.req.method} ${c.req.path.replace('/api/v1', '')}`;
    const matter = MATTERS.find((one) => one.at.test(at) && !cameAgain(c.res, one));
    const asker = c.get('asker') as Asker | undefined;
    const told = (matter && (await toldOf(signIn, c, matter))) ?? refusalOf(c, asker);
    if (told === null) return;
    await asPerson(EVERYBODY, () => tellPerson(deps, signIn, c, told));
    const who: Fields = asker === undefined ? {} : { person: asker.user };
    note(told.event, { ...who, ...told.fields, network_mark: signIn.mark(addressOf(signIn, c)) });
  };
}
