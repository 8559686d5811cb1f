// What the two worlds that are opened by consent share: a provider of consents, and a person who gives theirs.
import { FakeOAuth } from '../../../test/servers/fake-oauth.ts';
import type { Command } from './run-program.ts';

/** Seconds that an access token holds: each process that starts later than a moment after the last has to renew it. */
const TOKEN_HOLDS = 305;

/** @param rotates as Microsoft gives a new refresh token each time and Google the same; neither spends the old one at once */
export async function consenting(rotates: boolean): Promise<FakeOAuth> {
  const oauth = await new FakeOAuth().start();
  oauth.expiresIn = TOKEN_HOLDS;
  oauth.rotates = rotates;
  oauth.spendsOld = false;
  return oauth;
}

/** The command that connects a mailbox, with somebody who follows the address that it prints and agrees there. */
export function connectByConsent(provider: 'gmail' | 'outlook', address: string): Command {
  const followed = new Set<string>();
  return {
    args: ['mailboxes', 'add', address, '--provider', provider],
    hear(said) {
      const url = /^(http\S+)\s/m.exec(said)?.[1];
      if (url === undefined || followed.has(url)) return;
      followed.add(url);
      // The program may be killed while it is answered.
      void fetch(url).catch(() => undefined);
    },
  };
}
