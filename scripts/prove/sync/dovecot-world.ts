// The proof's mailbox at a real Dovecot, a slow line away; mbsync tells what is in it.
import { ImapFlow } from 'imapflow';
import { startCuttingProxy } from '../../../test/servers/cutting-proxy.ts';
import { startDovecot, type Dovecot } from '../../../test/servers/dovecot.ts';
import { copyByMbsync } from './copy-by-mbsync.ts';
import { makeMails, type NewMail } from './make-mails.ts';
import type { World } from './world.ts';

const USER = 'mira';
const ADDRESS = 'mira.solano@home.example';
/** One way, ms: slow enough that a first reading is recorded in several transactions. */
const DELAY = 30;

function deliver(dovecot: Dovecot, mails: readonly NewMail[]): void {
  dovecot.deliver(
    USER,
    'INBOX',
    mails.filter(({ sent }) => !sent),
  );
  dovecot.deliver(
    USER,
    'Sent',
    mails.filter(({ sent }) => sent),
  );
}

/** Deletes and moves as the person's own mail program does. */
async function tidyUp({ port, password }: Dovecot): Promise<void> {
  const auth = { user: USER, pass: password };
  const client = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    doSTARTTLS: false,
    auth,
    logger: false,
  });
  await client.connect();
  try {
    await client.mailboxOpen('INBOX');
    await client.messageDelete('2:4,9', {});
    await client.mailboxCreate('Work');
    await client.messageMove('3:8,20', 'Work', {});
  } finally {
    await client.logout();
  }
}

/** @param mails in the mailbox when it is connected */
export async function dovecotWorld(mails: number): Promise<World> {
  const dovecot = await startDovecot();
  const proxy = await startCuttingProxy({ host: '127.0.0.1', port: dovecot.port });
  proxy.weather({ delay: DELAY });
  const take = makeMails('dovecot');
  deliver(dovecot, take(mails));
  const at = ['--host', '127.0.0.1', '--port', String(proxy.port), '--security', 'none', '--username', USER];
  return {
    name: 'Dovecot',
    env: {},
    connect: { args: ['mailboxes', 'add', ADDRESS, ...at], input: `${dovecot.password}\n` },
    changes: [
      {
        name: 'new, deleted and moved mails',
        async happen() {
          await tidyUp(dovecot);
          deliver(dovecot, take(20));
        },
      },
      {
        name: 'another UIDVALIDITY and 20 new mails',
        async happen() {
          dovecot.resetUids(USER, 'INBOX');
          deliver(dovecot, take(20));
        },
      },
    ],
    witness: 'mbsync',
    places: () => copyByMbsync({ port: dovecot.port, user: USER, password: dovecot.password }),
    async stop() {
      await proxy.stop();
      await dovecot.stop();
    },
  };
}
