// The proof's mailbox at the fake Gmail, whose own ledger tells what is in it.
import { FakeGmail } from '../../../test/servers/fake-gmail.ts';
import { connectByConsent, consenting } from './consenting.ts';
import { makeMails, type NewMail } from './make-mails.ts';
import type { World } from './world.ts';

const ADDRESS = 'mira.solano@home.example';
/** ms before each answer: slow enough that a first reading is recorded in several transactions. */
const LATENCY = 60;

/** @param mails in the mailbox when it is connected */
export async function gmailWorld(mails: number): Promise<World> {
  const oauth = await consenting(false);
  const gmail = await new FakeGmail(ADDRESS, { latency: () => LATENCY }).start();
  gmail.opensWith = (token) => oauth.issued.has(token);
  const { mailbox } = gmail;
  const take = makeMails('gmail');
  const deliver = ({ bytes, sent, at }: NewMail) =>
    mailbox.deliver({ raw: bytes, labels: sent ? ['SENT'] : ['INBOX', 'UNREAD'], at });
  for (const mail of take(mails)) deliver(mail);
  return {
    name: 'Gmail (fake)',
    env: {
      GOOGLE_CLIENT_ID: oauth.clientId,
      GOOGLE_CLIENT_SECRET: oauth.clientSecret,
      GMAIL_QUOTA: 'older',
      HEARBACK_ENDPOINTS: [
        `https://accounts.google.com=${oauth.origin}`,
        `https://oauth2.googleapis.com=${oauth.origin}`,
        `https://gmail.googleapis.com=${gmail.origin}`,
      ].join(','),
    },
    connect: connectByConsent('gmail', ADDRESS),
    changes: [
      {
        name: 'new, deleted and moved mails',
        async happen() {
          const ids = [...mailbox.messages.keys()];
          for (const id of ids.slice(2, 6)) mailbox.remove(id);
          for (const id of ids.slice(8, 14)) mailbox.label(id, [], ['INBOX']);
          for (const id of ids.slice(16, 18)) mailbox.label(id, ['TRASH'], ['INBOX']);
          for (const mail of take(20)) deliver(mail);
        },
      },
      {
        name: 'a history that is forgotten and 20 new mails',
        async happen() {
          for (const mail of take(20)) deliver({ ...mail, at: Date.now() });
          mailbox.forgetHistory();
        },
      },
    ],
    witness: 'the fake’s ledger',
    places: () =>
      Promise.resolve(
        mailbox
          .ledger()
          .map((id) => ({ locator: id, bytes: mailbox.messages.get(id)?.raw ?? Buffer.alloc(0) })),
      ),
    async stop() {
      await gmail.close();
      await oauth.close();
    },
  };
}
