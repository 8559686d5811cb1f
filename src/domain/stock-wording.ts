// Turns the wording of a stock mail, written nearly as it reads, into the regular expression that recognises it.
import type { Kind } from './kind.ts';

/**
 * One character of a captured name or title: no end of sentence, no blank line. A full stop counts as part of the
 * name inside a word (`.NET`, `acme.io`) and after the few abbreviations that titles and names carry.
 */
const INSIDE =
  '(?:[^.!?\\n]|[.!](?=[^\\s.!])|(?<=\\b(?:sr|jr|st|inc|ltd|co|dr|no|ing|dipl))\\.|\\n(?!\\s{0,3}\\n))';

const captured = (name: string, most: number, inside = INSIDE): string =>
  `(?<${name}>[^\\s"“”„«]${inside}{0,${most}}?)`;

/** Words of a title: where one follows, the place of the company holds a title. */
const TITLE_WORD =
  'engineer|developer|analyst|designer|intern(?:ship)?|manager|specialist|scientist|architect|consultant|coordinator|assistant|technician|representative|entwickler(?:in)?|ingenieur(?:in)?|développeu(?:r|se)|ingénieure?|desarrollador|sviluppatore|desenvolvedor|position|role|stelle|poste|puesto';

/** A company's name never reads "… at …", "… Engineer" or "the … position": there stands a title in its place. */
const COMPANY = [
  '(?!(?:the|our|an?)\\s.{1,100}\\s(?:role|position|opening|job)\\b)',
  captured('company', 79, `(?:(?!\\s(?:(?:at|bei|chez)\\s|(?:${TITLE_WORD})\\b))${INSIDE})`),
].join('');

/** Where a name ends when no fixed word follows: punctuation, a dash between spaces, a new clause, a short line's end. */
const END = [
  '(?=["”»]?(?:',
  '[\\s.!?…]{0,4}(?![^])',
  '|(?<!\\b(?:st|dr|mt|ft))\\s?[.!?;:](?:\\s|$)',
  '|,\\s(?!inc\\b|llc|ltd|l\\.?p\\b|plc|corp|co\\b|gmbh|ag\\b|s\\.?a\\b|s\\.?l\\b|b\\.?v\\b)',
  '|\\s[|–—•·-]\\s',
  '|\\s\\(',
  '|(?<!.{55})$',
  '|\\s(?:for|as|regarding|concerning)\\s(?:the|our|your|this|an?|considering|taking|being)\\b',
  '|\\s(?:and|und|et|y|e|en)\\s(?:for|we|your|our|taking|wir|nous|vous|hemos|wij|we|abbiamo)\\b',
  '))',
].join('');

const SHORTHANDS: Readonly<Record<string, string>> = {
  company: COMPANY,
  role: captured('role', 119),
  location: captured('location', 79),
  // Ids: R-10425, JR0012345, 2024-1187, 12345BR, REQ_5512; at least one digit, never a bare year's worth of text.
  req: '(?<req>[a-z]{0,6}[-_]?\\d[a-z\\d_-]{1,24})',
  dash: '\\s{0,3}[-–—|:]\\s{0,3}',
  end: END,
};

const BLANKS: Readonly<Record<string, string>> = { ' ': '\\s{1,3}', ' ?': '\\s{0,3}' };

/** A wording as the vendor socket takes it. */
interface StockWording {
  field: 'subject' | 'body';
  pattern: RegExp;
  kind?: Kind;
  weight?: number;
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
  const pattern = new RegExp(expanded, field === 'body' ? 'imu' : 'iu');
  return {
    field,
    pattern,
    ...(kind === undefined ? {} : { kind }),
    ...(weight === undefined ? {} : { weight }),
  };
}
