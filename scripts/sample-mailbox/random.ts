// Seeded randomness: the same keys always give the same sequence, on every platform.

export interface Random {
  /** A number in [0, 1). */
  next: () => number;
  /** A whole number in [0, n). */
  int: (n: number) => number;
  /** A number in [low, high). */
  between: (low: number, high: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** One value of `[value, weight]` pairs, by weight. */
  weighted: <T>(list: readonly (readonly [T, number])[]) => T;
  /** `length` lower-case hexadecimal digits. */
  hex: (length: number) => string;
  /** `length` decimal digits, the first not 0. */
  digits: (length: number) => string;
}

/** FNV-1a, 32 bit, over UTF-16 code units, started from `basis`. */
function hash(text: string, basis: number): number {
  let h = basis;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 16777619);
    h ^= h >>> 15;
  }
  return h >>> 0;
}

/** sfc32 (public domain, Chris Doty-Humphrey): small state, passes the usual statistical batteries. */
function sfc32(keys: string): () => number {
  let a = hash(keys, 2166136261);
  let b = hash(keys, 0x9e3779b9);
  let c = hash(keys, 0x85ebca6b);
  let d = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** Randomness that depends on nothing but `keys`. */
export function random(...keys: readonly (string | number)[]): Random {
  const next = sfc32(keys.join('\u0000'));
  const int = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error(`nothing to pick from (${keys.join(' ')})`);
    return list[int(list.length)] as T;
  };
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[int(alphabet.length)]).join('');
  return {
    next,
    int,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick,
    weighted: (list) => {
      let left = next() * list.reduce((sum, entry) => sum + entry[1], 0);
      for (const [value, weight] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(list)[0];
    },
    hex: (length) => text('0123456789abcdef', length),
    digits: (length) => text('123456789', 1) + text('0123456789', length - 1),
  };
}
