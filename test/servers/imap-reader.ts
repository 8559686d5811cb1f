// Reads a mailbox as the program does and keeps what a test wants to compare.
import { onTestFinished } from 'vitest';
import type {
  AccountBatch,
  AccountSession,
  AccountSettings,
  AccountTools,
  Credential,
  SyncOptions,
} from '../../src/contracts/mail-account.ts';
import type { Network } from '../../src/mail-accounts/imap/connection.ts';
import { openSession } from '../../src/mail-accounts/imap/open-session.ts';

export interface Reach extends Partial<AccountSettings> {
  credential?: Credential;
  tools?: Partial<AccountTools>;
  network?: Partial<Network>;
}

const nobody = (): Promise<never> => Promise.reject(new Error('nobody answers'));

/** Opens the mailbox on this machine at `port`; without encryption unless told otherwise. */
export async function openMailbox({
  credential,
  tools,
  network,
  ...settings
}: Reach): Promise<AccountSession> {
  const session = await openSession(
    {
      address: 'ada@juniper.test',
      host: '127.0.0.1',
      security: 'none',
      folders: null,
      since: null,
      ...settings,
    },
    credential ?? { type: 'password', password: 'quiet_harbour_7' },
    {
      fetch: nobody,
      now: Date.now,
      spend: () => Promise.resolve(),
      note: () => undefined,
      allowPrivate: 'loopback',
      ...tools,
    },
    { resolveMx: nobody, resolveSrv: nobody, socketTimeout: 20_000, ...network },
  );
  onTestFinished(() => session.close());
  return session;
}

export const EVERYTHING: SyncOptions = {
  wants: () => true,
  batchSize: 500,
  maxMailBytes: 1_000_000,
  hints: [],
  signal: new AbortController().signal,
};

export interface Haul {
  mails: AccountBatch['mails'][number][];
  passed: AccountBatch['passed'][number][];
  damage: AccountBatch['damage'][number][];
  /** As it was after the last batch, or as given where there was none. */
  cursor: unknown;
  batches: number;
  /** What ended it, where it was not the end of the mailbox. */
  error: unknown;
}

/** Reads on from `cursor`; the cursor goes through JSON as it does in the store. */
export async function readOn(
  session: AccountSession,
  cursor: unknown = null,
  options: Partial<SyncOptions> = {},
): Promise<Haul> {
  const haul: Haul = { mails: [], passed: [], damage: [], cursor, batches: 0, error: null };
  try {
    for await (const batch of session.sync(cursor, { ...EVERYTHING, ...options })) {
      haul.mails.push(...batch.mails);
      haul.passed.push(...batch.passed);
      haul.damage.push(...batch.damage);
      haul.cursor = JSON.parse(JSON.stringify(batch.cursor));
      haul.batches += 1;
    }
  } catch (error) {
    haul.error = error;
  }
  return haul;
}

/** The same as `readOn`, for tests in which nothing may fail. */
export async function readAll(
  session: AccountSession,
  cursor: unknown = null,
  options: Partial<SyncOptions> = {},
): Promise<Haul> {
  const haul = await readOn(session, cursor, options);
  if (haul.error !== null) throw haul.error;
  return haul;
}

/** A mail with `\r\n` line ends; equal numbers give equal mails. */
export function letter(n: number, options: { id?: string; body?: string; size?: number } = {}): Buffer {
  const body =
    options.body ?? `Dear Ada,\r\nthis is letter ${n}.\r\n${'It goes on. '.repeat((options.size ?? 0) / 12)}`;
  const lines = [
    `Message-ID: <${options.id ?? `letter-${n}`}@rowan.test>`,
    'From: Rowan & Sons <post@rowan.test>',
    'To: ada@juniper.test',
    `Subject: Letter ${n}`,
    'Date: Thu, 01 Oct 2026 10:00:00 +0000',
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}\r\n`);
}

export function letters(count: number, first = 1, size = 0): { bytes: Buffer }[] {
  return Array.from({ length: count }, (_, index) => ({ bytes: letter(first + index, { size }) }));
}

/** Message-ID and digest: what makes a mail this mail. */
export function identities(mails: readonly { bytes: Uint8Array; bodyDigest: string }[]): Set<string> {
  return new Set(
    mails.map(({ bytes, bodyDigest }) => {
      const id = /^Message-ID: (.*)\r?$/im.exec(Buffer.from(bytes).toString('latin1'))?.[1];
      return `${id} ${bodyDigest}`;
    }),
  );
}
