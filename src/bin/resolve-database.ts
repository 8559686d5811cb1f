// Says which database is meant, and whether the way to it is encrypted where its address leaves that open.
import { readDatabaseUrl, type DatabaseAddress } from '../domain/database-address.ts';
import { isNearHost } from '../ops/near-host.ts';

/**
 * Where the address does not tell, what stays on this machine or in its network travels in the clear, and all else is encrypted
 * to a host that proves its name.
 * @param url a DATABASE_URL that is known to be well-formed
 * @returns null for the SQLite file of the data folder
 */
export function resolveDatabase(url: string | undefined): DatabaseAddress | null {
  const address = url === undefined ? null : readDatabaseUrl(url);
  if (address?.tls !== 'unsaid') return address;
  const isNear = address.host.startsWith('/') || isNearHost(address.host);
  return { ...address, tls: isNear ? 'off' : 'host' };
}
