// What better-auth needs for signing in with Google: OpenID Connect by discovery, and who may come in by it.
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { BetterAuthOptions } from 'better-auth';
import type { GoogleRefusal } from '../contracts/sign-in.ts';
import { takeJoining, findJoining } from '../store/invitations.ts';
import { findPerson, plainEmail } from '../store/people.ts';
import type { Database } from '../store/open-database.ts';
import type { GoogleClient } from './google-client.ts';

/** To be named at Google, behind the address of the server. */
const CALLBACK_PATH = '/api/v1/sign-in/google/callback';

export interface GoogleParts {
  account: BetterAuthOptions['account'];
  user: BetterAuthOptions['user'];
  hooks: Pick<NonNullable<BetterAuthOptions['databaseHooks']>, 'user' | 'account'>;
  plugins: ReturnType<typeof genericOAuth>[];
}

interface GoogleDoor {
  db: Database;
  origin: string;
  signUp: 'invited' | 'open';
  client: GoogleClient;
}

/** Of an id_token whose signature, issuer, audience, times and nonce were verified before; null when it names nobody. */
function claimsOf(idToken: string) {
  const [, payload = ''] = idToken.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const { sub, email, email_verified: verified, name } = claims;
  if (typeof sub !== 'string' || sub === '') return null;
  return {
    sub,
    // An address that Google did not verify is as good as none.
    email: verified === true && typeof email === 'string' ? email : undefined,
    emailVerified: verified === true,
    name: typeof name === 'string' ? name.slice(0, 200) : '',
  };
}

const plugin = ({ client, origin }: GoogleDoor) =>
  genericOAuth({
    config: [
      {
        providerId: 'google',
        clientId: client.id,
        clientSecret: client.secret,
        discoveryUrl: client.discovery,
        requireIdTokenVerification: true,
        scopes: ['openid', 'email', 'profile'],
        redirectURI: `${origin}${CALLBACK_PATH}`,
        prompt: 'select_account',
        // Without it the plug-in would believe the userinfo endpoint, which no nonce binds to this browser.
        getUserInfo: ({ idToken }) => Promise.resolve(idToken === undefined ? null : claimsOf(idToken)),
      },
    ],
  });

const refuse = (error: GoogleRefusal) => ({ error });

interface Newcomer {
  id?: string | undefined;
  email?: string | null | undefined;
  emailVerified?: boolean | undefined;
}

/** Who may come in by Google: only by an address that Google verified, and never past what their account asks for. */
async function judge(
  { db, signUp }: GoogleDoor,
  { id, email, emailVerified }: Newcomer,
  isNew: boolean,
): Promise<{ error: GoogleRefusal } | undefined> {
  if (emailVerified !== true) return refuse('unverified');
  if (isNew) {
    if (signUp === 'open') return undefined;
    const invited = await findJoining(db, plainEmail(email ?? ''), Date.now());
    return invited === null ? refuse('uninvited') : undefined;
  }
  const person = await findPerson(db, id ?? '');
  return person?.secondFactor === true ? refuse('second_factor') : undefined;
}

/** For `openAuth`. An account that is there already is taken only if its own address was verified, which better-auth sees to by default. */
export function googleParts(door: GoogleDoor): GoogleParts {
  const { db } = door;
  return {
    plugins: [plugin(door)],
    // Nothing is asked of Google after the sign-in, so that its tokens are not kept.
    account: { updateAccountOnSignIn: false },
    user: {
      additionalFields: { admin: { type: 'boolean', required: false, input: false } },
      validateUserInfo: ({ user, source }) => judge(door, user, source.action === 'create-user'),
    },
    hooks: {
      user: {
        create: {
          before: async (user) => {
            const email = plainEmail(user.email);
            // Who was invited gets the id, and the right, that the invitation bears.
            const invited = await takeJoining(db, email, Date.now());
            const more = invited === null ? {} : { id: invited.user, admin: invited.admin };
            return { data: { ...user, email, image: null, ...more } };
          },
        },
      },
      account: {
        create: {
          before: (account) =>
            Promise.resolve({
              data: {
                ...account,
                accessToken: null,
                refreshToken: null,
                idToken: null,
                accessTokenExpiresAt: null,
                refreshTokenExpiresAt: null,
                scope: null,
              },
            }),
        },
      },
    },
  };
}
