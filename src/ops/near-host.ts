// Tells whether a host is this machine or one of its own network, where text may travel unencrypted.
import { BlockList, isIP } from 'node:net';

const NEAR = new BlockList();
for (const [address, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  NEAR.addSubnet(address, prefix, 'ipv4');
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');
NEAR.addSubnet('fe80::', 10, 'ipv6');

/** @param host as a URL gives it: IPv6 in brackets. A name without a dot, or under .local, is looked up in the own network only. */
export function isNearHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/gu, '');
  const version = isIP(bare);
  if (version !== 0) return NEAR.check(bare, version === 4 ? 'ipv4' : 'ipv6');
  return !bare.includes('.') || /\.(?:local|localhost|internal)$/iu.test(bare);
}
