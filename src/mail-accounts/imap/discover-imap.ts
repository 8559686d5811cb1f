// Finds the IMAP server of a mail address: providers we know, then what the domain itself says of its servers.
import type { AccountTools } from '../../contracts/mail-account.ts';
import { IMAP_PRESETS, type ImapPreset } from '../imap.data.ts';
import { parseAutoconfig } from './parse-autoconfig.ts';

export interface ImapServer {
  host: string;
  port: number;
  security: 'tls' | 'starttls';
  /** Login name where it is not the address. */
  username?: string;
  /** The provider, where it is one of those we know. */
  preset: ImapPreset | null;
  /** By what it was found. */
  from: 'provider' | 'mx' | 'autoconfig' | 'srv';
}

/** What discovery asks the world with; the two questions are those of node:dns/promises. */
export interface DiscoveryTools {
  fetch: AccountTools['fetch'];
  resolveSrv: (
    name: string,
  ) => Promise<readonly { name: string; port: number; priority: number; weight: number }[]>;
  resolveMx: (domain: string) => Promise<readonly { exchange: string; priority: number }[]>;
}

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const PATIENCE = 10_000;

/** The domain of an address in ASCII and lower case, or null where there is none to ask. */
function domainOf(address: string): string | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).trim();
  if (/[/\\?#:[\]]/.test(domain)) return null;
  try {
    const ascii = new URL(`http://${domain}/`).hostname;
    return DOMAIN.test(ascii) ? ascii : null;
  } catch {
    return null;
  }
}

function fromPreset(preset: ImapPreset, from: ImapServer['from']): ImapServer {
  return { host: preset.host, port: preset.port, security: preset.security, preset, from };
}

/** The provider that serves there, or null. */
export function presetAt(host: string, port: number): ImapPreset | null {
  return IMAP_PRESETS.find((preset) => preset.host === host.toLowerCase() && preset.port === port) ?? null;
}

/** Firms and persons often have their mail at a provider under a domain of their own: its exchangers tell. */
async function byExchangers(domain: string, tools: DiscoveryTools): Promise<ImapServer | null> {
  const records = await tools.resolveMx(domain);
  const [first] = [...records].sort((one, other) => one.priority - other.priority);
  const exchange = first?.exchange.toLowerCase().replace(/\.$/, '') ?? '';
  const preset = IMAP_PRESETS.find(({ mx }) =>
    mx?.some((end) => exchange === end || exchange.endsWith(`.${end}`)),
  );
  return preset ? fromPreset(preset, 'mx') : null;
}

/** https://wiki.mozilla.org/Thunderbird:Autoconfiguration: the domain's own file, always over TLS. */
async function byAutoconfig(
  address: string,
  domain: string,
  tools: DiscoveryTools,
): Promise<ImapServer | null> {
  const response = await tools.fetch(`https://autoconfig.${domain}/mail/config-v1.1.xml`, {
    // A redirect could lead anywhere.
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) return null;
  const server = parseAutoconfig((await response.text()).slice(0, 100_000), address);
  if (!server || !DOMAIN.test(server.host)) return null;
  return { ...server, preset: presetAt(server.host, server.port), from: 'autoconfig' };
}

/** RFC 6186: `_imaps._tcp`, else `_imap._tcp` with STARTTLS; a target of `.` says that there is no such service. */
async function bySrv(domain: string, tools: DiscoveryTools): Promise<ImapServer | null> {
  for (const [service, security] of [
    ['_imaps', 'tls'],
    ['_imap', 'starttls'],
  ] as const) {
    const records = await tools.resolveSrv(`${service}._tcp.${domain}`).catch(() => []);
    const [best] = [...records].sort((a, b) => a.priority - b.priority || b.weight - a.weight);
    const host = best?.name.toLowerCase().replace(/\.$/, '') ?? '';
    if (best && DOMAIN.test(host))
      return { host, port: best.port, security, preset: presetAt(host, best.port), from: 'srv' };
  }
  return null;
}

/**
 * Where the mailbox of `address` is read by IMAP, or null when nobody says so. Never throws: a question that fails is one without
 * an answer. What comes back was said by the domain's owner; it is checked again, as any host is, when it is connected to.
 */
export async function discoverImap(address: string, tools: DiscoveryTools): Promise<ImapServer | null> {
  const domain = domainOf(address);
  if (domain === null) return null;
  const known = IMAP_PRESETS.find(({ domains }) => domains.includes(domain));
  if (known) return fromPreset(known, 'provider');
  for (const ask of [
    () => byExchangers(domain, tools),
    () => byAutoconfig(address, domain, tools),
    () => bySrv(domain, tools),
  ]) {
    const found = await ask().catch(() => null);
    if (found) return found;
  }
  return null;
}
