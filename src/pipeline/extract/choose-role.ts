// Weighs the proposed job titles of a mail against each other and chooses one.
import { canonicalCompany } from '../../domain/company-name.ts';
import type { Extracted } from '../../domain/decision.ts';
import { foldText } from '../../domain/fold-text.ts';
import { canonicalRole, trimTitle } from '../../domain/role-title.ts';
import { fuse, type Candidate } from './candidate.ts';
import { isGivenName } from './read-sender.ts';

interface Group {
  words: readonly string[];
  candidates: Candidate[];
  /** The candidate whose writing is taken over. */
  spelling: Candidate;
  score: number;
}

const CERTAIN_ENOUGH = 0.5;

/** "Software Engineer" lends its evidence to "Software Engineer, Platform" where both are proposed in earnest. */
function lend(groups: readonly Group[]): void {
  const own = groups.map((group) => fuse(group.candidates));
  const lent = groups.map((longer, at) =>
    (own[at] ?? 0) < 0.55
      ? []
      : groups
          .filter(
            (shorter) =>
              shorter !== longer &&
              shorter.words.length < longer.words.length &&
              shorter.words.every((word) => longer.words.includes(word)),
          )
          .flatMap((shorter) =>
            shorter.candidates.map((candidate) => ({ ...candidate, score: candidate.score * 0.9 })),
          ),
  );
  for (const [at, group] of groups.entries()) group.candidates.push(...(lent[at] ?? []));
}

/** A title without the employer that punctuation sets apart before or behind it: "Clerk – Norvane", "Norvane: Clerk". */
function withoutEmployer(candidate: Candidate, employer: string): Candidate {
  const { value, span } = candidate;
  if (employer === '' || span.start < 0 || span.text !== value) return candidate;
  for (const { index, 0: separator } of value.matchAll(/\s+[-–—|/]+\s+|[,:]\s+/gu)) {
    const head = value.slice(0, index);
    const tail = value.slice(index + separator.length);
    if (canonicalCompany(tail) === employer) return part(candidate, 0, head);
    if (canonicalCompany(head) === employer) return part(candidate, index + separator.length, tail);
  }
  const joined = /\s(?:da|do|de|del|della|di|des|du|der|at|bei|chez|van|of)\s/giu;
  for (const { index, 0: link } of value.matchAll(joined)) {
    if (canonicalCompany(value.slice(index + link.length)) === employer)
      return part(candidate, 0, value.slice(0, index));
  }
  return candidate;
}

function part(candidate: Candidate, from: number, text: string): Candidate {
  const { value, offset } = trimTitle(text);
  const start = candidate.span.start + from + offset;
  return { ...candidate, value, span: { ...candidate.span, text: value, start, end: start + value.length } };
}

/** Of two readings from one place, the one that stops sooner saw the clause begin: "CHEF" and "CHEF goes on". */
function runsOn(candidate: Candidate, all: readonly Candidate[]): boolean {
  const { field, start, end } = candidate.span;
  // A labelled value ends with its line.
  if (candidate.source === 'label') return false;
  return all.some(({ span }) => {
    if (span.field !== field || span.start !== start || span.start < 0 || span.end >= end) return false;
    return /^\s+\p{Ll}/u.test(candidate.span.text.slice(span.end - start));
  });
}

/** "…, Conor": the one addressed, by full or first name. */
const isReader = (value: string, readers: readonly string[]): boolean =>
  readers.some((reader) => `${reader} `.startsWith(`${foldText(value)} `));

function grouped(
  proposals: readonly Candidate[],
  company: string | null,
  readers: readonly string[],
): Group[] {
  const candidates = proposals.filter((candidate) => !runsOn(candidate, proposals));
  const employer = canonicalCompany(company ?? '');
  const groups = new Map<string, Group>();
  for (const proposed of candidates) {
    const candidate = withoutEmployer(proposed, employer);
    const person = isReader(candidate.value, readers) || isGivenName(candidate.value);
    const key = person ? '' : canonicalRole(candidate.value);
    if (key === '' || (employer !== '' && employer === canonicalCompany(candidate.value))) continue;
    const group = groups.get(key) ?? { words: key.split(' '), candidates: [], spelling: candidate, score: 0 };
    if (candidate.score > group.spelling.score) group.spelling = candidate;
    group.candidates.push(candidate);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * The title that a mail's evidence speaks for, or null when none is believable. `company` is no title, nor are the
 * folded names of `readers`.
 */
export function chooseRole(
  candidates: readonly Candidate[],
  company: string | null,
  readers: readonly string[],
): Extracted | null {
  const groups = grouped(candidates, company, readers);
  lend(groups);
  for (const group of groups) group.score = fuse(group.candidates);
  const best = groups.reduce<Group | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  if (best === null || best.score < CERTAIN_ENOUGH) return null;
  return { value: best.spelling.value, confidence: Math.min(0.99, best.score), span: best.spelling.span };
}
