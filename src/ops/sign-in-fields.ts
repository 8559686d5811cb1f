// The settings of who may come in: from this machine alone, or several people who sign in.
import { z } from 'zod';

/** Part of the schema of the environment. */
export const signInFields = {
  HEARBACK_MODE: z
    .enum(['local', 'container', 'server'], { error: 'must be local, container or server' })
    .default('local')
    .meta({
      description:
        'local: one person on this machine, without sign-in. container: the same in a container whose port is published on loopback alone. server: several people, who sign in (docs/accounts.md).',
    }),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address like https://hearback.example' })
    .optional()
    .meta({ description: 'Address under which people reach a server, needed with HEARBACK_MODE=server.' }),
  SIGN_UP: z
    .enum(['invited', 'open'], { error: 'must be invited or open' })
    .default('invited')
    .meta({ description: 'Who may make an account on a server: invited, or open to everybody.' }),
  SECOND_FACTOR: z
    .enum(['offered', 'required'], { error: 'must be offered or required' })
    .default('offered')
    .meta({
      description:
        'Whether people on a server may have a second factor, a code app or a passkey, or have to set one up before they can do anything else.',
    }),
  GOOGLE_SIGN_IN_CLIENT_ID: z.string().trim().min(1, 'must not be empty').optional().meta({
    description:
      "The server's own registration at Google, a web application, with which people may sign in; its redirect is PUBLIC_URL and /api/v1/sign-in/google/callback.",
  }),
  GOOGLE_SIGN_IN_CLIENT_SECRET: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .optional()
    .meta({ description: 'Its secret.', secret: true }),
  LEAKED_PASSWORDS: z
    .url({ protocol: /^https?$/, error: 'must be an address like https://api.pwnedpasswords.com/range' })
    .optional()
    .meta({
      description:
        'A list of leaked passwords that is asked about each new one by the first five digits of its SHA-1; https://api.pwnedpasswords.com/range is that of Have I Been Pwned. Unset, nobody is asked.',
    }),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(1).meta({
    description:
      'How many proxies stand before a server and tell in X-Forwarded-For whose requests they pass on; 0 = none.',
  }),
};

interface SignInConfig {
  HEARBACK_MODE: 'local' | 'container' | 'server';
  PUBLIC_URL?: string | undefined;
  HEARBACK_KEY?: string | undefined;
  HEARBACK_VAULT_ADDR?: string | undefined;
  GOOGLE_SIGN_IN_CLIENT_ID?: string | undefined;
  GOOGLE_SIGN_IN_CLIENT_SECRET?: string | undefined;
}

function faultOfPublicUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname, search, hash, username } = new URL(address);
  if (pathname !== '/' || search !== '' || hash !== '' || username !== '')
    return 'must be protocol and host alone';
  const own = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || own
    ? null
    : 'must begin with https://, else passwords and sessions could be read on the way';
}

type SignInFault =
  'PUBLIC_URL' | 'HEARBACK_KEY' | 'GOOGLE_SIGN_IN_CLIENT_ID' | 'GOOGLE_SIGN_IN_CLIENT_SECRET';

/** An id is worth nothing without its secret, nor the other way round. */
function* faultsOfGoogle(config: SignInConfig): Generator<[SignInFault, string], void, void> {
  const { GOOGLE_SIGN_IN_CLIENT_ID: id, GOOGLE_SIGN_IN_CLIENT_SECRET: secret } = config;
  if ((id === undefined) === (secret === undefined)) return;
  if (id === undefined)
    yield ['GOOGLE_SIGN_IN_CLIENT_ID', 'is needed, because GOOGLE_SIGN_IN_CLIENT_SECRET is set'];
  else yield ['GOOGLE_SIGN_IN_CLIENT_SECRET', 'is needed, because GOOGLE_SIGN_IN_CLIENT_ID is set'];
}

/** What is wrong with these settings together, by variable. */
export function* faultsOfSignIn(config: SignInConfig): Generator<[SignInFault, string], void, void> {
  if (config.PUBLIC_URL !== undefined) {
    const fault = faultOfPublicUrl(config.PUBLIC_URL);
    if (fault !== null) yield ['PUBLIC_URL', fault];
  }
  yield* faultsOfGoogle(config);
  if (config.HEARBACK_MODE !== 'server') return;
  if (config.PUBLIC_URL === undefined) yield ['PUBLIC_URL', 'is needed, because HEARBACK_MODE is server'];
  if (config.HEARBACK_KEY === undefined && config.HEARBACK_VAULT_ADDR === undefined)
    yield [
      'HEARBACK_KEY',
      'is needed, because HEARBACK_MODE is server: make one with openssl rand -hex 32, or have Vault wrap it',
    ];
}
