// Says how the mailbox of an address is opened: by which provider's file, and what the person has to know.
import { resolveMx, resolveSrv } from 'node:dns/promises';
import type { WayIn } from '../contracts/account-shapes.ts';
import { discoverImap, type ImapServer } from '../mail-accounts/imap/discover-imap.ts';
import { guardedFetch } from '../net/guarded-fetch.ts';
import type { Consent } from './consent.ts';

/** Providers that are read otherwise than by IMAP where the person consents. */
const OWN_FILES = ['gmail', 'outlook'] as const;

/** Bytes that a domain may take to say where its servers are. */
const LONGEST_FILE = 100_000;

/** Null where nobody says how. */
export async function discoverAccount(address: string, consent: Consent): Promise<WayIn | null> {
  const found = await discoverImap(address, {
    // The domain is whatever a person typed: it must not lead this machine into its own network.
    fetch: guardedFetch({ reach: false, most: LONGEST_FILE }),
    resolveSrv: (name) => resolveSrv(name),
    resolveMx: (domain) => resolveMx(domain),
  });
  if (found === null) return null;
  const { preset } = found;
  const own = preset === null ? undefined : OWN_FILES.find((id) => id === preset.id);
  const oauth = own !== undefined && consent.offers(own);
  return {
    provider: oauth ? own : 'imap',
    name: preset?.name ?? found.host,
    ...serverFor(found),
    note: preset?.hint ?? null,
    oauth,
  };
}

/** The server that a password opens; nothing where none does. */
function serverFor({ host, port, security, preset }: ImapServer): Pick<WayIn, 'host' | 'port' | 'security'> {
  const takesPassword = preset === null || preset.accepts.some((way) => way !== 'oauth');
  return takesPassword ? { host, port, security } : { host: null, port: null, security: null };
}
