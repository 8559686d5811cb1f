// The value and parameters of a Content-Type or Content-Disposition header.
import { decodeBytes } from '../../domain/charset.ts';
import { decodeWords } from '../../domain/encoded-word.ts';

export interface StructuredValue {
  /** Lower-cased, e.g. `text/html` or `attachment`; empty when absent. */
  value: string;
  /** Lower-cased name → value; the first of two parameters of one name counts. */
  parameters: ReadonlyMap<string, string>;
}

const MAX_LENGTH = 8192;
const PARAMETER = /[;\s]([\w*.-]{1,60})[ ]{0,3}=[ ]{0,3}("(?:[^"\\]|\\.)*"|[^;]*)/g;
/** RFC 2231: name, section number, and a star when the section is percent-encoded. */
const SECTION = /^([^*]+)\*(?:(\d{1,3})(\*)?)?$/;

function unquote(raw: string): string {
  if (raw.startsWith('"')) return raw.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');
  // An unquoted value may be followed by a comment: `us-ascii (Plain text)`.
  const comment = raw.indexOf(' (');
  return (comment < 0 ? raw : raw.slice(0, comment)).trim();
}

function percentDecode(text: string, charset: string): string {
  const bytes: number[] = [];
  const source = new TextEncoder().encode(text);
  for (let at = 0; at < source.length; at++) {
    const hex = source[at] === 0x25 ? String.fromCharCode(source[at + 1] ?? 0, source[at + 2] ?? 0) : '';
    if (/^[\da-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else {
      bytes.push(source[at] ?? 0);
    }
  }
  return decodeBytes(Uint8Array.from(bytes), charset);
}

/** Joins the sections of one RFC 2231 parameter; the charset stands in front of the first, `utf-8''…`. */
function joinSections(sections: ReadonlyMap<number, string>, encoded: boolean): string {
  const text = [...sections]
    .sort(([a], [b]) => a - b)
    .map(([, section]) => section)
    .join('');
  if (!encoded) return text;
  const charset = /^([^']{0,40})'[^']{0,20}'/.exec(text);
  return percentDecode(charset === null ? text : text.slice(charset[0].length), charset?.[1] ?? 'utf-8');
}

interface Continued {
  sections: Map<number, string>;
  encoded: boolean;
}

function readSection(continued: Map<string, Continued>, section: RegExpExecArray, value: string): void {
  const [, base = '', number, star] = section;
  const entry = continued.get(base) ?? { sections: new Map<number, string>(), encoded: false };
  const at = Number(number ?? 0);
  if (!entry.sections.has(at)) entry.sections.set(at, value);
  // `name*=` alone is one encoded section.
  entry.encoded ||= number === undefined || star === '*';
  continued.set(base, entry);
}

/**
 * Reads a structured header as mailers write it: quoted and bare values, a missing semicolon, comments, RFC 2231 continuations,
 * and encoded words where RFC 2047 forbids them. Linear; never throws.
 */
export function readParameters(header: string): StructuredValue {
  const text = header.slice(0, MAX_LENGTH);
  const parameters = new Map<string, string>();
  const continued = new Map<string, Continued>();
  for (const [, rawName = '', rawValue = ''] of text.matchAll(PARAMETER)) {
    const name = rawName.toLowerCase();
    const section = SECTION.exec(name);
    if (section !== null) readSection(continued, section, unquote(rawValue));
    else if (!parameters.has(name)) parameters.set(name, decodeWords(unquote(rawValue)));
  }
  for (const [name, { sections, encoded }] of continued)
    parameters.set(name, joinSections(sections, encoded));
  const value = /^\s*([^\s;()]+)/.exec(text)?.[1] ?? '';
  return { value: value.toLowerCase(), parameters };
}
