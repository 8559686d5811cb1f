// Shortens a network address to the network it lies in, which tells home from elsewhere and nobody's line.

const V4 = /^(?:::ffff:)?((\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3})$/iu;
const V6 = /^[\da-f:.]{2,45}$/iu;
/** Of an IPv6 address, 48 bits: what a provider hands to a site. */
const OF_SITE = 3;
/** 64 bits: what one line has to itself, so that each of its addresses is nobody else. */
const OF_LINE = 4;
const ALL = 8;

/** The eight groups of an IPv6 address; null for what is none. */
function groupsOf(address: string): string[] | null {
  if (!address.includes(':') || !V6.test(address) || !URL.canParse(`http://[${address}]/`)) return null;
  const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const split = (text: string): string[] => text.split(':').filter((group) => group !== '');
  const [first, last] = [split(head), split(tail ?? '')];
  return [...first, ...Array.from({ length: ALL - first.length - last.length }, () => '0'), ...last];
}

function shortV6(address: string, count: number): string | null {
  const first = groupsOf(address)?.slice(0, count);
  if (first === undefined) return null;
  while (first.at(-1) === '0') first.pop();
  return `${first.join(':')}::/${count * 16}`;
}

const isV4 = (address: string): boolean => address.split('.').every((part) => Number(part) < 256);

/** `192.0.2.0/24`, `2001:db8:7::/48`; null for what is no address. */
export function shortNetwork(address: string): string | null {
  const [, v4, network] = V4.exec(address) ?? [];
  if (v4 === undefined) return shortV6(address, OF_SITE);
  return isV4(v4) ? `${network}.0/24` : null;
}

/** By what one line is known, whichever of its addresses it uses: `192.0.2.7`, `2001:db8:7:1::/64`; what is no address stays as it is. */
export function lineOf(address: string): string {
  return V4.exec(address)?.[1] ?? shortV6(address, OF_LINE) ?? address;
}
