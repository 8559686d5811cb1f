// Weighs the proposed job titles of a mail against each other and chooses one.
import { canonicalCompany } from '../../domain/company-name.ts';
import type { Extracted } from '../../domain/decision.ts';
import { canonicalRole } from '../../domain/role-title.ts';
import { fuse, type Candidate } from './candidate.ts';

interface Group {
  words: readonly string[];
  candidates: Candidate[];
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

/** The title that a mail's evidence speaks for, or null when none is believable. `company` is no title. */
export function chooseRole(candidates: readonly Candidate[], company: string | null): Extracted | null {
  const employer = canonicalCompany(company ?? '');
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const key = canonicalRole(candidate.value);
    if (key === '' || (employer !== '' && employer === canonicalCompany(candidate.value))) continue;
    const group = groups.get(key) ?? { words: key.split(' '), candidates: [], score: 0 };
    group.candidates.push(candidate);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  const spellings = new Map(
    all.map((group) => [group, group.candidates.reduce((a, b) => (b.score > a.score ? b : a))]),
  );
  lend(all);
  for (const group of all) group.score = fuse(group.candidates);
  const best = all.reduce<Group | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
  const spelling = best === null ? undefined : spellings.get(best);
  if (best === null || spelling === undefined || best.score < CERTAIN_ENOUGH) return null;
  return { value: spelling.value, confidence: Math.min(0.99, best.score), span: spelling.span };
}
