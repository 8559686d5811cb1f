// Chooses what a person might correct next, looking at the applications as they stand.
import type { Application } from '../../../src/domain/application.ts';
import { CORRECTABLE_FIELDS, type Correction, type CorrectionBody } from '../../../src/domain/correction.ts';
import { KINDS, STATUSES } from '../../../src/domain/kind.ts';
import type { Random } from '../../sample-mailbox/random.ts';

export type Choice = { type: 'undo'; id: string } | { type: 'correct'; body: CorrectionBody };

interface Scene {
  applications: readonly Application[];
  /** Those in force. */
  made: readonly Correction[];
  /** How many corrections there were before. */
  count: number;
  rng: Random;
}

const itemsIn = (application: Application): string[] => application.timeline.map(({ item }) => item);

function some(items: readonly string[], rng: Random): string[] {
  const first = rng.pick(items);
  return items.filter((item) => item === first || rng.chance(0.3));
}

function newEntry({ applications, count, rng }: Scene): CorrectionBody {
  const like = applications.length > 0 && rng.chance(0.6) ? rng.pick(applications) : null;
  return {
    type: 'entry',
    kind: rng.pick([null, 'application_received', 'interview_scheduled', 'rejection']),
    // No mail bears such a time: ties break on ids, and that of an entry is made by chance.
    at: Date.UTC(2026, 3 + rng.int(6), 1 + rng.int(28), rng.int(24), 0, 0, 500 + count),
    company: like ? like.company : rng.pick(['Fernhall Works', null]),
    role: like ? like.role : rng.pick(['Night Archivist', null]),
    text: 'met at the fair',
  };
}

type Maker = (
  scene: Scene & { application: Application; item: string; other: Application },
) => CorrectionBody | null;

const MAKERS: Record<Exclude<CorrectionBody['type'], 'entry' | 'rescue'>, Maker> = {
  kind: ({ item, rng }) => ({ type: 'kind', item, kind: rng.pick(KINDS) }),
  field: ({ item, other, rng }) => {
    const field = rng.pick([...CORRECTABLE_FIELDS, 'company' as const, 'role' as const]);
    const value = field === 'role' ? other.role : other.company;
    return { type: 'field', item, field, value: rng.chance(0.3) ? null : value };
  },
  status: ({ item, rng }) => ({ type: 'status', item, status: rng.pick([null, ...STATUSES]) }),
  split: ({ application, rng }) => {
    const items = some(itemsIn(application), rng);
    const from = itemsIn(application).filter((item) => !items.includes(item));
    return from.length > 0 ? { type: 'split', items, from } : null;
  },
  move: ({ application, other, rng }) => {
    if (other === application) return null;
    const items = some(itemsIn(application), rng);
    const from = itemsIn(application).filter((item) => !items.includes(item));
    return { type: 'move', items, from, to: rng.pick(itemsIn(other)) };
  },
  merge: ({ application, item, other, rng }) =>
    other === application ? null : { type: 'merge', a: item, b: rng.pick(itemsIn(other)) },
  hide: ({ item, rng }) => ({ type: 'hide', item, hidden: rng.chance(0.8) }),
  note: ({ item, count }) => ({ type: 'note', item, text: `call them on day ${count}` }),
};

const WEIGHTS: readonly (readonly [keyof typeof MAKERS | 'entry' | 'undo', number])[] = [
  ['kind', 4],
  ['field', 4],
  ['status', 2],
  ['split', 4],
  ['move', 4],
  ['merge', 4],
  ['hide', 1],
  ['note', 2],
  ['entry', 3],
  ['undo', 5],
];

/** The next correction; an entry where nothing else is possible. */
export function chooseCorrection(scene: Scene): Choice {
  const { applications, made, rng } = scene;
  for (let tries = 0; tries < 20; tries++) {
    const type = rng.weighted(WEIGHTS);
    if (type === 'undo') {
      if (made.length > 0) return { type: 'undo', id: rng.pick(made).id };
    } else if (type !== 'entry' && applications.length > 0) {
      const application = rng.pick(applications);
      const item = rng.pick(itemsIn(application));
      const body = MAKERS[type]({ ...scene, application, item, other: rng.pick(applications) });
      if (body) return { type: 'correct', body };
    }
  }
  return { type: 'correct', body: newEntry(scene) };
}
