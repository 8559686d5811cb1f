// The server that an account's settings mean, checked and complete.
import { AccountError, type AccountSettings } from '../../contracts/mail-account.ts';
import { isThisMachine } from '../../net/guarded-connect.ts';
import type { ImapPreset } from '../imap.data.ts';
import { discoverImap, presetAt, type DiscoveryTools } from './discover-imap.ts';

export interface Target {
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'none';
  username: string;
  preset: ImapPreset | null;
}

const PORTS = { tls: 993, starttls: 143, none: 143 } as const;
/** Names and addresses, also IPv6; nothing that a log or a protocol line could choke on. */
const HOST = /^[\p{L}\p{N}._:-]{1,253}$/u;

function checked(target: Target): Target {
  const { host, port, security } = target;
  if (!HOST.test(host)) throw new AccountError('settings', 'the name of the mail server is not one');
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new AccountError('settings', `${port} is no port`);
  if (security === 'none' && !isThisMachine(host))
    throw new AccountError(
      'settings',
      `${host} must be reached with TLS, or the password could be read on the way`,
    );
  return target;
}

/** @throws AccountError (`settings`) when no server is known or it is not allowed */
export async function resolveTarget(settings: AccountSettings, tools: DiscoveryTools): Promise<Target> {
  const username = settings.username ?? settings.address;
  if (settings.host !== undefined) {
    const security = settings.security ?? (settings.port === 143 ? 'starttls' : 'tls');
    const host = settings.host.trim();
    const port = settings.port ?? PORTS[security];
    return checked({ host, port, security, username, preset: presetAt(host, port) });
  }
  const found = await discoverImap(settings.address, tools);
  if (!found) {
    const line = `nobody says where the mailbox of ${settings.address} is: name its IMAP server`;
    throw new AccountError('settings', line);
  }
  return checked({ ...found, username: settings.username ?? found.username ?? settings.address });
}
