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
  SignInWays,
} from '../../src/contracts/people-shapes.ts';
import { request, send } from './request.ts';

interface Items<T> {
  items: T[];
}

const id = encodeURIComponent;
/** Whoever has no password leaves it out. */
const again = (password: string) => (password === '' ? {} : { password });
const remove = (path: string): Promise<void> => request(path, { method: 'DELETE' });

interface PeoplePage extends Items<PersonView> {
  next_cursor: string | null;
}

/** All pages, one after the other: who runs a server looks for somebody among all. */
async function everybody(): Promise<PersonView[]> {
  const found: PersonView[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const behind: string = cursor === '' ? '' : `&cursor=${id(cursor)}`;
    const page: PeoplePage = await request(`/admin/people?limit=500${behind}`);
    found.push(...page.items);
    cursor = page.next_cursor;
  }
  return found;
}

/** Every call throws `RequestFailed`. */
export const people = {
  ways: (): Promise<SignInWays> => request('/sign-in'),
  signIn: (email: string, password: string): Promise<{ second_factor: boolean }> =>
    send('POST', '/sign-in', { email, password }),
  /** Six digits are of the app; all else is a recovery code. */
  code: (code: string): Promise<void> =>
    send('POST', '/sign-in/code', /^\d{6}$/.test(code) ? { code } : { recovery_code: code }),
  googleWay: (to: string): Promise<{ url: string }> => send('POST', '/sign-in/google', { to }),
  signOut: (): Promise<void> => send('POST', '/sign-out'),
  signUp: (email: string, password: string, name: string): Promise<void> =>
    send('POST', '/sign-up', { email, password, name }),
  look: (token: string): Promise<InvitationView> => send('POST', '/invitations/look', { token }),
  accept: (token: string, password: string, name: string): Promise<void> =>
    send('POST', '/invitations/accept', { token, password, name }),
  me: (): Promise<Me> => request('/me'),
  sessions: async (): Promise<SessionView[]> => (await request<Items<SessionView>>('/me/sessions')).items,
  endSession: (session: string): Promise<void> => remove(`/me/sessions/${id(session)}`),
  endSessions: (): Promise<void> => remove('/me/sessions'),
  changePassword: (current: string, password: string): Promise<void> =>
    send('POST', '/me/password', { current, password }),
  secondFactor: (password: string): Promise<SecondFactor> =>
    send('POST', '/me/second-factor', again(password)),
  confirmFactor: (code: string): Promise<void> => send('POST', '/me/second-factor/confirm', { code }),
  removeFactor: (password: string): Promise<void> =>
    send('POST', '/me/second-factor/remove', again(password)),
  leave: (password: string): Promise<void> => send('POST', '/me/delete', again(password)),
  passkeys: async (): Promise<PasskeyView[]> => (await request<Items<PasskeyView>>('/me/passkeys')).items,
  passkeyOptions: (password: string): Promise<PublicKeyCredentialCreationOptionsJSON> =>
    send('POST', '/me/passkeys/options', again(password)),
  addPasskey: (name: string, response: RegistrationResponseJSON): Promise<void> =>
    send('POST', '/me/passkeys', { name, response }),
  renamePasskey: (passkey: string, name: string): Promise<void> =>
    send('POST', `/me/passkeys/${id(passkey)}/rename`, { name }),
  removePasskey: (passkey: string, password: string): Promise<void> =>
    send('POST', `/me/passkeys/${id(passkey)}/remove`, again(password)),
  signInOptions: (): Promise<PublicKeyCredentialRequestOptionsJSON> =>
    send('POST', '/sign-in/passkey/options'),
  signInByPasskey: (response: AuthenticationResponseJSON): Promise<void> =>
    send('POST', '/sign-in/passkey', { response }),
  keys: async (): Promise<ApiKeyView[]> => (await request<Items<ApiKeyView>>('/me/keys')).items,
  makeKey: (wish: NewApiKey): Promise<MadeApiKey> => send('POST', '/me/keys', wish),
  removeKey: (key: string): Promise<void> => remove(`/me/keys/${id(key)}`),
  everybody,
  invitations: async (): Promise<InvitationLine[]> =>
    (await request<Items<InvitationLine>>('/admin/invitations')).items,
  invite: (email: string, admin: boolean): Promise<LinkView> =>
    send('POST', '/admin/invitations', { email, admin }),
  dropInvitation: (invitation: string): Promise<void> => remove(`/admin/invitations/${id(invitation)}`),
  /** `reset` answers with a link. */
  order: (person: string, order: 'close' | 'open' | 'reset'): Promise<LinkView | undefined> =>
    send('POST', `/admin/people/${id(person)}/${order}`),
};

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: people.me, staleTime: 60_000 });
export const waysQuery = queryOptions({ queryKey: ['sign-in'], queryFn: people.ways, staleTime: Infinity });
export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: people.sessions });
export const passkeysQuery = queryOptions({ queryKey: ['passkeys'], queryFn: people.passkeys });
export const keysQuery = queryOptions({ queryKey: ['keys'], queryFn: people.keys });
export const everybodyQuery = queryOptions({ queryKey: ['people'], queryFn: people.everybody });
export const invitationsQuery = queryOptions({ queryKey: ['invitations'], queryFn: people.invitations });
