// Invents mails about jobs from titles and frames (train/titles/*.txt), so that titles are known by what stands around them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../../src/contracts/rule.ts';
import type { ParsedMail } from '../../src/domain/mail.ts';
import { random, type Random } from '../sample-mailbox/random.ts';
import { sketchParsedMail } from '../../src/domain/sketch-parsed-mail.fixture.ts';

export interface InventedMail {
  mail: ParsedMail;
  /** Null when the mail names no title of its own. */
  role: string | null;
  /** Null when it names no place of the job. */
  place: string | null;
  /** Frames of one kind and language. */
  set: string;
}

const PER_FRAME = 6;
const NAMES = {
  company: [
    'Halvemark',
    'Norrow Mills',
    'Quayle & Finch',
    'Sonnrain Klinik',
    'Atelier Bruyère',
    'Grupo Alcarria',
    'Casa Tordera',
    'Brinkhof BV',
    'Pellbrook Council',
    'Ostmark Logistik GmbH',
    'Verdane Foods',
    'Lumière Santé',
    'Fonte Nova Hotéis',
    'Stalbridge School',
  ],
  person: [
    'Ines Halder',
    'Tom Arkwright',
    'Brigitte Noll',
    'Luc Varenne',
    'Marta Oliveros',
    'Gianni Tesio',
    'Rui Salgado',
    'Joke Wierda',
    'Priti Nandan',
    'Karl Ewers',
  ],
  place: [
    'Ravensmoor',
    'Altkirchen',
    'Vaubelle',
    'Villaseca',
    'Montefalco',
    'Vila Chã',
    'Drievliet',
    'Leeds',
    'Hamburg',
    'Lyon',
    'Valencia',
    'Torino',
    'Porto',
    'Utrecht',
    'Ravensmoor, OH',
    'Tulsa, OK',
    'Sankt Alban',
    'Bourg-la-Reine',
    'Castel Rosso',
    'Milton Green',
    'Swindon',
    'Worthing',
    'Oldenburg',
    'Tilburg',
    'Getafe',
    'Bergamo',
    'Braga',
    'Limoges',
  ],
  reader: ['Ana', 'Jonas', 'Mira', 'Noor', 'Chloe', 'Pedro', 'Behrens', 'Wout'],
  req: ['R-20911', '2026-118', 'JR004417', '88214', 'REF7712', 'GZ-1187'],
} as const;

/** As a title stands within a sentence of a hurried writer; German nouns keep their capitals. */
function lowered(title: string, language: Language): string {
  if (language === 'de') return title;
  const first = title.replace(/^\p{Lu}(?=\p{Ll}|$)/u, (letter) => letter.toLowerCase());
  return language === 'en'
    ? first.replace(/(?<=[\s(-])\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())
    : first;
}

function sectionsOf(language: Language): { titles: string[]; frames: string[] } {
  const path = fileURLToPath(new URL(`../../train/titles/${language}.txt`, import.meta.url));
  const [titles = '', frames = ''] = readFileSync(path, 'utf8').split('# frames\n');
  const lines = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return { titles: lines(titles), frames: lines(frames) };
}

function fill(frame: string, values: Readonly<Record<string, string>>): ParsedMail {
  const filled = frame
    .replace(/\{(\w+)\}/gu, (slot, name: string) => values[name] ?? slot)
    .replaceAll('\\n', '\n');
  const [subject = '', text = ''] = filled.split(' || ');
  const domain = `${values['company']!.toLowerCase().replace(/[^a-z]/gu, '')}.example`;
  return sketchParsedMail(
    { text },
    { subject, from: { name: values['person']!, address: `jobs@${domain}` } },
  );
}

function inventIn(language: Language, { pick }: Random): InventedMail[] {
  const { titles, frames } = sectionsOf(language);
  return frames.flatMap((frame, at) =>
    Array.from({ length: PER_FRAME }, (_, turn) => {
      const role = titles[(at * 7 + turn * 11 + pick([0, 1, 2])) % titles.length]!;
      const other = pick(titles.filter((title) => title !== role));
      const names = Object.fromEntries(Object.entries(NAMES).map(([name, all]) => [name, pick<string>(all)]));
      const values = {
        ...names,
        role,
        other,
        roles: lowered(role, language),
        others: lowered(other, language),
      };
      return {
        mail: fill(frame, values),
        role: /\{roles?\}/u.test(frame) ? role : null,
        place: /(?<!barreau de )\{place\}/u.test(frame) ? names['place']! : null,
        set: `${language}${at % 3}`,
      };
    }),
  );
}

/** The same mails at every call. */
export function inventTitles(): InventedMail[] {
  const drawn = random('titles');
  return LANGUAGES.flatMap((language) => inventIn(language, drawn));
}
