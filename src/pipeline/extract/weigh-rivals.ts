// Tells which names cannot be the employer, and sets the sender's own name against others that stand where employers do.
import type { Group, Signs } from './company-context.ts';

export interface Weighed {
  group: Group;
  signs: Signs;
}

const shows =
  (signs: Signs) =>
  (sign: string): boolean =>
    (signs[sign] ?? 0) > 0;

const BORNE = ['fits partly', 'link fits', 'legal', 'by label', 'firm', 'by vendor'];
const SPOKEN = ['department of it', 'behind at', 'before verb', 'in subject'];
const OF_PEOPLE = ['reader', 'given name', 'honorific'];

const isForeignBrand = (signs: Signs): boolean =>
  shows(signs)('brand') && !SPOKEN.some(shows(signs)) && (signs['best wording'] ?? 0) < 0.5;

/**
 * True for what no weight may make an employer: who reads the mail, people that no domain bears the name of, courtesies,
 * and a service's brand that nothing but the service's own hand puts there.
 */
export function isRuledOut(signs: Signs): boolean {
  const at = shows(signs);
  if (isForeignBrand(signs) || at('cut short')) return true;
  if (at('article first') && at('shorter alone')) return true;
  if (BORNE.some(at)) return false;
  return OF_PEOPLE.some(at) || (at('courtesy') && !at('by wording'));
}

const TOLD = [
  'before verb',
  'behind at',
  'behind with',
  'in subject',
  'by wording',
  'by text',
  'by label',
  'by client',
];
const NO_FIRM = 'given name,honorific,reader,writer,place,title,occupation,talk,courtesy,brand,digits'.split(
  ',',
);
const OWN = ['fits partly', 'in name'];
/** One word may be any noun: these say more of it than its place. */
const NAMED = ['by wording', 'by text', 'by label', 'by client'];

/** Stands where employers do, and is not the sender's own name. */
function isRival({ signs }: Weighed): boolean {
  const at = shows(signs);
  if (NO_FIRM.some(at) || OWN.some(at) || !TOLD.some(at)) return false;
  return !at('one word') || NAMED.some(at);
}

const isOwn = ({ signs }: Weighed): boolean => OWN.some(shows(signs));

/** So plainly the client of an agency that the agency itself is out of the question. */
function isClient({ signs }: Weighed): boolean {
  const at = shows(signs);
  if (['best client', 'best text', 'best label'].some((sign) => (signs[sign] ?? 0) >= 0.5)) return true;
  return !at('one word') && (at('before verb') || at('behind at') || at('by wording'));
}

/**
 * The names with what their rivals say added. Where an agency names a client, its own name and what signs beside it
 * are left out.
 */
export function withRivals(weighed: readonly Weighed[], agency: boolean): Weighed[] {
  const rivals = weighed.filter(isRival);
  if (rivals.length === 0) return [...weighed];
  const clients = agency ? rivals.filter(isClient) : [];
  if (clients.length > 0) return weighed.filter((one) => !isOwn(one));
  return weighed.map((one) => ({
    ...one,
    signs: { ...one.signs, ...(isOwn(one) ? { rival: 1 } : { rivalling: rivals.includes(one) ? 1 : 0 }) },
  }));
}
