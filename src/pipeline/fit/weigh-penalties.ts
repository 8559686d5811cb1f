// Weighs what speaks against a fit besides skills; `docs/fit.md` tells why each weighs what it does.
import { reachesLevel } from '../../domain/education-level.ts';
import { fieldOfTitle } from '../../domain/field-of-title.ts';
import { reachesLanguage } from '../../domain/find-languages.ts';
import type { FitPenalty } from '../../domain/fit-score.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Profile } from '../../domain/profile.ts';
import { isElsewhere } from './is-elsewhere.ts';
import type { PostingTerms } from './read-terms.ts';
import { seniorityOf } from './seniority.ts';

const POINTS = {
  years: 20,
  language: 12,
  languageLevel: 5,
  location: 5,
  tooJunior: 8,
  tooSenior: 4,
  degree: 10,
  degreeOrLike: 3,
} as const;
const LONGEST_QUOTE = 240;

const quoted = (quote: string): string => quote.slice(0, LONGEST_QUOTE);

/** Years in the field of the job where the CV has any, else all of them. */
function yearsShort(profile: Profile, { title }: Posting, { years }: PostingTerms): FitPenalty[] {
  if (years === null) return [];
  const field = title === null ? null : fieldOfTitle(title);
  const held = (field === null ? undefined : profile.yearsByField[field]) ?? profile.years;
  if (held !== null && held >= years.value) return [];
  const points = held === null ? 0 : Math.round((POINTS.years * (years.value - held)) / years.value);
  return [
    {
      flag: 'years_short',
      points,
      asked: String(years.value),
      held: held === null ? null : String(held),
      quote: quoted(years.quote),
    },
  ];
}

function languagesMissing(profile: Profile, { languages }: PostingTerms): FitPenalty[] {
  const held = new Map(profile.languages.map((language) => [language.code, language.level]));
  if (profile.writtenIn !== null && !held.has(profile.writtenIn)) held.set(profile.writtenIn, null);
  return languages.flatMap(({ value: { code, level }, quote }) => {
    const known = held.get(code);
    if (known !== undefined && reachesLanguage(known, level)) return [];
    const points = known === undefined ? POINTS.language : POINTS.languageLevel;
    const asked = level === null ? code : `${code} ${level}`;
    return [
      {
        flag: 'language_missing' as const,
        points,
        asked,
        held: known === undefined ? null : `${code} ${known}`,
        quote: quoted(quote),
      },
    ];
  });
}

function degreeMissing({ education }: Profile, { degree }: PostingTerms): FitPenalty[] {
  if (degree === null) return [];
  const { level, orLike } = degree.value;
  if (education !== null && reachesLevel(education, level)) return [];
  const points = orLike ? POINTS.degreeOrLike : POINTS.degree;
  return [{ flag: 'degree_missing', points, asked: level, held: education, quote: quoted(degree.quote) }];
}

/** The rank of the latest job; null where the CV names none. */
function heldRank({ jobs }: Profile): { rank: number; title: string } | null {
  const titled = jobs.flatMap(({ title, from, to }) => (title === null ? [] : [{ title, from, to }]));
  const [latest] = titled.toSorted(
    (a, b) => (b.to ?? '9999').localeCompare(a.to ?? '9999') || b.from.localeCompare(a.from),
  );
  return latest === undefined ? null : { rank: seniorityOf(latest.title), title: latest.title };
}

function seniorityGap(profile: Profile, { title }: Posting): FitPenalty[] {
  const held = heldRank(profile);
  if (title === null || held === null) return [];
  const gap = seniorityOf(title) - held.rank;
  if (gap < 2 && gap > -3) return [];
  const points = gap > 0 ? POINTS.tooJunior : POINTS.tooSenior;
  return [{ flag: 'seniority_gap', points, asked: title, held: held.title, quote: quoted(title) }];
}

function locationFar({ location: held }: Profile, { location: asked }: Posting): FitPenalty[] {
  if (asked === null || held === null || !isElsewhere(asked, held)) return [];
  return [{ flag: 'location_far', points: POINTS.location, asked, held, quote: quoted(asked) }];
}

/** A CV tells nothing of it: the person has to look. */
function permitAsked({ permit }: PostingTerms): FitPenalty[] {
  if (permit === null) return [];
  return [{ flag: 'work_permit_asked', points: 0, asked: 'yes', held: null, quote: quoted(permit.quote) }];
}

/** The heaviest first. */
export function weighPenalties(profile: Profile, posting: Posting, terms: PostingTerms): FitPenalty[] {
  return [
    ...yearsShort(profile, posting, terms),
    ...languagesMissing(profile, terms),
    ...degreeMissing(profile, terms),
    ...seniorityGap(profile, posting),
    ...locationFar(profile, posting),
    ...permitAsked(terms),
  ].toSorted((a, b) => b.points - a.points);
}
