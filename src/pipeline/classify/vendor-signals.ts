// Reads what the known vendors say of a mail: by its sender, by their own header, by their stock wording.
import type { Ats } from '../../contracts/ats.ts';
import type { ParsedMail } from '../../domain/mail.ts';
import { canMatch } from '../../domain/can-match.ts';
import type { Hit } from './match-phrases.ts';

const DEFAULT_WEIGHT = 2;
const MAX_CHARS = 20_000;

type Sign = Pick<Hit, 'kind' | 'weight' | 'span'>;

// Everything an applicant tracking system sends is about hiring; boards send social news and advertisements as well.
const TOPIC: Readonly<Record<Ats['type'], number>> = { ats: 2, assessment: 2, employer: 1.5, board: 1 };

/** `topic` is how much the mail is about applying because of where it comes from; 0 when it comes from no known vendor. */
export interface VendorSigns {
  topic: number;
  /** What the vendor is; null when unknown. */
  type: Ats['type'] | null;
  signs: Sign[];
}

function senderOf(mail: ParsedMail): { domain: string; local: string; whole: string } {
  const { from } = mail.headers;
  const address = from?.address ?? '';
  const at = address.lastIndexOf('@');
  return {
    domain: address.slice(at + 1),
    local: address.slice(0, Math.max(at, 0)),
    whole: `${from?.name ?? ''} <${address}>`,
  };
}

function senderSigns(vendor: Ats, sender: ReturnType<typeof senderOf>): { known: boolean; signs: Sign[] } {
  const matching = vendor.senders.filter(
    (s) =>
      (sender.domain === s.domain || sender.domain.endsWith(`.${s.domain}`)) &&
      (s.local?.test(sender.local) ?? true),
  );
  const signs = matching.flatMap((s) =>
    s.kind === undefined
      ? []
      : [
          {
            kind: s.kind,
            weight: s.weight ?? DEFAULT_WEIGHT,
            span: { field: 'from' as const, text: sender.whole, start: -1, end: -1 },
          },
        ],
  );
  return { known: matching.length > 0, signs };
}

function headerSigns(vendor: Ats, mail: ParsedMail): { known: boolean; signs: Sign[] } {
  const value =
    vendor.header === undefined ? undefined : mail.headers.all.get(vendor.header.name.toLowerCase());
  if (vendor.header === undefined || value === undefined) return { known: false, signs: [] };
  const hit = vendor.header.kinds.find(([pattern]) => pattern.test(value));
  const span = { field: 'header' as const, text: `${vendor.header.name}: ${value}`, start: -1, end: -1 };
  return { known: true, signs: hit === undefined ? [] : [{ kind: hit[1], weight: 4, span }] };
}

function wordingSigns(vendor: Ats, mail: ParsedMail, whole: string): Sign[] {
  const texts = { subject: mail.headers.subject, body: mail.text.slice(0, MAX_CHARS), from: whole };
  const lower = `${texts.subject}\n${texts.body}\n${whole}`.toLowerCase();
  return vendor.wordings.flatMap((wording): Sign[] => {
    if (wording.kind === undefined || !canMatch(wording.pattern, lower)) return [];
    const match = wording.pattern.exec(texts[wording.field]);
    if (match === null) return [];
    const offset = wording.field === 'from' ? -1 : match.index;
    const end = offset < 0 ? -1 : offset + match[0].length;
    const span = { field: wording.field, text: match[0], start: offset, end };
    return [{ kind: wording.kind, weight: wording.weight ?? DEFAULT_WEIGHT, span }];
  });
}

interface VendorIndex {
  bySender: ReadonlyMap<string, readonly Ats[]>;
  withHeader: readonly Ats[];
}

const indexed = new WeakMap<readonly Ats[], VendorIndex>();

function indexOf(vendors: readonly Ats[]): VendorIndex {
  const known = indexed.get(vendors);
  if (known !== undefined) return known;
  const bySender = new Map<string, Ats[]>();
  for (const vendor of vendors) {
    for (const domain of new Set(vendor.senders.map((sender) => sender.domain))) {
      bySender.set(domain, [...(bySender.get(domain) ?? []), vendor]);
    }
  }
  const index = { bySender, withHeader: vendors.filter(({ header }) => header !== undefined) };
  indexed.set(vendors, index);
  return index;
}

/** Those that send from this domain or one above it, or whose header the mail bears, in the order of `vendors`. */
function likelyVendors(mail: ParsedMail, domain: string, vendors: readonly Ats[]): readonly Ats[] {
  const { bySender, withHeader } = indexOf(vendors);
  const likely = new Set(withHeader.filter(({ header }) => mail.headers.all.has(header!.name.toLowerCase())));
  for (let rest = domain; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
    for (const vendor of bySender.get(rest) ?? []) likely.add(vendor);
  }
  return likely.size < 2 ? [...likely] : vendors.filter((vendor) => likely.has(vendor));
}

/** Whether a known vendor's domain or header stands on it, whatever the vendor's file makes of that. */
export function comesFromVendor(mail: ParsedMail, vendors: readonly Ats[]): boolean {
  return likelyVendors(mail, senderOf(mail).domain, vendors).length > 0;
}

/** The signs of all vendors that this mail visibly comes from. */
export function vendorSignals(mail: ParsedMail, vendors: readonly Ats[]): VendorSigns {
  const sender = senderOf(mail);
  const found: VendorSigns = { topic: 0, type: null, signs: [] };
  for (const vendor of likelyVendors(mail, sender.domain, vendors)) {
    const bySender = senderSigns(vendor, sender);
    const byHeader = headerSigns(vendor, mail);
    if (!bySender.known && !byHeader.known) continue;
    found.topic = Math.max(found.topic, TOPIC[vendor.type]);
    found.type ??= vendor.type;
    found.signs.push(...bySender.signs, ...byHeader.signs, ...wordingSigns(vendor, mail, sender.whole));
  }
  return found;
}
