// Reads the times of day that a text names, in figures and in words.
import type { Language } from '../../contracts/rule.ts';
import { HOUR_WORDS, PARTS_BEFORE, PARTS_BEHIND } from './clock-words.data.ts';

export interface Clock {
  hour: number;
  minute: number;
}

export interface FoundClock {
  value: Clock;
  start: number;
  end: number;
}

const alternatives = (names: Iterable<string>): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');

/** Figures: with minutes, with a word for hours, with a half of the day, or behind a word that announces a time. */
const FIGURES =
  /(?<![\d.,:/€$£-])(?:(?<![a-z])(?<lead>at|um|om|las|a la|alle|ore|as|gegen|vers|rond)\s)?(?<h>\d{1,2})(?:(?<sep>\s?h\s?|:|\.)(?<min>\d\d)(?![\d%]|[./-]\d))?(?![\d%€/]|[.,]\d)(?<unit>\s?(?:uhr|uur|heures?|horas?|hrs?|h|o'clock)(?![a-z]))?(?<half>\s?[ap]\.?\s?m\b\.?)?/gu;

/** A number with such a word behind it is an amount. */
const AMOUNT =
  /^\s?-?(?:min|minut|stund|hour|heures? de|day|tag|jour|dia|giorn|dag|week|woch|semaine|month|monat|year|jahr|people|person|euro|eur|usd|%|k\b|mb|pages|questions|st\b|nd\b|rd\b|th\b)/u;

const WORDS = new RegExp(
  `(?<![a-z])(?:(?<before>${alternatives(PARTS_BEFORE.keys())}|at|um|om|alle|as|las|la|a las|a la|à)\\s)?(?<w>${alternatives(HOUR_WORDS.keys())}|\\d{1,2})(?:\\s(?<behind>${alternatives(PARTS_BEHIND.keys())}|uhr|uur|heures?|horas|o'clock)|(?=\\s(?:in the (?:morning|afternoon|evening)|de la (?:tarde|manana)|da (?:tarde|manha)|fruh|morgens|abends)))?(?![a-z\\d:]|\\.\\d)`,
  'gu',
);

const NOON = /(?<![a-z])(?:noon|midday|midi|mediodia|mezzogiorno|meio[ -]dia)(?![a-z])/gu;

const LATER =
  /^.{0,3}\s?(?:in the |of the |'s |am |de l'|du |de la |da |del |di |nach)?(?:afternoon|evening|nachmittags?|abends?|feierabend|middags?|avonds|apres-midi|soir|tarde|noche|noite|pomeriggio|sera)(?![a-z])/u;
const EARLIER =
  /^.{0,3}\s?(?:in the |of the |'s |am |du |de la |da |del |di )?(?:morning|morgens|fruh|vormittags?|ochtends|matin|manana|manha|mattin[ao])(?![a-z])/u;

const FIRST_HOUR = 7;

/** A spoken hour of the small numbers is one of the afternoon: nobody is asked for three at night. */
function spoken(hour: number, text: string, end: number): number {
  const behind = text.slice(end, end + 30);
  if (hour < 12 && LATER.test(behind)) return hour + 12;
  if (EARLIER.test(behind)) return hour;
  return hour < FIRST_HOUR && hour > 0 ? hour + 12 : hour;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Whether figures are a time of day at all. */
function isClock(groups: Groups, behind: string, language: Language): boolean {
  const { unit, half, lead, min, sep } = groups;
  if (unit !== undefined || half !== undefined) return true;
  if (min !== undefined && sep !== undefined && sep !== '.') return true;
  if (AMOUNT.test(behind) || (lead === 'as' && language !== 'pt')) return false;
  return lead !== undefined;
}

/** By the clock of twelve hours. */
function halfDay(hour: number, minute: number, half: string): Clock | null {
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (half.startsWith('p') ? 12 : 0), minute };
}

/** "16 Uhr am Hof", "um 10 am Tor": German for "at the". */
const halfOf = ({ unit, half = '' }: Groups, language: Language): string =>
  unit !== undefined || language === 'de' ? '' : half.trim();

/** By the clock of 24 hours when written so ("07:00", "7 Uhr"), else as spoken ("a las 7", "3 o'clock"). */
function wholeDay(groups: Groups, hour: number, text: string, end: number): number {
  const unit = groups['unit'] ?? '';
  const written = (groups['min'] !== undefined || /uhr|uur|h/u.test(unit)) && !unit.includes('clock');
  if (!written) return spoken(hour, text, end);
  return hour < 12 && LATER.test(text.slice(end, end + 30)) ? hour + 12 : hour;
}

function clockOf(groups: Groups, text: string, end: number, language: Language): Clock | null {
  const hour = Number(groups['h']);
  const minute = Number(groups['min'] ?? 0);
  if (hour > 23 || minute > 59 || !isClock(groups, text.slice(end, end + 14), language)) return null;
  const half = halfOf(groups, language);
  return half === '' ? { hour: wholeDay(groups, hour, text, end), minute } : halfDay(hour, minute, half);
}

const isWithin = (value: number, low: number, high: number): boolean => value >= low && value <= high;

const ANNOUNCING = /^(?:at|um|om|alle|as|las|la|a las|a la)$/u;
const PART_OF_DAY = /^\s(?:in the|de la|da |fruh|morgens|abends)/u;

/** How many minutes words like "half past" and "y media" move an hour; 0 without any. */
function shiftOf(before: string, behind: string, language: Language): number {
  if (before === 'half' && language === 'en') return 30;
  return PARTS_BEFORE.get(before) ?? PARTS_BEHIND.get(behind) ?? 0;
}

/** "at nine", "a las once", but not "as one" or "la une". */
const isAnnounced = (before: string, named: boolean, language: Language): boolean =>
  named && ANNOUNCING.test(before) && language !== 'fr' && (before !== 'as' || language === 'pt');

/** True when more than the number itself says that an hour is meant. */
function isTold(groups: Groups, shift: number, behind: string, language: Language): boolean {
  if (shift !== 0 || groups['behind'] !== undefined || PART_OF_DAY.test(behind)) return true;
  return isAnnounced(groups['before'] ?? '', HOUR_WORDS.has(groups['w'] ?? ''), language);
}

/** "half past eight", "halb sechs", "las once y media", "nine in the morning". */
function spokenClock(groups: Groups, text: string, end: number, language: Language): Clock | null {
  const word = groups['w'] ?? '';
  const hour = HOUR_WORDS.get(word) ?? Number(word);
  const shift = shiftOf(groups['before'] ?? '', groups['behind'] ?? '', language);
  if (!isWithin(hour, 1, 18) || (!HOUR_WORDS.has(word) && shift === 0)) return null;
  if (!isTold(groups, shift, text.slice(end, end + 9), language)) return null;
  const minutes = spoken(hour, text, end) * 60 + shift;
  return { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 };
}

/** "1 - 2 pm": the half of the day stands behind the end only. */
function withSharedHalf(text: string, clocks: readonly FoundClock[]): FoundClock[] {
  return clocks.flatMap((clock) => {
    const before = /(?<![\d.,:/-])(\d{1,2})(?:[:.](\d\d))?\s?(?:-|to|and)\s?$/u.exec(
      text.slice(Math.max(0, clock.start - 12), clock.start),
    );
    if (before === null || clocks.some(({ end }) => end > clock.start - 6 && end <= clock.start))
      return [clock];
    const noon = clock.value.hour >= 12 ? 12 : 0;
    const hour = (Number(before[1]) % 12) + noon;
    const start = clock.start - before[0].length;
    const first = hour <= clock.value.hour ? hour : hour - 12;
    return first < 0
      ? [clock]
      : [
          {
            value: { hour: first, minute: Number(before[2] ?? 0) },
            start,
            end: start + before[0].trimEnd().length - 1,
          },
          clock,
        ];
  });
}

type ReadClock = (groups: Groups, text: string, end: number, language: Language) => Clock | null;

const READERS: readonly (readonly [RegExp, ReadClock])[] = [
  [WORDS, spokenClock],
  [FIGURES, clockOf],
  [NOON, () => ({ hour: 12, minute: 0 })],
];

/** A mail that names more times than this is a calendar. */
const MOST_CLOCKS = 80;

/** The times of day in a folded text, in order. */
export function clocksIn(text: string, language: Language): FoundClock[] {
  const found: FoundClock[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = read(match.groups ?? {}, text, end, language);
      const taken = found.some((other) => start < other.end && end > other.start);
      if (value !== null && !taken) found.push({ value, start, end });
      if (found.length >= MOST_CLOCKS) break;
    }
  }
  found.sort((a, b) => a.start - b.start);
  return withSharedHalf(text, found);
}
