// `--auth-setup`: connects a mailbox by consent, or by a consent that another program was given, and is done.
import type { Config } from '../ops/config.ts';
import { listAccounts } from '../store/accounts.ts';
import { connectAccount } from '../tracking/connect-account.ts';
import { connectByConsent } from './connect-by-consent.ts';
import { Consent } from './consent.ts';
import { describeConsent } from './describe-consent.ts';
import { discoverAccount } from './discover-account.ts';
import { Failure } from './failure.ts';
import { openFetching, outsideTools, tryAccount } from './fetching.ts';
import { openMailReading } from './mail-reading.ts';
import type { Tracker } from './open-tracker.ts';
import { takeOverToken } from './take-over-token.ts';

type Provider = 'gmail' | 'outlook';

const HOSTS: Readonly<Record<string, Provider>> = {
  'imap.gmail.com': 'gmail',
  'imap.googlemail.com': 'gmail',
  'outlook.office365.com': 'outlook',
  'imap-mail.outlook.com': 'outlook',
};

const isProvider = (name: string): name is Provider => name === 'gmail' || name === 'outlook';

/** As what it is connected already, or as the host that is named says; null when neither tells. */
async function knownProvider(tracker: Tracker, address: string, config: Config): Promise<Provider | null> {
  const accounts = await listAccounts(tracker.db, 'local');
  const connected = accounts.find(({ settings }) => settings.address.toLowerCase() === address.toLowerCase());
  if (connected && isProvider(connected.provider)) return connected.provider;
  return HOSTS[config.IMAP_HOST?.toLowerCase() ?? ''] ?? null;
}

/** By the only registration that there is, else by the address. @throws Failure */
async function offeredProvider(address: string, config: Config): Promise<Provider> {
  const consent = new Consent(config, outsideTools(config));
  const [first, ...more] = (['gmail', 'outlook'] as const).filter((one) => consent.offers(one));
  if (first === undefined) {
    const line =
      'consent needs a registration of your own: set GOOGLE_CLIENT_ID or MICROSOFT_CLIENT_ID (and its secret)';
    throw new Failure(line, 2);
  }
  if (more.length === 0) return first;
  const found = await discoverAccount(address, consent);
  if (found && isProvider(found.provider)) return found.provider;
  throw new Failure(
    `${address} is opened by a password; connect it with: hearback mailboxes add ${address}`,
    2,
  );
}

/** @param folder the only one to read, or null. @throws Failure in plain words */
export async function setUpConsent(
  tracker: Tracker,
  { address, folder }: { address: string; folder: string | null },
  config: Config,
): Promise<void> {
  if (!/^[^\s@]+@[^\s@]+$/u.test(address)) throw new Failure(`${address} is no address`, 2);
  const known = await knownProvider(tracker, address, config);
  const provider = known ?? (await offeredProvider(address, config));
  const taken = provider === 'gmail' ? await takeOverToken(address, config, outsideTools(config)) : null;
  const given = taken ?? (await connectByConsent({ provider, address }, config));
  const connection = {
    ...given,
    settings: { ...given.settings, folders: folder === null ? null : [folder] },
  };
  const reading = openMailReading();
  try {
    await tryAccount(openFetching(tracker, reading, config), connection);
  } catch (error) {
    throw new Failure((error as Error).message);
  } finally {
    await reading.close();
  }
  await connectAccount(tracker, 'local', connection);
  const from = taken ? ` Taken over from ${config.GOOGLE_TOKEN_FILE}, which is needed no more.` : '';
  process.stdout.write(`Connected ${address}.${from}\n${describeConsent(provider, connection.secret)}\n`);
}
