// The proof's mailbox at the fake Microsoft Graph, whose own ledger tells what is in it.
import { FakeGraph } from '../../../test/servers/fake-graph.ts';
import { connectByConsent, consenting } from './consenting.ts';
import { makeMails, type NewMail } from './make-mails.ts';
import type { World } from './world.ts';

const ADDRESS = 'mira.solano@home.example';
/** ms before each answer: slow enough that a first reading is recorded in several transactions. */
const LATENCY = 60;

/** @param readers processes that read it at once; Graph serves a few requests at a time to each */
export async function graphWorld(mails: number, readers: number): Promise<World> {
  const oauth = await consenting(true);
  const graph = await new FakeGraph({ latency: LATENCY, readers }).start();
  graph.opensWith = (token) => oauth.issued.has(token);
  const { mailbox } = graph;
  const take = makeMails('graph');
  const deliver = ({ bytes, sent, at }: NewMail) =>
    mailbox.deliver(bytes, mailbox.idOf(sent ? 'sentitems' : 'inbox'), { at });
  for (const mail of take(mails)) deliver(mail);
  return {
    name: 'Microsoft Graph (fake)',
    env: {
      MICROSOFT_CLIENT_ID: oauth.clientId,
      MICROSOFT_CLIENT_SECRET: oauth.clientSecret,
      HEARBACK_ENDPOINTS: [
        `https://login.microsoftonline.com=${oauth.origin}`,
        `https://graph.microsoft.com=${graph.origin}`,
      ].join(','),
    },
    connect: connectByConsent('outlook', ADDRESS),
    changes: [
      {
        name: 'new, deleted and moved mails',
        async happen() {
          const ids = mailbox.inFolder(mailbox.idOf('inbox'));
          for (const id of ids.slice(2, 6)) mailbox.remove(id);
          for (const id of ids.slice(8, 14)) mailbox.move(id, mailbox.idOf('archive'));
          for (const id of ids.slice(16, 18)) mailbox.move(id, mailbox.idOf('deleteditems'));
          for (const mail of take(20)) deliver(mail);
        },
      },
      {
        name: 'changes that are forgotten and 20 new mails',
        async happen() {
          for (const mail of take(20)) deliver(mail);
          graph.expireLinks();
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
      await graph.close();
      await oauth.close();
    },
  };
}
