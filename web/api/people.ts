// What the server is asked about people: signing in, one's own account, and whoever runs the server.
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import { queryOptions } from '@tanstack/react-query';
import type {
  ApiKeyView,
  InvitationLine,
  InvitationView,
  LinkView,
  MadeApiKey,
  Me,
  NewApiKey,
  PasskeyView,
  PersonView,
  SecondFactor,
  SessionView,
  SignInTryView,
  SignInWays,
} from '../../src/contracts/people-shapes.ts';
import { call } from './call.ts';
import type { Answer } from './operation.ts';
import { RequestFailed } from './request.ts';

/** Whoever has no password leaves it out. */
const again = (password: string) => (password === '' ? {} : { password });

/** All pages, one after the other: who runs a server looks for somebody among all. */
async function everybody(): Promise<PersonView[]> {
  const found: PersonView[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: Answer<'/admin/people', 'get'> = await call('/admin/people', 'get', {
      query: { limit: 500, cursor },
    });
    found.push(...page.items);
    cursor = page.next_cursor;
  }
  return found;
}

/** What they hold besides is between server and device, and handed on as it came. */
const forDevice = <T extends { challenge: string }>(options: { challenge: string }) => options as T;

/** As any fields: it is described so, and an interface of known ones does not count as that. */
const extensionsOf = ({ clientExtensionResults }: RegistrationResponseJSON | AuthenticationResponseJSON) => ({
  clientExtensionResults: { ...clientExtensionResults },
});

/** What is shown once comes with the first answer alone; the page never asks twice by one key, and so always has it. */
function shownNow<A extends object, F extends string>(answer: A, field: F): Extract<A, Record<F, string>> {
  if (field in answer) return answer as Extract<A, Record<F, string>>;
  throw new RequestFailed(200, 'This was made and shown before. Make another one.');
}

/** Every call throws `RequestFailed`. */
export const people = {
  ways: (): Promise<SignInWays> => call('/sign-in', 'get'),
  signIn: (email: string, password: string): Promise<{ second_factor: boolean }> =>
    call('/sign-in', 'post', { body: { email, password } }),
  /** Six digits are of the app; all else is a recovery code. */
  code: (code: string): Promise<void> =>
    call('/sign-in/code', 'post', { body: /^\d{6}$/.test(code) ? { code } : { recovery_code: code } }),
  googleWay: (to: string): Promise<{ url: string }> => call('/sign-in/google', 'post', { body: { to } }),
  signOut: (): Promise<void> => call('/sign-out', 'post'),
  signUp: (email: string, password: string, name: string): Promise<void> =>
    call('/sign-up', 'post', { body: { email, password, name } }),
  look: (token: string): Promise<InvitationView> => call('/invitations/look', 'post', { body: { token } }),
  accept: (token: string, password: string, name: string): Promise<void> =>
    call('/invitations/accept', 'post', { body: { token, password, name } }),
  me: (): Promise<Me> => call('/me', 'get'),
  sessions: async (): Promise<SessionView[]> => (await call('/me/sessions', 'get')).items,
  signIns: async (): Promise<SignInTryView[]> => (await call('/me/sign-ins', 'get')).items,
  endSession: (id: string): Promise<void> => call('/me/sessions/{id}', 'delete', { path: { id } }),
  endSessions: (): Promise<void> => call('/me/sessions', 'delete'),
  changePassword: (current: string, password: string): Promise<void> =>
    call('/me/password', 'post', { body: { current, password } }),
  secondFactor: (password: string): Promise<SecondFactor> =>
    call('/me/second-factor', 'post', { body: again(password) }),
  confirmFactor: (code: string): Promise<void> =>
    call('/me/second-factor/confirm', 'post', { body: { code } }),
  removeFactor: (password: string): Promise<void> =>
    call('/me/second-factor/remove', 'post', { body: again(password) }),
  leave: (password: string): Promise<void> => call('/me/delete', 'post', { body: again(password) }),
  passkeys: async (): Promise<PasskeyView[]> => (await call('/me/passkeys', 'get')).items,
  passkeyOptions: async (password: string): Promise<PublicKeyCredentialCreationOptionsJSON> =>
    forDevice(await call('/me/passkeys/options', 'post', { body: again(password) })),
  addPasskey: (name: string, response: RegistrationResponseJSON): Promise<void> =>
    call('/me/passkeys', 'post', { body: { name, response: { ...response, ...extensionsOf(response) } } }),
  renamePasskey: (id: string, name: string): Promise<void> =>
    call('/me/passkeys/{id}/rename', 'post', { path: { id }, body: { name } }),
  removePasskey: (id: string, password: string): Promise<void> =>
    call('/me/passkeys/{id}/remove', 'post', { path: { id }, body: again(password) }),
  signInOptions: async (): Promise<PublicKeyCredentialRequestOptionsJSON> =>
    forDevice(await call('/sign-in/passkey/options', 'post')),
  signInByPasskey: (response: AuthenticationResponseJSON): Promise<void> =>
    call('/sign-in/passkey', 'post', { body: { response: { ...response, ...extensionsOf(response) } } }),
  keys: async (): Promise<ApiKeyView[]> => (await call('/me/keys', 'get')).items,
  makeKey: async (wish: NewApiKey): Promise<MadeApiKey> =>
    shownNow(await call('/me/keys', 'post', { body: wish }), 'key'),
  removeKey: (id: string): Promise<void> => call('/me/keys/{id}', 'delete', { path: { id } }),
  everybody,
  invitations: async (): Promise<InvitationLine[]> => (await call('/admin/invitations', 'get')).items,
  invite: async (email: string, admin: boolean): Promise<LinkView> =>
    shownNow(await call('/admin/invitations', 'post', { body: { email, admin } }), 'url'),
  dropInvitation: (id: string): Promise<void> => call('/admin/invitations/{id}', 'delete', { path: { id } }),
  /** `reset` answers with a link. */
  order: async (id: string, order: 'close' | 'open' | 'reset'): Promise<LinkView | undefined> => {
    const answer = await call(`/admin/people/{id}/${order}`, 'post', { path: { id } });
    return answer && shownNow(answer, 'url');
  },
};

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: people.me, staleTime: 60_000 });
export const waysQuery = queryOptions({ queryKey: ['sign-in'], queryFn: people.ways, staleTime: Infinity });
export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: people.sessions });
export const signInsQuery = queryOptions({ queryKey: ['sign-ins'], queryFn: people.signIns });
export const passkeysQuery = queryOptions({ queryKey: ['passkeys'], queryFn: people.passkeys });
export const keysQuery = queryOptions({ queryKey: ['keys'], queryFn: people.keys });
export const everybodyQuery = queryOptions({ queryKey: ['people'], queryFn: people.everybody });
export const invitationsQuery = queryOptions({ queryKey: ['invitations'], queryFn: people.invitations });
