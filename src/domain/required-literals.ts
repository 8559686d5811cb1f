// Finds the literals of a pattern without which it cannot match, so that most patterns need never run on a text.

/** What is known of a piece of a pattern: all strings it can match when few (`exact`), and one of which is a must (`best`). */
interface Known {
  exact: string[] | null;
  best: string[] | null;
}

const MAX_SET = 24;
const NOTHING: Known = { exact: null, best: null };
const EMPTY: Known = { exact: [''], best: null };

function worth(set: string[] | null): number {
  if (set === null || set.length === 0) return -1;
  return Math.min(...set.map((s) => s.length)) - set.length / 8;
}

function better(a: string[] | null, b: string[] | null): string[] | null {
  return worth(a) >= worth(b) ? a : b;
}

function concat(parts: Known[]): Known {
  let best: string[] | null = null;
  let run: string[] | null = [''];
  let whole = true;
  for (const part of parts) {
    best = better(best, part.best);
    const product: string[] | null =
      run !== null && part.exact !== null && run.length * part.exact.length <= MAX_SET
        ? run.flatMap((a) => part.exact!.map((b) => a + b))
        : null;
    if (product !== null) {
      run = product;
      continue;
    }
    best = better(best, run);
    run = part.exact ?? [''];
    whole = false;
  }
  return { exact: whole ? run : null, best: better(best, run) };
}

function alternate(options: Known[]): Known {
  if (options.length === 1) return options[0]!;
  const exact = options.every((o) => o.exact !== null) ? options.flatMap((o) => o.exact!) : null;
  const musts = options.map((o) => better(o.best, o.exact));
  const best = musts.every((m) => m !== null) ? musts.flatMap((m) => m!) : null;
  return { exact: exact !== null && exact.length <= MAX_SET ? exact : null, best };
}

class Reader {
  private at = 0;
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  read(): Known {
    const options: Known[] = [];
    do options.push(this.sequence());
    while (this.eat('|'));
    return alternate(options);
  }

  private eat(piece: string): boolean {
    if (!this.source.startsWith(piece, this.at)) return false;
    this.at += piece.length;
    return true;
  }

  private sequence(): Known {
    const parts: Known[] = [];
    while (this.at < this.source.length && !/[|)]/u.test(this.source.charAt(this.at))) {
      parts.push(this.quantified(this.atom()));
    }
    return concat(parts);
  }

  private quantified(atom: Known): Known {
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/u.exec(this.source.slice(this.at, this.at + 12));
    if (match === null) return atom;
    this.at += match[0].length;
    const [, sign, low, comma, high] = match;
    const once = sign === '?' || (low === '0' && high === '1') || (low === '1' && comma === '');
    return this.repeated(atom, { optional: sign === '?' || sign === '*' || low === '0', once });
  }

  /** White space on the tape is a single blank however often it may be repeated. */
  private repeated(atom: Known, times: { optional: boolean; once: boolean }): Known {
    const single = times.once || this.isBlank(atom);
    if (!times.optional) return single ? atom : { exact: null, best: better(atom.best, atom.exact) };
    return { exact: single && atom.exact !== null ? ['', ...atom.exact] : null, best: null };
  }

  private isBlank(atom: Known): boolean {
    return atom.exact?.length === 1 && atom.exact[0] === ' ';
  }

  private atom(): Known {
    if (this.eat('(')) return this.group();
    if (this.eat('[')) return this.charClass();
    if (this.eat('\\')) return this.escape();
    if (this.eat('^') || this.eat('$')) return EMPTY;
    if (this.eat('.')) return NOTHING;
    const char = String.fromCodePoint(this.source.codePointAt(this.at)!);
    this.at += char.length;
    return { exact: [char.toLowerCase()], best: null };
  }

  private group(): Known {
    const look = ['?=', '?!', '?<=', '?<!'].some((sign) => this.eat(sign));
    if (!look && !this.eat('?:')) {
      const name = /^\?<[^>]+>/u.exec(this.source.slice(this.at));
      this.at += name?.[0].length ?? 0;
    }
    const inner = this.read();
    this.eat(')');
    return look ? EMPTY : inner;
  }

  private charClass(): Known {
    const start = this.at;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ']') {
      this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    }
    const body = this.source.slice(start, this.at);
    this.at++;
    if (/^\^|\\|.-./u.test(body)) return NOTHING;
    const chars = [...new Set(body.toLowerCase())];
    return chars.length <= 5 ? { exact: chars, best: null } : NOTHING;
  }

  private escape(): Known {
    const char = this.source.charAt(this.at);
    this.at++;
    if (char === 'b' || char === 'B') return EMPTY;
    if (char === 's') return { exact: [' '], best: null };
    if (char === 'p' || char === 'P' || char === 'u') {
      const rest = /^(?:\{[^}]*\}|[0-9a-f]{4})/iu.exec(this.source.slice(this.at));
      this.at += rest?.[0].length ?? 0;
      return NOTHING;
    }
    return /[dDwWSntrfvk\d]/u.test(char) ? NOTHING : { exact: [char.toLowerCase()], best: null };
  }
}

/**
 * Lower-case strings of which every text that `source` matches contains at least one; null when none are known.
 * Texts are tapes: white space there is one blank, so `\s+` is read as one.
 */
export function requiredLiterals(source: string): string[] | null {
  const known = new Reader(source).read();
  const set = better(known.best, known.exact);
  if (set === null || set.some((s) => s.trim().length < 3)) return null;
  return [...new Set(set)];
}
