// Makes the job seeker's applications: each call gives one or several that belong together, as mails and as truth.
import type { Address } from '../../src/domain/mail.ts';
import { isFounding, isTracked } from '../../src/domain/kind.ts';
import type { Candidacy } from './candidacy.ts';
import {
  companyOf,
  fillShape,
  openingAt,
  personAt,
  roleOf,
  slugOf,
  type Company,
  type Opening,
} from './company.ts';
import type { ApplicationTruth, Draft, Lang } from './draft.ts';
import { finalStatus } from './final-status.ts';
import { AGENCIES, type Family } from './names.data.ts';
import { random, type Random } from './random.ts';
import { planStory } from './story.ts';
import { writeStory } from './story-mail.ts';
import { APPROACHED, BOARD_ONLY, PATHS } from './story-paths.data.ts';
import { TEXTS } from './texts.data.ts';
import { DAY } from './time.ts';
import { BOARDS } from './vendors.data.ts';

export interface Seeker {
  seed: string;
  owner: Address;
  family: Family;
  /** How often each language's employers are written to. */
  languages: readonly (readonly [Lang, number])[];
  /** The last moment that the mailbox knows. */
  end: number;
}

export interface Batch {
  drafts: Draft[];
  applications: ApplicationTruth[];
}

type Plan = 'single' | 'parallel' | 'again' | 'board' | 'agency';

const PLANS: readonly (readonly [Plan, number])[] = [
  ['single', 58],
  ['board', 17],
  ['agency', 9],
  ['parallel', 9],
  ['again', 7],
];

function contactOf(company: Company, opening: Opening, rng: Random): Address {
  const { relay } = company.vendor;
  if (!relay || rng.chance(0.6)) return company.recruiter;
  return {
    name: fillShape(relay[0], company, opening, rng),
    address: fillShape(relay[1], company, opening, rng),
  };
}

function candidacyOf(
  seeker: Seeker,
  company: Company,
  opening: Opening,
  key: string,
  several: boolean,
): Candidacy {
  const rng = random(seeker.seed, 'candidacy', key);
  const english = company.lang !== 'en' && random(seeker.seed, 'english', company.slug).chance(0.12);
  const lang: Lang = english ? 'en' : company.lang;
  return {
    key,
    company,
    opening,
    lang,
    texts: TEXTS[lang],
    owner: seeker.owner,
    agency: null,
    agencyName: null,
    board: null,
    contact: contactOf(company, opening, rng),
    several,
  };
}

function keyOf(seeker: Seeker, n: number, part: number): string {
  return `app-${random(seeker.seed, 'application', n, part).hex(10)}`;
}

/** A story's mails up to the end of the mailbox, and the truth about the application; null when nothing founds one. */
function told(candidacy: Candidacy, path: string, start: number, seeker: Seeker): Batch {
  const rng = random(seeker.seed, 'story', candidacy.key);
  const planned = planStory(candidacy, path, start, rng).filter((step) => step.at <= seeker.end);
  const drafts = writeStory(candidacy, planned, seeker.seed);
  if (!drafts.some((draft) => isFounding(draft.kind))) {
    const loose = drafts.map((draft) => ({ ...draft, facts: { ...draft.facts, application: null } }));
    return { drafts: loose, applications: [] };
  }
  const tracked = drafts.filter((draft) => isTracked(draft.kind));
  const confirmed = drafts.find((draft) => draft.kind === 'application_received');
  const truth: ApplicationTruth = {
    application: candidacy.key,
    company: candidacy.company.name,
    role: candidacy.opening.role,
    req_id: candidacy.opening.req,
    final_status: finalStatus(drafts.map((draft) => draft.kind)),
    applied_at: confirmed ? new Date(confirmed.at).toISOString() : null,
    message_ids: tracked.map((draft) => draft.messageId),
  };
  return { drafts, applications: [truth] };
}

function joined(batches: readonly Batch[]): Batch {
  return {
    drafts: batches.flatMap((batch) => batch.drafts),
    applications: batches.flatMap((batch) => batch.applications),
  };
}

function parallel(seeker: Seeker, company: Company, n: number, at: number, rng: Random): Batch {
  const roles = new Set<string>();
  const count = 2 + rng.int(3);
  for (let i = 0; i < 20 && roles.size < count; i++) roles.add(roleOf(company.lang, seeker.family, rng));
  return joined(
    [...roles].map((role, part) => {
      const opening = openingAt(company, role, true, rng);
      const candidacy = candidacyOf(seeker, company, opening, keyOf(seeker, n, part), true);
      return told(candidacy, rng.weighted(PATHS), at + rng.between(0, 12) * DAY, seeker);
    }),
  );
}

function again(seeker: Seeker, company: Company, n: number, at: number, rng: Random): Batch {
  const role = roleOf(company.lang, seeker.family, rng);
  const firstOpening = openingAt(company, role, true, rng);
  const first = candidacyOf(seeker, company, firstOpening, keyOf(seeker, n, 0), true);
  const rejected = told(first, rng.pick(['received rejection', 'received review rejection']), at, seeker);
  const last = rejected.drafts.at(-1);
  if (last?.kind !== 'rejection') return rejected;
  const secondRole = rng.chance(0.5) ? role : roleOf(company.lang, seeker.family, rng);
  const second = candidacyOf(
    seeker,
    company,
    openingAt(company, secondRole, true, rng),
    keyOf(seeker, n, 1),
    true,
  );
  const start = last.at + rng.between(8, 70) * DAY;
  return joined([
    rejected,
    told(
      second,
      `received ${rng.pick(['', 'rejection', 'invite scheduled', 'review'])}`.trim(),
      start,
      seeker,
    ),
  ]);
}

function throughBoard(seeker: Seeker, candidacy: Candidacy, at: number, rng: Random): Batch {
  const board = rng.weighted(
    BOARDS.filter((b) => b.lang === undefined || b.lang === candidacy.lang).map(
      (b) => [b, b.weight] as const,
    ),
  );
  const path = rng.weighted(PATHS.filter(([steps]) => steps.startsWith('received')));
  const rest = rng.chance(0.6) ? `board_received ${path}` : rng.weighted(BOARD_ONLY);
  return told({ ...candidacy, board }, rest, at, seeker);
}

function throughAgency(seeker: Seeker, candidacy: Candidacy, at: number, rng: Random): Batch {
  const agencyName = rng.pick(AGENCIES[candidacy.lang]);
  const agency = personAt(`${slugOf(agencyName, '')}.example`, candidacy.lang, rng);
  return told({ ...candidacy, agency, agencyName, contact: agency }, rng.weighted(APPROACHED), at, seeker);
}

/** The nth batch of applications, begun at `at`. */
export function makeApplications(seeker: Seeker, n: number, at: number): Batch {
  const rng = random(seeker.seed, 'batch', n);
  const lang = rng.weighted(seeker.languages);
  const company = companyOf(seeker.seed, lang, n);
  const plan = rng.weighted(PLANS);
  if (plan === 'parallel') return parallel(seeker, company, n, at, rng);
  if (plan === 'again') return again(seeker, company, n, at, rng);
  const opening = openingAt(company, roleOf(lang, seeker.family, rng), false, rng);
  const candidacy = candidacyOf(seeker, company, opening, keyOf(seeker, n, 0), false);
  if (plan === 'board') return throughBoard(seeker, candidacy, at, rng);
  if (plan === 'agency') return throughAgency(seeker, candidacy, at, rng);
  return told(candidacy, rng.weighted(PATHS), at, seeker);
}
