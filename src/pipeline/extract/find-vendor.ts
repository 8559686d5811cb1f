// Finds the vendor a mail came through: by sender, proving header, links, or a footer's words.
import type { Ats, Sender } from '../../contracts/ats.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { ParsedMail } from '../../domain/mail.ts';
import { knownPostings } from './known-postings.ts';

export interface FoundVendor {
  vendor: Ats;
  /** The sender's own domain is the vendor's, so the domain tells no employer. */
  bySender: boolean;
}

type Entry = readonly [Ats, Sender];

interface Index {
  domains: ReadonlyMap<string, readonly Entry[]>;
  /** Brands as words, longest first, with their vendors. */
  brands: readonly (readonly [string, Ats])[];
}

const INDEXES = new WeakMap<readonly Ats[], Index>();

function indexOf(vendors: readonly Ats[]): Index {
  let index = INDEXES.get(vendors);
  if (index === undefined) {
    const domains = new Map<string, Entry[]>();
    for (const vendor of vendors) {
      for (const sender of vendor.senders) {
        domains.set(sender.domain, [...(domains.get(sender.domain) ?? []), [vendor, sender]]);
      }
    }
    const brands = vendors
      .filter((vendor) => vendor.type !== 'employer')
      .flatMap((vendor) => vendor.brands.map((brand) => [brand, vendor] as const))
      .sort((a, b) => b[0].length - a[0].length);
    index = { domains, brands };
    INDEXES.set(vendors, index);
  }
  return index;
}

/** A host and its parent domains, nearest first. */
function* domainsAbove(host: string): Generator<string> {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) yield rest;
}

function bySender(mail: ParsedMail, index: Index): Ats | null {
  const [local = '', domain = ''] = (mail.headers.from?.address ?? '').split('@');
  for (const name of domainsAbove(domain)) {
    const entry = index.domains.get(name)?.find(([, sender]) => sender.local?.test(local) ?? true);
    if (entry !== undefined) return entry[0];
  }
  return null;
}

const byHeader = (mail: ParsedMail, vendors: readonly Ats[]): Ats | null =>
  vendors.find(({ header }) => header !== undefined && mail.headers.all.has(header.name.toLowerCase())) ??
  null;

function byLinks(links: readonly URL[], index: Index, vendors: readonly Ats[]): Ats | null {
  for (const url of links) {
    const known = knownPostings(url, vendors).find(({ vendor }) => vendor.type !== 'employer');
    if (known !== undefined) return known.vendor;
  }
  for (const url of links) {
    for (const name of domainsAbove(url.hostname)) {
      const vendor = index.domains.get(name)?.find(([vendor]) => vendor.type === 'ats')?.[0];
      if (vendor !== undefined) return vendor;
    }
  }
  return null;
}

const FOOTER =
  /(?:powered by|(?:sent|delivered|applied|submitted|apply|application|applying|invit\p{L}{2,4})[^\n.]{0,40} (?:via|through|by|from)|propulsé par|(?:\p{L} |^)(?:via|über|through|created an?)|(?:©|\(c\)|copyright)[\s\d,-]{0,14})\s{0,3}(\p{L}[^\n]{1,40})/gimu;
const WRITTEN_SENDER = /<[\w.+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})>/giu;

/** Footers stand at the end, header lines of forwarded and printed mail at the beginning. */
const EDGE = 6000;

function byText(text: string, index: Index): Ats | null {
  for (const match of text.slice(0, EDGE).matchAll(WRITTEN_SENDER)) {
    for (const name of domainsAbove((match[1] ?? '').toLowerCase())) {
      const entry = index.domains.get(name)?.[0];
      if (entry !== undefined) return entry[0];
    }
  }
  for (const match of text.slice(-EDGE).matchAll(FOOTER)) {
    const words = foldText(match[1] ?? '');
    const brand = index.brands.find(
      ([brand]) => words.startsWith(brand) && !/^[\p{L}\p{N}]/u.test(words.slice(brand.length)),
    );
    if (brand !== undefined) return brand[1];
  }
  return null;
}

/** The vendor of a mail, strongest evidence first; null when none is visible. `links` are unwrapped. */
export function findVendor(
  mail: ParsedMail,
  links: readonly URL[],
  vendors: readonly Ats[],
): FoundVendor | null {
  const index = indexOf(vendors);
  const sender = bySender(mail, index);
  if (sender !== null) return { vendor: sender, bySender: true };
  const vendor = byHeader(mail, vendors) ?? byLinks(links, index, vendors) ?? byText(mail.text, index);
  return vendor === null ? null : { vendor, bySender: false };
}
