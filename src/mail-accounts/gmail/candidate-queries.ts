// The searches that find most mail about jobs quickly; whatever they miss is found by the sweep that follows them.
import { PHRASES, SUBJECT_WORDS } from './candidate-words.data.ts';

/** Characters of one search; Gmail does not say how many it takes, and takes this many. */
const MAX_QUERY = 1200;
/** What is larger is left to the sweep, which knows a mail's size before it asks for it. */
const SMALL = 'smaller:1M';
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/i;

/** A hint as a term: mail from a domain, or a name anywhere, so that also what was sent there is found. Null = nothing to ask. */
function termOf(hint: string): string | null {
  const name = hint.trim();
  if (DOMAIN.test(name)) return `from:${name.toLowerCase()}`;
  // What has a meaning in a search stands for nothing here.
  const words = name.replaceAll(/[^\p{L}\p{N}&.'-]+/gu, ' ').trim();
  return words.length < 2 || words.length > 100 ? null : `"${words}"`;
}

/** `{a b c}` asks for any of the terms; as many searches as are needed to stay short. */
function anyOf(terms: readonly string[]): string[] {
  const queries: string[][] = [];
  let length = Infinity;
  for (const term of terms) {
    if (length + term.length + 1 > MAX_QUERY) {
      queries.push([]);
      length = 0;
    }
    queries.at(-1)?.push(term);
    length += term.length + 1;
  }
  return queries.map((query) => `${SMALL} {${query.join(' ')}}`);
}

/** @param hints domains of senders, and names such as those of employers already known */
export function candidateQueries(hints: readonly string[]): string[] {
  const known = [...new Set(hints.map(termOf))].filter((term) => term !== null);
  const words = SUBJECT_WORDS.flat().map((word) => `subject:${word}`);
  const phrases = PHRASES.flat().map((phrase) => `"${phrase}"`);
  return [...anyOf(known), ...anyOf(words), ...anyOf(phrases)];
}
