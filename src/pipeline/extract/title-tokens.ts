// Cuts a text into words with what stands between them, for the reading of job titles.

export type Gap =
  | 'edge'
  | 'line'
  | 'colon'
  | 'stop'
  | 'quote'
  | 'bar'
  | 'open'
  | 'close'
  | 'comma'
  | 'dash'
  | 'slash'
  | 'amp'
  | 'space'
  | 'join'
  | 'other';

export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** What stands before it. */
  gap: Gap;
  capital: boolean;
}

/** Elided articles stand alone; gender forms, fractions of a name and ordinals stay whole: "d'", "Enfermero/a", "1.ª"; a number goes before its title: "26000417-Planner"; hours are one word: "60-80 %". */
const WORD =
  /(?:qu|dell|all|nell|sull|[dlnscmtj])'(?=\p{L})|\d{1,3}(?:\s?-\s?\d{1,3})?\s?%|[\p{L}\p{N}#](?:[\p{L}\p{N}]|['.·+&/*:_](?=[\p{L}\p{N}ªº])|\/-(?=in\b)|(?<!\d{4})-(?=[\p{L}\p{N}ªº])|-(?=\p{N})|\((?:a|o|e|as|os|in|innen|[nlvt]e|[is]?[eè]re|s?se|t?rice|euse|i?enne|ora?|fe)\)|[+#ªº]){0,40}/giu;

/** A full stop behind such a word ends no sentence. */
const ABBREVIATION =
  /^(?:sr|jr|snr|sen|mgr|mngr|dr|st|assoc|asst|ass|exec|mfg|mktg|eng|engr|tech|prod|elec|mech|admin|acct|coord|rep|prof|wiss|stellv|kfm|kaufm|techn|dipl|ing|no|nr|n|\p{L})$/iu;

const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/\n/u, 'line'],
  [/:/u, 'colon'],
  [/[.!?]/u, 'stop'],
  [/"/u, 'quote'],
  [/[|;·•<>]/u, 'bar'],
  [/[)\]]/u, 'close'],
  [/[([]/u, 'open'],
  [/,/u, 'comma'],
  [/-/u, 'dash'],
  [/\//u, 'slash'],
  [/[&+]/u, 'amp'],
  [/^$/u, 'join'],
  [/^\s+$/u, 'space'],
];

function gapOf(between: string, before: string): Gap {
  if (between === ' ') return 'space';
  if (/^\.\s$/u.test(between) && ABBREVIATION.test(before)) return 'space';
  return GAPS.find(([pattern]) => pattern.test(between))?.[1] ?? 'other';
}

/** The words of `view` up to `limit`, at most `most`. */
export function titleTokens(view: string, limit: number, most: number): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: text, index } of view.slice(0, limit).matchAll(WORD)) {
    const last = tokens.at(-1);
    const gap = last === undefined ? 'edge' : gapOf(view.slice(end, index), last.text);
    end = index + text.length;
    tokens.push({
      text,
      lower: text.toLowerCase(),
      start: index,
      end,
      gap,
      capital: /^[\p{Lu}\p{N}#]/u.test(text),
    });
    if (tokens.length >= most) break;
  }
  return tokens;
}
