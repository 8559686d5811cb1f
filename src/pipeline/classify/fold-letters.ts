// Folds letters to their plain form in texts and patterns alike, so that accents, typographic quotes and ligatures never hide a match.

const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '\u0060': "'",
  '\uff07': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2026': '...',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\u00df': 'ss',
  '\u0153': 'oe',
  '\u0152': 'Oe',
  '\u00e6': 'ae',
  '\u00c6': 'Ae',
};

const folded = new Map<string, string>();

/** One UTF-16 unit in its plain form; may be longer than one, is never empty. */
export function foldLetter(char: string): string {
  if (char < '\u0080') return char === '`' ? "'" : char;
  const known = folded.get(char);
  if (known !== undefined) return known;
  // Hangul and the like decompose into letters, not into a letter with marks: those stay.
  const parts = char.normalize('NFD');
  const plain = PLAIN[char] ?? (/^.[\u0300-\u036f]+$/u.test(parts) ? parts.charAt(0) : char);
  folded.set(char, plain);
  return plain;
}

/**
 * The pattern for folded text. JavaScript's `\b` knows ASCII letters only, so that "\bpostulé\b" matches nothing; on folded
 * text it works in all seven languages.
 */
export function foldPattern(pattern: RegExp, flags: string): RegExp {
  return new RegExp([...pattern.source.normalize('NFC')].map(foldLetter).join(''), flags);
}
