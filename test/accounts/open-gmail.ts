// A session of the Gmail plug with a fake Gmail, as tests and the bench use it.
import type { AccountSession, AccountSettings, AccountTools } from '../../src/contracts/mail-account.ts';
import gmail from '../../src/mail-accounts/gmail.ts';
import { composeMail } from '../flow/compose-mail.ts';
import type { FakeGmail } from '../servers/fake-gmail.ts';
import type { Delivery } from '../servers/gmail-mailbox.ts';

export const GMAIL_ORIGIN = 'https://gmail.googleapis.com';

export function openGmail(
  fake: FakeGmail,
  tools: AccountTools,
  more: Partial<AccountSettings> = {},
): Promise<AccountSession> {
  const settings = { address: fake.mailbox.address, folders: null, since: null, ...more };
  return gmail.open(settings, { type: 'oauth', accessToken: async () => fake.token }, tools);
}

/** An invented mail; every third is about a job. */
export function mailNumber(n: number, more: Partial<Delivery> = {}): Delivery {
  const subject = n % 3 === 0 ? `Your application for gardener ${n}` : `Fence, part ${n}`;
  return {
    raw: composeMail({ subject, id: `<${n}@orrin.example>`, body: `Line ${n}.` }).replaceAll('\n', '\r\n'),
    ...more,
  };
}

export function fill(fake: FakeGmail, count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => fake.mailbox.deliver(mailNumber(from + index)));
}
