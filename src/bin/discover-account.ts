// Says how the mailbox of an address is opened: by which provider's file, and what the person has to know.
import { resolveMx, resolveSrv } from 'node:dns/promises';
import type { WayIn } from '../contracts/account-shapes.ts';
import { discoverImap } from '../mail-accounts/imap/discover-imap.ts';
import type { Consent } from './consent.ts';

/** Null where nobody says how. */
export async function discoverAccount(address: string, consent: Consent): Promise<WayIn | null> {
  const found = await discoverImap(address, {
    fetch: (url, init) => fetch(url, init),
    resolveSrv: (name) => resolveSrv(name),
    resolveMx: (domain) => resolveMx(domain),
  });
  if (found === null) return null;
  const { host, port, security, preset } = found;
  const provider = preset?.id === 'gmail' || preset?.id === 'outlook' ? preset.id : 'imap';
  const oauth = consent.offers(provider);
  const password = preset === null || preset.accepts.some((way) => way !== 'oauth');
  return {
    provider: oauth ? provider : 'imap',
    name: preset?.name ?? host,
    ...(password ? { host, port, security } : { host: null, port: null, security: null }),
    note: preset?.hint ?? null,
    oauth,
  };
}
