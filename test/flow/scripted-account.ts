// A live mailbox held in memory, which does as it is told: for tests of what follows from what a provider gives or refuses.
import type {
  AccountBatch,
  AccountSession,
  MailAccount,
  SeenMail,
  SyncOptions,
} from '../../src/contracts/mail-account.ts';
import { mailSources } from '../../src/mail-sources/index.gen.ts';
import { mboxOf } from './compose-mail.ts';
import type { RawMail } from '../../src/domain/mail.ts';

export interface ScriptedMailbox {
  /** In order of arrival; a null is a mail that cannot be read. */
  mails: (string | null)[];
  folder: string;
  /** Mails given at a time. */
  step: number;
  /** Asked before each batch and each opening; throws what the provider would. */
  trouble: (moment: 'open' | 'batch') => void;
  /** Bodies asked for so far. */
  fetched: number;
  opened: number;
  /** Sessions that are open now, and how many were at most. */
  open: number;
  mostOpen: number;
}

export const scriptedMailbox = (
  mails: (string | null)[],
  more: Partial<ScriptedMailbox> = {},
): ScriptedMailbox => ({
  mails,
  folder: 'INBOX',
  step: 3,
  trouble: () => undefined,
  fetched: 0,
  opened: 0,
  open: 0,
  mostOpen: 0,
  ...more,
});

/** The bytes as a mail file would give them, so that the digest of the body is the same. */
async function rawOf(text: string, locator: string, folder: string): Promise<RawMail> {
  const bytes = new TextEncoder().encode(mboxOf([text]));
  const mbox = mailSources.find(({ id }) => id === 'mbox')!;
  const file = {
    name: 'x',
    size: bytes.length,
    async *open(offset: number) {
      yield bytes.subarray(offset);
    },
  };
  for await (const { mail } of mbox.read(file, { from: 0, maxMailBytes: 1 << 20 })) {
    if (mail) return { ...mail, locator, labels: [folder], internalDate: null };
  }
  throw new Error('no mail');
}

const headersOf = (text: string) => new TextEncoder().encode(text.slice(0, text.indexOf('\n\n') + 2));

async function batchOf(box: ScriptedMailbox, from: number, { wants }: SyncOptions): Promise<AccountBatch> {
  const upTo = Math.min(box.mails.length, from + box.step);
  const batch = {
    mails: [] as RawMail[],
    passed: [] as SeenMail[],
    damage: [] as AccountBatch['damage'][0][],
  };
  for (const [n, text] of box.mails.slice(from, upTo).entries()) {
    const locator = `${box.folder};UID=${from + n + 1}`;
    if (text === null) {
      batch.damage.push({ locator, reason: 'the server cannot read it' });
      continue;
    }
    const seen = {
      locator,
      headers: headersOf(text),
      size: text.length,
      internalDate: null,
      labels: [box.folder],
    };
    if (wants(seen)) {
      box.fetched += 1;
      batch.mails.push(await rawOf(text, locator, box.folder));
    } else batch.passed.push(seen);
  }
  return { ...batch, cursor: { next: upTo }, progress: { done: upTo - from, total: box.mails.length } };
}

function sessionOf(box: ScriptedMailbox): AccountSession {
  box.open += 1;
  box.mostOpen = Math.max(box.mostOpen, box.open);
  return {
    async *sync(cursor, options) {
      let next = (cursor as { next: number } | null)?.next ?? 0;
      while (next < box.mails.length && !options.signal.aborted) {
        box.trouble('batch');
        const batch = await batchOf(box, next, options);
        next = (batch.cursor as { next: number }).next;
        yield batch;
      }
    },
    async read(locator) {
      const text = box.mails[Number(/=(\d+)$/u.exec(locator)?.[1]) - 1];
      return text ? rawOf(text, locator, box.folder) : null;
    },
    waitForNews: (timeout, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, timeout);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    close: () => {
      box.open -= 1;
      return Promise.resolve();
    },
  };
}

/** A provider whose accounts are the mailboxes named by their addresses. */
export function scriptedAccounts(boxes: Readonly<Record<string, ScriptedMailbox>>): MailAccount {
  return {
    id: 'scripted',
    name: 'Scripted',
    async open({ address }) {
      const box = boxes[address]!;
      box.opened += 1;
      box.trouble('open');
      return sessionOf(box);
    },
  };
}
