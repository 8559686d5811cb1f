// Scores how well a profile fits a posting, by rules that anybody can follow; `docs/fit.md` explains them.
import { fieldOfTitle } from '../domain/field-of-title.ts';
import { findSkills } from '../domain/find-skills.ts';
import type { AskedSkill, FitClass, FitScore } from '../domain/fit-score.ts';
import type { Posting } from '../domain/posting.ts';
import type { Profile } from '../domain/profile.ts';
import { roleSimilarity } from '../domain/role-title.ts';
import { FIELD_SKILLS, SKILL_IMPLIES } from '../domain/skill-names.data.ts';
import { askedLines, type AskedLines } from './fit/asked-lines.ts';
import { askedSkills } from './fit/asked-skills.ts';
import { readTerms } from './fit/read-terms.ts';
import { weighPenalties } from './fit/weigh-penalties.ts';

/** Raised with every change of how it is scored: what an older one scored is scored again. */
export const FIT_VERSION = 1;

const SHARE = { skills: 75, title: 25 } as const;
const WEIGHT = { required: 3, preferred: 1 } as const;
/** As much as if so much had been asked for besides and half of it met: one skill alone does not make 0 or 100. */
const PRIOR = 2;
/** Of a job in the same field under another title. */
const SAME_FIELD = 0.6;
/** Fewer skills asked for, or a shorter text, and nothing can be said. */
const FEWEST_SKILLS = 2;
const SHORTEST_TEXT = 150;
const MOST_UNJUDGED = 12;
const LONGEST_LINE = 240;

const CLASSES: readonly (readonly [from: number, name: FitClass])[] = [
  [80, 'strong'],
  [60, 'good'],
  [40, 'partial'],
  [0, 'weak'],
];

/** With what follows from each of them, and from the titles held. */
function heldSkills({ skills, jobs }: Profile): Set<string> {
  const fields = jobs.flatMap(({ field }) => (field === null ? [] : [field]));
  const held = new Set([...skills, ...fields.flatMap((field) => FIELD_SKILLS[field] ?? [])]);
  // A set visits what is added while it is gone through.
  for (const skill of held) for (const implied of SKILL_IMPLIES[skill] ?? []) held.add(implied);
  return held;
}

function coverage(met: readonly AskedSkill[], missing: readonly AskedSkill[]): number {
  const sum = (skills: readonly AskedSkill[]) => skills.reduce((total, { need }) => total + WEIGHT[need], 0);
  const all = sum(met) + sum(missing);
  return (sum(met) + PRIOR / 2) / (all + PRIOR);
}

/** How near the nearest title comes, 0 to 1; null where either names none. */
function titleNearness({ jobs }: Profile, { title }: Posting): number | null {
  const held = jobs.flatMap((job) => (job.title === null ? [] : [{ ...job, title: job.title }]));
  if (title === null || held.length === 0) return null;
  const field = fieldOfTitle(title);
  return Math.max(
    ...held.map((job) =>
      Math.max(roleSimilarity(job.title, title), field !== null && job.field === field ? SAME_FIELD : 0),
    ),
  );
}

function classOf(score: number): FitClass {
  return CLASSES.find(([from]) => score >= from)?.[1] ?? 'weak';
}

/** Enough is asked for in words that are known, and the CV tells something. */
function isKnown(profile: Profile, posting: Posting, asked: readonly AskedSkill[]): boolean {
  const length = (posting.description ?? '').length + posting.requirements.join('').length;
  const tells = profile.skills.length > 0 || profile.jobs.length > 0;
  return tells && length >= SHORTEST_TEXT && asked.length >= FEWEST_SKILLS;
}

/** Of a posting that sets nothing apart, all would be listed that the employer says of itself. */
function unjudgedOf({ lines, setApart }: AskedLines, judged: ReadonlySet<string>): string[] {
  if (!setApart) return [];
  return lines
    .filter(({ need, text }) => need === 'required' && !judged.has(text) && findSkills(text).length === 0)
    .slice(0, MOST_UNJUDGED)
    .map(({ text }) => text.slice(0, LONGEST_LINE));
}

/** The same profile and posting give the same score, whatever the time. */
export function scoreFit(profile: Profile, posting: Posting): FitScore {
  const told = askedLines(posting);
  const asked = askedSkills(told);
  const terms = readTerms(told.lines);
  const held = heldSkills(profile);
  const isMet = ({ anyOf }: AskedSkill) => anyOf.some((name) => held.has(name));
  const [met, missing] = [asked.filter(isMet), asked.filter((skill) => !isMet(skill))];
  const penalties = weighPenalties(profile, posting, terms);
  const suggestions = missing.filter(({ need }) => need === 'required').map(({ anyOf }) => anyOf[0]!);
  const reasons = {
    met,
    missing,
    penalties,
    suggestions: [...new Set(suggestions)],
    unjudged: unjudgedOf(told, terms.judged),
  };
  if (!isKnown(profile, posting, asked)) return { score: null, class: 'unknown', ...reasons };
  const nearness = titleNearness(profile, posting);
  const skills = coverage(met, missing);
  const base = nearness === null ? skills * 100 : skills * SHARE.skills + nearness * SHARE.title;
  const points = penalties.reduce((sum, penalty) => sum + penalty.points, 0);
  const score = Math.round(Math.min(100, Math.max(0, base - points)));
  return { score, class: classOf(score), ...reasons };
}
