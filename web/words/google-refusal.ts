// Why Google's word did not open an account, in one sentence each.
import type { GoogleRefusal } from '../../src/contracts/sign-in.ts';

const SENTENCES: Readonly<Record<GoogleRefusal, string>> = {
  unverified: 'Google has not verified your e-mail address, so it opens no account here.',
  uninvited:
    'Accounts are made by invitation here: ask who runs this server to invite the address that you have at Google.',
  unproven:
    'There is an account at this address whose owner never proved that the address is theirs: sign in by its password, or ask who runs this server.',
  second_factor:
    'Your account asks for a code, which Google does not: sign in by password and code, or by a passkey.',
  closed: 'This account is closed; ask who runs this server.',
  cancelled: 'You were not signed in at Google. Try again, or sign in another way.',
  failed: 'Signing in with Google did not work. Try again, or sign in another way.',
};

/** @param reason as it stands in the address; null when there is none */
export function googleRefusal(reason: string | null): string | null {
  if (reason === null) return null;
  return Object.hasOwn(SENTENCES, reason) ? SENTENCES[reason as GoogleRefusal] : SENTENCES.failed;
}
