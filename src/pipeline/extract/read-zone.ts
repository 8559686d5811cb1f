// Tells the time zone of a time: as named beside it, else as the mail's own clock shows.
import type { Language } from '../../contracts/rule.ts';
import { CITY_ZONES } from './clock-words.data.ts';
import { ZONES } from './dates.data.ts';
import { offsetAt } from './zoned-time.ts';

const alternatives = (names: Iterable<string>): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');
const CITY = alternatives(CITY_ZONES.keys());

const ZONE = new RegExp(
  `(?<![a-z])(?:(?:utc|gmt)\\s?(?<sign>[+-])\\s?(?<oh>\\d{1,2})(?::?(?<om>\\d\\d))?|(?<iana>(?:europe|america|asia|africa|australia|pacific|atlantic)/[a-z_]{3,20}(?:/[a-z_]{3,20})?)|(?<city>${CITY})(?:'s)? (?:local )?(?:time|zeit|tijd)|(?:heure (?:de |d'|locale de )|heure du |hora (?:de |do |da |local de )|horario de |ora (?:di |de |locale di )|tijd in |zeit in )(?:la )?(?<place>${CITY})|(?<word>${alternatives(ZONES.keys())}))(?![a-z/])`,
  'u',
);

/** "EST" is a zone, "est" a French word. */
const isShouted = (word: string, original: string): boolean =>
  word.includes(' ') ||
  word.length > 5 ||
  new RegExp(`(?<!\\p{L})${word.toUpperCase()}(?!\\p{L})`, 'u').test(original);

/** The zone named in a folded text, abbreviations only as `original` writes them in capitals; null when none is. */
export function zoneIn(text: string, original: string): string | null {
  const groups = ZONE.exec(text)?.groups;
  if (groups === undefined) return null;
  if (groups['sign'] !== undefined) return offsetOf(groups);
  const { iana, word } = groups;
  if (iana !== undefined) return iana.replace(/(?<=^|[/_])[a-z]/gu, (letter) => letter.toUpperCase());
  if (word !== undefined) return isShouted(word, original) ? (ZONES.get(word) ?? null) : null;
  return CITY_ZONES.get(`${groups['city'] ?? groups['place']}`) ?? null;
}

/** "GMT+2" as "+02:00". */
const offsetOf = ({ sign = '+', oh = '', om = '00' }: Readonly<Record<string, string | undefined>>): string =>
  `${sign}${oh.padStart(2, '0')}:${om}`;

/** Where a language's mail is mostly written, so that a clock change between mail and appointment is known. */
const HOMES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Europe/London',
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'Europe/Berlin',
    'Australia/Sydney',
  ],
  de: ['Europe/Berlin'],
  fr: ['Europe/Paris', 'America/Montreal'],
  es: ['Europe/Madrid', 'America/Santiago'],
  it: ['Europe/Rome'],
  pt: ['Europe/Lisbon', 'America/Sao_Paulo'],
  nl: ['Europe/Amsterdam'],
};

/**
 * The zone of the mail's own clock: of the places that write in its language, one whose clock the Date header shows,
 * else the header's bare offset. Null without an offset.
 */
export function homeZone(date: string | null, sent: number, language: Language): string | null {
  const match = /([+-])(\d\d):?(\d\d)(?:\s*\(.{0,40}\))?\s*$/u.exec(date ?? '');
  if (match === null) return /(?:GMT|UTC?|Z)\s*$/u.test(date ?? '') ? 'UTC' : null;
  const [, sign = '+', hours = '00', minutes = '00'] = match;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return HOMES[language].find((zone) => offsetAt(zone, sent) === offset) ?? `${sign}${hours}:${minutes}`;
}
