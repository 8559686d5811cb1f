// Turns the wording of a stock mail, written nearly as it reads, into the regular expression that recognises it.
import type { Kind } from './kind.ts';

/**
 * One character of a captured name or title: no end of sentence, no blank line. A full stop counts as part of the
 * name inside a word (`.NET`, `acme.io`) and after the few abbreviations that titles and names carry.
 */
const INSIDE =
  '(?:[^.!?\\n]|[.!](?=[^\\s.!])|(?<=\\b(?:sr|jr|st|inc|ltd|co|dr|no|ing|dipl))\\.|\\n(?!\\s{0,3}\\n))';

/** A verb or a new clause: no name or title holds one, so that a capture never runs on into the sentence. */
const CLAUSE =
  'and\\s(?:will|for|your|we|are|taking|appreciate)|und\\s(?:für|ihr|dein|das|wir)|en\\svoor|et\\s(?:pour|nous)|y\\s(?:por|hemos)|e\\s(?:pel[oa]|abbiamo)|was|were|has|have|had|is|are|which|who|will|we|you|they|foi|fue|wurde|through|via';

const NO_OPENING =
  'this|that|these|our|us|you|your|several|next\\ssteps|we|position|role|vacancy|details|de\\sfunctie|triagem|nous|notre|nos|nuestr[oa]|noss[oa]|ons|onze|uns|unser\\p{L}*';

/** A capture that neither opens with a word of `opening` nor holds one of `inside`. */
const captured = (name: string, most: number, opening: string, inside: string): string =>
  `(?<${name}>(?!(?:${opening})\\b(?!\\s?[.-]\\w))[^\\s"“”„«](?:(?!\\s(?:${inside})\\b)${INSIDE}){0,${most}}?)`;

/** Words of a title: where one follows, the place of the company holds a title. */
const TITLE_WORD =
  'engineer|developer|analyst|designer|intern(?:ship)?|manager|specialist|scientist|architect|consultant|coordinator|assistant|technician|representative|entwickler(?:in)?|ingenieur(?:in)?|développeu(?:r|se)|ingénieure?|desarrollador|sviluppatore|desenvolvedor|position|role|stelle|poste|puesto';

/** A company's name never reads "… at …", "… Engineer" or "the … position": there stands a title in its place. */
const COMPANY = [
  '(?!(?:the|our|an?)\\s.{1,100}\\s(?:role|position|opening|job)\\b)',
  captured('company', 79, `${NO_OPENING}|the\\s(?:team|company)`, `${CLAUSE}|at|bei|chez|${TITLE_WORD}`),
].join('');

/** Where a name ends when no fixed word follows: punctuation, a dash between spaces, a new clause, a short line's end. */
const END = [
  '(?=["”»]?(?:',
  '[\\s.!?…]{0,4}(?![^])',
  '|(?<!\\b(?:st|dr|mt|ft))\\s?[.!?;:](?:\\s|$)',
  '|,\\s(?!inc\\b|llc|ltd|l\\.?p\\b|plc|corp|co\\b|gmbh|ag\\b|s\\.?a\\b|s\\.?l\\b|b\\.?v\\b)',
  '|\\s[|–—•·-]\\s|\\sin\\s',
  // A bracket ends a name, but not the "(m/w/d)" that belongs to a title.
  '|\\s\\((?![mwfdhx]\\s?[/|*]|all\\b)',
  '|(?<!.{55})$',
  '|\\s(?:for|as|regarding|concerning)\\s(?:the|our|your|this|an?|considering|taking|being)\\b',
  '|\\s(?:and|und|et|y|e|en)\\s(?:for|we|your|our|taking|wir|nous|vous|hemos|wij|we|abbiamo)\\b',
  '|\\s(?:was|has\\sbeen|wurde|ist|a\\s(?:bien\\s)?été|ha\\ssido|fue|foi|è\\sstata)\\s',
  '))',
].join('');

const SHORTHANDS: Readonly<Record<string, string>> = {
  company: COMPANY,
  role: captured(
    'role',
    119,
    `${NO_OPENING}|the|any|other|more|it|job|der|die|das|(?!20\\d\\d)\\d{3,5}\\s\\p{L}+`,
    CLAUSE,
  ),
  location: captured('location', 79, NO_OPENING, CLAUSE),
  // R-10425, JR0012345, 2024-1187, 48213BR, REQ_5512: three digits or more, and never a mere year.
  req: '(?<req>(?!(?:19|20)\\d\\d(?![\\w-]))[a-z]{0,6}[-_]?\\d[\\d_-]{2,14}[a-z\\d_-]{0,16})',
  // The stricter form, for ids that no word announces: a house number or a year must not pass for one.
  code: '(?<req>(?:[a-z]{1,6}[-_]?\\d{3,}[\\d-]{0,12}|(?:19|20)\\d\\d-\\d{2,8}|\\d{5,12})(?![\\w]))',
  dash: '(?:\\s{0,3}[-–—|:]\\s{0,3})',
  end: END,
};

/**
 * The letters of the languages that stock mails are written in. `\\p{L}` is a table of hundreds of ranges, which takes
 * milliseconds to compile wherever it stands.
 */
const LETTERS = 'a-zß-öø-ɏ';

function withPlainLetters(source: string): string {
  return source.replace(/\[(?:[^\]\\]|\\.)*\]|\\p\{L\}/gu, (piece) =>
    piece.startsWith('[') ? piece.replaceAll('\\p{L}', LETTERS) : `[${LETTERS}]`,
  );
}

const BLANKS: Readonly<Record<string, string>> = { ' ': '\\s{1,3}', ' ?': '\\s{0,3}' };

/** A wording as the vendor socket takes it. */
interface StockWording {
  field: 'subject' | 'body';
  pattern: RegExp;
  kind?: Kind;
  weight?: number;
}

/** Many vendors greet with the same words; V8 compiles each pattern of its own anew, to as much as 150 KB. */
const patterns = new Map<string, RegExp>();

/** The one pattern of this source: without `g` and `y` it keeps no state, so that all may share it. */
function patternOf(source: string, flags: 'imu' | 'iu'): RegExp {
  const key = `${flags}/${source}`;
  const made = patterns.get(key) ?? new RegExp(source, flags);
  patterns.set(key, made);
  return made;
}

/**
 * Makes the wording of a stock mail. `source` is a regular expression in which a blank stands for white space (a
 * wrapped line too), a straight apostrophe for every apostrophe, and `<company>`, `<role>`, `<req>`, `<location>`
 * capture that field, `<end>` is where an open-ended name stops, and `<dash>` any dash, bar or colon.
 * All gaps are bounded, so that matching stays linear.
 */
export function stockWording(
  field: 'subject' | 'body',
  source: string,
  kind?: Kind,
  weight?: number,
): StockWording {
  const expanded = source
    .replace(/\[[^\]]*\]| \?| /gu, (piece) => BLANKS[piece] ?? piece.replaceAll(' ', '\\s'))
    .replaceAll("'", "['’ʼ‘]")
    .replace(/(?<!\(\?)<(\w+)>/gu, (whole, name: string) => SHORTHANDS[name] ?? whole);
  return {
    field,
    pattern: patternOf(withPlainLetters(expanded), field === 'body' ? 'imu' : 'iu'),
    ...(kind === undefined ? {} : { kind }),
    ...(weight === undefined ? {} : { weight }),
  };
}
