// Fills the fold's tables with applications of many people, straight, as if their mail had been read: only the answering is measured.
import { shownApplication } from '../../../src/contracts/shown-application.ts';
import type { Application } from '../../../src/domain/application.ts';
import { STATUSES } from '../../../src/domain/kind.ts';
import type { Database } from '../../../src/store/open-database.ts';

const WORDS = [
  'Alder',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elm',
  'Fir',
  'Hazel',
  'Larch',
  'Maple',
  'Oak',
  'Pine',
  'Rowan',
];
const TRADES = ['Mills', 'Bakery', 'Press', 'Harbour', 'Systems', 'Works', 'Foundry', 'Labs'];
const ROLES = ['Miller', 'Baker', 'Printer', 'Pilot', 'Engineer', 'Smith', 'Analyst', 'Clerk', 'Surveyor'];
const SOURCES = ['linkedin', 'company site', 'indeed', null];
const DAY = 86_400_000;
const LATEST = Date.UTC(2026, 8, 1);

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** The `n`th application of a person; no two people have the same ones. */
function applicationOf(user: number, n: number): Omit<Application, 'timeline'> {
  const seed = user * 7919 + n * 104_729;
  const lastActivityAt = LATEST - (seed % 400) * DAY - (n % 1000);
  const status = of(STATUSES, seed >> 3);
  return {
    id: `a${user}-${n}`,
    company: `${of(WORDS, seed)} ${of(TRADES, seed >> 4)} ${n % 97}`,
    role: `${of(ROLES, seed >> 2)} ${n % 31}`,
    reqIds: n % 3 === 0 ? [`R-${seed % 10_000}`] : [],
    location: 'Ghent, Belgium',
    postingUrl: `https://jobs.example/${seed}`,
    salary: null,
    contact: null,
    ats: ['greenhouse'],
    source: of(SOURCES, n),
    status,
    statusPinned: false,
    appliedAt: lastActivityAt - 20 * DAY,
    lastActivityAt,
    confidence: 0.93,
    needsReview: n % 17 === 0,
    hidden: n % 50 === 0,
    openSteps: [],
    course: {
      waitingSince: lastActivityAt,
      answeredAt: lastActivityAt,
      heardBack: n % 2 === 0,
      interviewed: n % 5 === 0,
      offered: n % 20 === 0,
      waits: { applied: (n % 30) * DAY },
    },
  };
}

const searchOf = ({ company, role, reqIds }: Omit<Application, 'timeline'>): string =>
  [company, role, ...reqIds].join(' ').toLowerCase();

function rowOf(user: string, application: Omit<Application, 'timeline'>) {
  const { id, company, role, status, location, source, course } = application;
  return {
    user_id: user,
    id,
    company,
    role,
    status,
    location,
    source,
    applied_at: application.appliedAt,
    last_activity_at: application.lastActivityAt,
    needs_review: Number(application.needsReview),
    hidden: Number(application.hidden),
    waiting_since: course.waitingSince,
    open_until: null,
    answered_at: course.answeredAt,
    heard_back: Number(course.heardBack),
    interviewed: Number(course.interviewed),
    offered: Number(course.offered),
    wait_applied: course.waits.applied ?? null,
    wait_in_review: null,
    wait_assessment: null,
    wait_interview: null,
    events: 1,
    search: searchOf(application),
    data: JSON.stringify(application),
    shown: JSON.stringify(shownApplication({ ...application, firstItem: `i${id}`, events: 1 })),
  };
}

const lineOf = (user: string, application: string) => ({
  user_id: user,
  application_id: application,
  item_id: `i${application}`,
  position: 0,
  at: LATEST,
  news: null,
  review: 0,
  event: new Uint8Array(0),
});

const CHUNK = 400;

export const userName = (n: number): string => `person-${n}`;

/** `users` people with `each` applications, one line on the timeline of each. */
export async function seedApplications(db: Database, users: number, each: number): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (let user = 0; user < users; user++) {
      const name = userName(user);
      for (let from = 0; from < each; from += CHUNK) {
        const count = Math.min(CHUNK, each - from);
        const applications = Array.from({ length: count }, (_, at) => applicationOf(user, from + at));
        await tx
          .insertInto('applications')
          .values(applications.map((one) => rowOf(name, one)))
          .execute();
        await tx
          .insertInto('timeline')
          .values(applications.map(({ id }) => lineOf(name, id)))
          .execute();
      }
    }
  });
}
