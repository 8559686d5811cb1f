// Tells whether an IP address lies in the public internet, in a private network, or on this machine.
import { BlockList, isIPv4, isIPv6 } from 'node:net';

export type AddressRange = 'public' | 'private' | 'loopback';

/** IANA's special-purpose registry for IPv4: everything that is not globally reachable. */
const SPECIAL_V4 = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  SPECIAL_V4.addSubnet(net, prefix, 'ipv4');
}

function rangeOfV4(address: string): AddressRange {
  if (address.startsWith('127.')) return 'loopback';
  return SPECIAL_V4.check(address, 'ipv4') ? 'private' : 'public';
}

/** The eight groups of an IPv6 address; the URL parser brings every spelling (`::ffff:127.0.0.1`) into one form. */
function groupsOf(address: string): number[] {
  const [plain = ''] = address.split('%');
  const canonical = new URL(`http://[${plain}]/`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const numbers = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  if (tail === undefined) return numbers(head);
  const [before, after] = [numbers(head), numbers(tail)];
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}

/**
 * Addresses that lead to the IPv4 address in their groups from `at` on: IPv4-mapped and IPv4-compatible (RFC 4291 §2.5.5), NAT64
 * with the well-known prefix (RFC 6052), 6to4 (RFC 3056).
 */
const EMBEDDING = [
  { prefix: [0, 0, 0, 0, 0, 0xffff], at: 6 },
  { prefix: [0, 0, 0, 0, 0, 0], at: 6 },
  { prefix: [0x64, 0xff9b, 0, 0, 0, 0], at: 6 },
  { prefix: [0x2002], at: 1 },
];

function embeddedV4(groups: readonly number[]): string | null {
  const form = EMBEDDING.find(({ prefix }) => prefix.every((group, index) => groups[index] === group));
  if (!form) return null;
  const [high = 0, low = 0] = groups.slice(form.at);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Of IPv6 only 2000::/3 is handed out, and within it these are not: Teredo and other protocols, documentation. */
const HANDED_OUT_V6 = new BlockList();
HANDED_OUT_V6.addSubnet('2000::', 3, 'ipv6');
const SPECIAL_V6 = new BlockList();
SPECIAL_V6.addSubnet('2001::', 23, 'ipv6');
SPECIAL_V6.addSubnet('2001:db8::', 32, 'ipv6');
SPECIAL_V6.addSubnet('3fff::', 20, 'ipv6');

function rangeOfV6(address: string): AddressRange {
  const groups = groupsOf(address);
  const canonical = groups.map((group) => group.toString(16)).join(':');
  if (canonical === '0:0:0:0:0:0:0:1') return 'loopback';
  const v4 = embeddedV4(groups);
  if (v4 !== null) return rangeOfV4(v4);
  const open = HANDED_OUT_V6.check(canonical, 'ipv6') && !SPECIAL_V6.check(canonical, 'ipv6');
  return open ? 'public' : 'private';
}

/** What is no address at all counts as private, so that it is never connected to by mistake. */
export function addressRange(address: string): AddressRange {
  if (isIPv4(address)) return rangeOfV4(address);
  return isIPv6(address) ? rangeOfV6(address) : 'private';
}
