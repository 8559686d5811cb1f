// Weighs the proposed employers of a mail against each other by learned weights and chooses one.
import { canonicalCompany } from '../../domain/company-name.ts';
import type { Extracted, Guess } from '../../domain/decision.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { Candidate } from './candidate.ts';
import { besideOthers } from './beside-others.ts';
import { likeliest } from './likeliest.ts';
import { companySigns } from './company-signs.ts';
import type { CompanyContext, Group, Signs } from './company-context.ts';
import { COMPANY_MODEL, NO_COMPANY } from './company-weights.data.ts';
import { nominativeName } from './nominative-name.ts';
import { isRuledOut, withRivals, type Weighed } from './weigh-rivals.ts';
import { rankBySigns } from './rank-by-signs.ts';
import { situations } from './situations.ts';
import { spellCompany, spellingOf } from './spell-company.ts';

/** Mail that lists names without end is no mail to weigh each of them. */
const MOST_GROUPS = 70;
const CERTAIN_ENOUGH = 0.3;

const foldedName = (value: string): string =>
  foldText(value)
    .replace(/^(?:the|der|die|das|la|le|el|il|de|het) /u, '')
    .replace(/[^\p{L}\p{N}&'+.-]+/gu, ' ')
    .trim();

function grouped(candidates: readonly Candidate[], context: CompanyContext): Group[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = canonicalCompany(nominativeName(candidate.value));
    const group = groups.get(key);
    if (group !== undefined) group.push(candidate);
    else if (key !== '' && groups.size < MOST_GROUPS) groups.set(key, [candidate]);
  }
  return [...groups].map(([key, candidates]) => {
    const { value } = spellingOf(candidates, context);
    return { key, candidates, value, folded: foldedName(value) };
  });
}

/** The names of a mail with their signs, for choosing and for learning to choose. */
export function weighCompanies(candidates: readonly Candidate[], context: CompanyContext): Weighed[] {
  const groups = grouped(candidates, context);
  const told = situations(context);
  const weighed = groups
    .map((group) => ({ group, signs: companySigns(group, groups, context, told) }))
    .filter(({ signs }) => !isRuledOut(signs));
  return withRivals(besideOthers(weighed), context.agency);
}

const rank = rankBySigns(COMPANY_MODEL);

const scoreOf = (signs: Signs): number => rank(Object.keys(signs), (sign) => signs[sign]!);

/** A name that only a domain spells is a guess at its writing. */
const UNWRITTEN = 0.5;

export interface ChosenCompany {
  /** The employer that the mail's evidence speaks for, with the odds that it is right; null when none is believable. */
  company: Extracted | null;
  guesses: readonly Guess[];
}

/** Weighs all proposed names against each other. */
export function chooseCompany(candidates: readonly Candidate[], context: CompanyContext): ChosenCompany {
  const scored = weighCompanies(candidates, context).map((weighed) => ({
    ...weighed,
    score: scoreOf(weighed.signs),
  }));
  const top = Math.max(NO_COMPANY, ...scored.map(({ score }) => score));
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - top), Math.exp(NO_COMPANY - top));
  const ranked = scored
    .map((one) => ({ ...one, odds: Math.exp(one.score - top) / sum }))
    .sort((a, b) => b.odds - a.odds);
  const guesses = likeliest(
    ranked.map(({ group, odds }) => ({ value: nominativeName(group.value), probability: odds })),
  );
  const [best] = ranked;
  if (best === undefined || best.odds < CERTAIN_ENOUGH) return { company: null, guesses };
  const spelling = spellCompany(best.group, context);
  const most = (best.signs['unwritten'] ?? 0) > 0 && spelling.source === 'domain' ? UNWRITTEN : 0.999;
  const confidence = Math.min(most, best.odds);
  return { company: { value: nominativeName(spelling.value), confidence, span: spelling.span }, guesses };
}
