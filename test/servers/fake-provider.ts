// A whole provider that is opened by consent: where one signs in and where the mail is, both faked, under the settings that lead there.
import { FakeGmail } from './fake-gmail.ts';
import { FakeGraph } from './fake-graph.ts';
import { FakeOAuth } from './fake-oauth.ts';

export interface FakeProvider {
  oauth: FakeOAuth;
  /** The environment in which Hearback speaks with it. */
  env: Record<string, string>;
  /** @param mail with lines ended by \n */
  deliver: (mail: string) => void;
  /** As when the person withdraws their consent at the provider. */
  endConsent: () => void;
  /** What is consented to from now on is taken. */
  consentAgain: () => void;
  close: () => Promise<void>;
}

const crlf = (mail: string): string => mail.replaceAll('\n', '\r\n');

async function gmail(oauth: FakeOAuth, address: string) {
  const fake = await new FakeGmail(address).start();
  return {
    fake,
    deliver: (mail: string) => void fake.mailbox.deliver({ raw: crlf(mail) }),
    env: {
      GOOGLE_CLIENT_ID: oauth.clientId,
      GOOGLE_CLIENT_SECRET: oauth.clientSecret,
      HEARBACK_ENDPOINTS: [
        `https://accounts.google.com=${oauth.origin}`,
        `https://oauth2.googleapis.com=${oauth.origin}`,
        `https://gmail.googleapis.com=${fake.origin}`,
      ].join(','),
    },
  };
}

async function outlook(oauth: FakeOAuth) {
  const fake = await new FakeGraph().start();
  return {
    fake,
    deliver: (mail: string) => void fake.mailbox.deliver(crlf(mail), undefined, { at: Date.now() }),
    env: {
      MICROSOFT_CLIENT_ID: oauth.clientId,
      MICROSOFT_CLIENT_SECRET: oauth.clientSecret,
      HEARBACK_ENDPOINTS: [
        `https://login.microsoftonline.com=${oauth.origin}`,
        `https://graph.microsoft.com=${fake.origin}`,
      ].join(','),
    },
  };
}

export async function startFakeProvider(kind: 'gmail' | 'outlook', address: string): Promise<FakeProvider> {
  const oauth = await new FakeOAuth().start();
  const { fake, deliver, env } = await (kind === 'gmail' ? gmail(oauth, address) : outlook(oauth));
  oauth.onToken = (token) => (fake.token = token);
  return {
    oauth,
    env,
    deliver,
    endConsent() {
      fake.tokenRevoked = true;
      oauth.revokeAll();
    },
    consentAgain() {
      fake.tokenRevoked = false;
    },
    close: () => Promise.all([oauth.close(), fake.close()]).then(() => undefined),
  };
}
