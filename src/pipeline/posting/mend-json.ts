// Reads JSON that a page's template broke: raw line breaks and odd escapes in texts, commas too many, escaped quotes.

const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const ESCAPES = /^["\\/bfnrt]$/u;
const UNICODE = /^u[\da-f]{4}/iu;

/** One escape as JSON allows it: what it does not know stands for itself. */
function escapeAt(text: string, at: number): { written: string; length: number } {
  const next = text[at + 1] ?? '';
  if (ESCAPES.test(next)) return { written: `\\${next}`, length: 2 };
  const unicode = UNICODE.exec(text.slice(at + 1, at + 6));
  if (unicode !== null) return { written: `\\${unicode[0]}`, length: 6 };
  return next === "'" ? { written: "'", length: 2 } : { written: '\\\\', length: 1 };
}

/** The text that begins at the quotation mark `from`, mended, and where it ends. */
function textFrom(text: string, from: number): { written: string; end: number } {
  const pieces = ['"'];
  let at = from + 1;
  while (at < text.length && text[at] !== '"') {
    const char = text[at] ?? '';
    if (char === '\\') {
      const { written, length } = escapeAt(text, at);
      pieces.push(written);
      at += length;
    } else {
      pieces.push(CONTROL[char] ?? (char < ' ' ? '' : char));
      at += 1;
    }
  }
  pieces.push('"');
  return { written: pieces.join(''), end: at + 1 };
}

/** What stands between texts, without a comma before a closing bracket. */
const withoutLastCommas = (between: string): string => between.replace(/,(\s{0,200}[}\]])/gu, '$1');

function mended(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    pieces.push(withoutLastCommas(text.slice(at, quote < 0 ? undefined : quote)));
    if (quote < 0) break;
    const { written, end } = textFrom(text, quote);
    pieces.push(written);
    at = end;
  }
  return pieces.join('');
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Without what templates put around it: comments of HTML and JavaScript, CDATA, a semicolon. */
function unwrapped(script: string): string {
  const text = /^\s*[[{]/u.test(script) ? script : script.replace(/<!\[CDATA\[|\]\]>|<!--|-->/gu, '');
  const start = text.search(/[[{]/u);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return start < 0 || end < start ? '' : text.slice(start, end + 1);
}

/** The value that a script holds; undefined where it is beyond mending. Linear in its length; never throws. */
export function mendJson(script: string): unknown {
  const text = unwrapped(script);
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  const quoted = text.includes('&quot;') && !text.includes('"') ? text.replaceAll('&quot;', '"') : text;
  return parsed(mended(quoted));
}
