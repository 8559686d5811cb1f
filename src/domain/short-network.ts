// Shortens a network address to the network it lies in, which tells home from elsewhere and nobody's line.

const V4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/iu;
const V6 = /^[\da-f:.]{2,45}$/iu;
/** Of an IPv6 address, 48 bits: what a provider hands to a site. */
const GROUPS = 3;

function shortV6(address: string): string | null {
  if (!address.includes(':') || !V6.test(address) || !URL.canParse(`http://[${address}]/`)) return null;
  const [head = ''] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const first = [...groups, '0', '0', '0'].slice(0, GROUPS);
  while (first.at(-1) === '0') first.pop();
  return `${first.join(':')}::/${GROUPS * 16}`;
}

/** `192.0.2.0/24`, `2001:db8:7::/48`; null for what is no address. */
export function shortNetwork(address: string): string | null {
  const v4 = V4.exec(address)?.[1];
  if (v4 === undefined) return shortV6(address);
  return v4.split('.').every((part) => Number(part) < 256) ? `${v4}.0/24` : null;
}
