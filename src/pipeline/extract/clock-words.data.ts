// Words of days and times of day in seven languages, folded.

/** Weekdays and their abbreviations to 0 (Sunday) – 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun sonntag dimanche domingo domenica zondag',
    'monday mon montag lundi lunes lunedi segunda segunda-feira maandag',
    'tuesday tues tue dienstag mardi martes martedi terca terca-feira dinsdag',
    'wednesday wed mittwoch mercredi miercoles mercoledi quarta quarta-feira woensdag',
    'thursday thurs thur thu donnerstag jeudi jueves giovedi quinta quinta-feira donderdag',
    'friday fri freitag vendredi viernes venerdi sexta sexta-feira vrijdag',
    'saturday sat samstag sonnabend samedi sabado sabato zaterdag',
  ].flatMap((names, day) => names.split(' ').map((name) => [name, day] as const)),
);

/** Days counted from the mail's own. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['heute', 0],
  ["aujourd'hui", 0],
  ['hoy', 0],
  ['oggi', 0],
  ['hoje', 0],
  ['vandaag', 0],
  ['tomorrow', 1],
  ['morgen', 1],
  ['demain', 1],
  ['manana', 1],
  ['domani', 1],
  ['amanha', 1],
  ['day after tomorrow', 2],
  ['ubermorgen', 2],
  ['apres-demain', 2],
  ['pasado manana', 2],
  ['dopodomani', 2],
  ['overmorgen', 2],
]);

const numbers = (words: string): (readonly [string, number])[] =>
  words.split(' ').map((word, at) => [word, at + 1] as const);

/** Hours as words. */
export const HOUR_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbers('one two three four five six seven eight nine ten eleven twelve'),
  ...numbers('eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf'),
  ...numbers('een twee drie vier vijf zes zeven acht negen tien elf twaalf'),
  ...numbers(
    'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit',
  ),
  ...numbers('una dos tres cuatro cinco seis siete ocho nueve diez once doce'),
  ...numbers(
    'una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto',
  ),
  ...numbers('uma duas tres quatro cinco seis sete oito nove dez onze doze'),
]);

/** Words before or behind an hour that move it, in minutes; 'halb' and the Dutch 'half' count to the hour. */
export const PARTS_BEFORE: ReadonlyMap<string, number> = new Map([
  ['half past', 30],
  ['quarter past', 15],
  ['quarter to', -15],
  ['halb', -30],
  ['viertel nach', 15],
  ['viertel vor', -15],
  ['half', -30],
  ['kwart over', 15],
  ['kwart voor', -15],
]);

export const PARTS_BEHIND: ReadonlyMap<string, number> = new Map([
  ['y media', 30],
  ['y cuarto', 15],
  ['menos cuarto', -15],
  ['e mezza', 30],
  ['e mezzo', 30],
  ['e un quarto', 15],
  ['meno un quarto', -15],
  ['e meia', 30],
  ['e um quarto', 15],
  ['et demie', 30],
  ['et quart', 15],
  ['moins le quart', -15],
]);

/** City and country names to the clock that people there live by, as in "Geneva time", "heure de Montréal". */
export const CITY_ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Europe/London': 'london uk united_kingdom edinburgh manchester british england',
    'Europe/Dublin': 'dublin ireland irish',
    'Europe/Lisbon': 'lisbon lisboa porto portugal',
    'Europe/Paris': 'paris france lyon marseille lille toulouse bordeaux nantes',
    'Europe/Brussels': 'brussels bruxelles brussel belgium',
    'Europe/Amsterdam': 'amsterdam rotterdam utrecht netherlands nederland dutch',
    'Europe/Berlin': 'berlin hamburg munich munchen koln frankfurt germany german deutschland',
    'Europe/Vienna': 'vienna wien austria',
    'Europe/Zurich': 'zurich geneva geneve genf bern basel lausanne swiss schweiz suisse',
    'Europe/Madrid': 'madrid barcelona spain espana spanish valencia sevilla peninsular',
    'Europe/Rome': 'rome roma milan milano torino italy italia italian',
    'Europe/Copenhagen': 'copenhagen denmark danish',
    'Europe/Stockholm': 'stockholm sweden swedish',
    'Europe/Oslo': 'oslo norway norwegian',
    'Europe/Helsinki': 'helsinki finland finnish',
    'Europe/Warsaw': 'warsaw poland polish',
    'Europe/Athens': 'athens greece',
    'Europe/Istanbul': 'istanbul turkey',
    'America/New_York': 'new_york boston eastern washington_dc miami atlanta',
    'America/Chicago': 'chicago central dallas houston',
    'America/Denver': 'denver mountain',
    'America/Los_Angeles': 'los_angeles san_francisco seattle pacific california',
    'America/Toronto': 'toronto ottawa',
    'America/Montreal': 'montreal quebec',
    'America/Vancouver': 'vancouver',
    'America/Sao_Paulo': 'sao_paulo brasilia rio brazil brasil rio_de_janeiro',
    'America/Mexico_City': 'mexico mexico_city ciudad_de_mexico',
    'America/Bogota': 'bogota colombia',
    'America/Lima': 'lima peru',
    'America/Santiago': 'santiago chile',
    'America/Argentina/Buenos_Aires': 'buenos_aires argentina',
    'Asia/Kolkata': 'india indian mumbai delhi bangalore bengaluru hyderabad pune chennai',
    'Asia/Dubai': 'dubai uae',
    'Asia/Singapore': 'singapore',
    'Asia/Tokyo': 'tokyo japan',
    'Asia/Hong_Kong': 'hong_kong',
    'Asia/Shanghai': 'shanghai beijing china',
    'Australia/Sydney': 'sydney melbourne canberra',
    'Australia/Brisbane': 'brisbane queensland',
    'Australia/Perth': 'perth',
    'Pacific/Auckland': 'auckland wellington new_zealand',
    'Africa/Johannesburg': 'johannesburg cape_town south_africa',
    'Africa/Nairobi': 'nairobi kenya',
    'Africa/Lagos': 'lagos nigeria',
  }).flatMap(([zone, names]) =>
    names.split(' ').map((name) => [name.replaceAll('_', ' ').trim(), zone] as const),
  ),
);
