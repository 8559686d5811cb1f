// Charsets, transfer encodings, encoded words and header folding: text → 7-bit (or 8-bit) binary strings.

export type Charset = 'utf-8' | 'iso-8859-1' | 'iso-8859-15' | 'windows-1252' | 'us-ascii';

/** Pairs each character with its byte. */
const table = (chars: string, bytes: readonly number[]): ReadonlyMap<string, number> =>
  new Map([...chars].map((char, i) => [char, bytes[i] as number]));

const LATIN9_BYTES = [0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe];
const LATIN9 = table('€ŠšŽžŒœŸ', LATIN9_BYTES);
const LATIN9_GONE: ReadonlySet<number> = new Set(LATIN9_BYTES);
const CP1252 = table(
  '€‚„…–—‘’“”•™œŒ',
  [0x80, 0x82, 0x84, 0x85, 0x96, 0x97, 0x91, 0x92, 0x93, 0x94, 0x95, 0x99, 0x9c, 0x8c],
);
const LATIN1: ReadonlyMap<string, number> = new Map();
const NO_CODES: ReadonlySet<number> = new Set();

/** What each 8-bit charset has beyond, and instead of, Latin-1. */
const TABLES: Record<
  Exclude<Charset, 'utf-8' | 'us-ascii'>,
  readonly [ReadonlyMap<string, number>, ReadonlySet<number>]
> = {
  'iso-8859-1': [LATIN1, NO_CODES],
  'iso-8859-15': [LATIN9, LATIN9_GONE],
  'windows-1252': [CP1252, NO_CODES],
};

function byteOf(char: string, charset: Exclude<Charset, 'utf-8'>): number | null {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return code;
  if (charset === 'us-ascii') return null;
  const [own, gone] = TABLES[charset];
  const byte = own.get(char);
  if (byte !== undefined) return byte;
  return code >= 0xa0 && code <= 0xff && !gone.has(code) ? code : null;
}

/** Text as bytes (a binary string) in a charset, or null when the charset lacks a character. */
export function toCharset(text: string, charset: Charset): string | null {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8').toString('latin1');
  let out = '';
  for (const char of text) {
    const byte = byteOf(char, charset);
    if (byte === null) return null;
    out += String.fromCharCode(byte);
  }
  return out;
}

const hexByte = (char: string): string =>
  `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function quotedLine(line: string): string {
  let out = '';
  let column = 0;
  for (let i = 0; i < line.length; i++) {
    const char = line[i] as string;
    const last = i === line.length - 1;
    const plain = char !== '=' && char >= ' ' && char <= '~' && !(last && char === ' ');
    const token = plain ? char : hexByte(char);
    if (column + token.length > 75) {
      out += '=\n';
      column = 0;
    }
    out += token;
    column += token.length;
  }
  return out;
}

/** RFC 2045 §6.7 over a binary string with `\n` line ends. */
export function quotedPrintable(binary: string): string {
  return binary.split('\n').map(quotedLine).join('\n');
}

/** Base64 in lines of 76, each ended by `\n`. */
export function base64Lines(binary: string): string {
  const whole = Buffer.from(binary, 'latin1').toString('base64');
  const lines: string[] = [];
  for (let i = 0; i < whole.length; i += 76) lines.push(whole.slice(i, i + 76));
  return `${lines.join('\n')}\n`;
}

function oneWord(piece: string, charset: Charset, form: 'Q' | 'B'): string {
  const bytes = toCharset(piece, charset) ?? '';
  if (form === 'B') return `=?${charset}?B?${Buffer.from(bytes, 'latin1').toString('base64')}?=`;
  const body = [...bytes].map((c) => (c === ' ' ? '_' : /[A-Za-z0-9]/u.test(c) ? c : hexByte(c))).join('');
  return `=?${charset}?Q?${body}?=`;
}

/** Header text: as it is when ASCII, else RFC 2047 encoded words, each under 75 characters, split between characters. */
export function encodedWords(text: string, charset: Charset, form: 'Q' | 'B'): string {
  if (/^[\u0020-\u007e]*$/u.test(text)) return text;
  const usable = toCharset(text, charset) === null ? 'utf-8' : charset;
  const words: string[] = [];
  let piece = '';
  for (const char of text) {
    if (piece !== '' && oneWord(piece + char, usable, form).length > 72) {
      words.push(piece);
      piece = '';
    }
    piece += char;
  }
  words.push(piece);
  return words.map((word) => oneWord(word, usable, form)).join('\n ');
}

/** Folds a header at white space so that no line is longer than 76 where that is possible (RFC 5322 §2.2.3). */
export function foldHeader(name: string, value: string): string {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of value.split(' ')) {
    if (line.length + 1 + word.length > 76 && line.trim() !== '' && line !== `${name}:`) {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
    const broken = line.lastIndexOf('\n');
    if (broken >= 0) {
      lines.push(line.slice(0, broken));
      line = line.slice(broken + 1);
    }
  }
  lines.push(line);
  return `${lines.join('\n')}\n`;
}

function wrapLine(line: string, width: number): string[] {
  const out: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      out.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  out.push(current);
  return out;
}

/** Hard-wraps plain text as older mailers do; quoted lines stay as they are. */
export function wrapped(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith('>') ? [line] : wrapLine(line, 74)))
    .join('\n');
}

/** RFC 3676 format=flowed: soft breaks end in a space; lines that could be taken for quotes or separators are stuffed. */
export function flowed(text: string): string {
  const stuff = (line: string): string => (/^(?: |From |>)/u.test(line) ? ` ${line}` : line);
  return text
    .split('\n')
    .flatMap((line) => {
      const quoted = /^>+ ?/u.exec(line);
      if (quoted || line === '-- ') return [line];
      const pieces = wrapLine(line, 70);
      return pieces.map((piece, i) => stuff(i < pieces.length - 1 ? `${piece} ` : piece.trimEnd()));
    })
    .join('\n');
}
