// What is learnt from corrections, and how many mails each lesson touches.
import { createRoute, z } from '@hono/zod-openapi';
import { lessonsShape, type Lessons } from '../../contracts/api.ts';
import type { Lesson } from '../../domain/lesson.ts';
import { readHeads } from '../../store/kept-mails.ts';
import { countTouched, type Touched } from '../../store/taught.ts';
import { allSendersTaught } from '../../store/teachers.ts';
import { readIsOwner } from '../../tracking/load-items.ts';
import { loadLessons } from '../../tracking/load-lessons.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { readTeachers } from '../lesson-notes.ts';
import { newRoutes } from '../new-routes.ts';
import { readCursor, refuseCursor, writeCursor } from '../page-cursor.ts';
import { readSpreading } from '../read-spreading.ts';
import { jsonAnswer, refused } from '../route-parts.ts';

const list = createRoute({
  method: 'get',
  path: '/lessons',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(100),
      cursor: z.string().max(500).optional(),
    }),
  },
  responses: {
    200: jsonAnswer(
      lessonsShape,
      'What Hearback learnt from corrections, and how far what follows from them is',
    ),
    400: refused,
  },
});

/** How many mails the last lesson of a page touched, when it was taught, and which of those of that moment it is. */
const placeShape = z.tuple([z.int(), z.int(), z.string()]);
type Place = z.infer<typeof placeShape>;

interface Listed {
  lesson: Lesson;
  applied: number;
  asked: number;
}

const keyOf = ({ type, correction }: Pick<Lesson, 'type' | 'correction'>) => `${type} ${correction}`;

const placeOf = ({ lesson, applied, asked }: Listed): Place => [applied + asked, lesson.seq, keyOf(lesson)];

/** Those that touch most mails first, of equals the latest. */
function inOrder([touched, seq, key]: Place, [otherTouched, otherSeq, otherKey]: Place): number {
  return otherTouched - touched || otherSeq - seq || Number(key > otherKey) - Number(key < otherKey);
}

/** In order; what confirms a machine is none to be shown. */
function ranked(lessons: readonly Lesson[], touched: readonly Touched[]): Listed[] {
  const counts = new Map(touched.map((one) => [keyOf({ ...one, type: one.lesson }), one]));
  return lessons
    .filter(({ type, was, value }) => type === 'rescue' || was !== value)
    .map((lesson) => {
      const { applied = 0, asked = 0 } = counts.get(keyOf(lesson)) ?? {};
      return { lesson, applied, asked };
    })
    .sort((a, b) => inOrder(placeOf(a), placeOf(b)));
}

async function toItems(deps: PersonalDeps, listed: readonly Listed[]): Promise<Lessons['items']> {
  const ids = listed.map(({ lesson }) => lesson.teacher);
  const heads = await readHeads(deps.db, deps.user, ids);
  const teachers = await readTeachers(deps, ids);
  return listed.flatMap(({ lesson, applied, asked }) => {
    const head = heads.get(lesson.teacher);
    const teacher = teachers.get(lesson.teacher);
    if (!head || !teacher) return [];
    const { type, was, value, madeAt, corrections } = lesson;
    return [
      {
        type,
        from_name: head.fromName,
        from_address: head.fromAddress,
        was,
        value,
        at: new Date(madeAt).toISOString(),
        ...teacher,
        applied,
        asked,
        corrections: [...corrections],
      },
    ];
  });
}

/** `GET /lessons`. */
export function lessonRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(list, async (c) => {
    const own = personal(deps, c);
    const { db, vault, user } = own;
    const { limit, cursor } = c.req.valid('query');
    const after = readCursor(cursor, placeShape);
    if (after === 'foreign') return refuseCursor(c) as never;
    const senders = await allSendersTaught(db, user);
    const lessons = await loadLessons(db, vault, user, senders, await readIsOwner(db, own, user));
    const all = ranked([...lessons.values()].flat(), await countTouched(db, user));
    const rest = after === null ? all : all.filter((one) => inOrder(placeOf(one), after) > 0);
    const page = rest.slice(0, limit);
    const last = rest.length > limit ? page.at(-1) : undefined;
    const items = await toItems(own, page);
    const next = last ? writeCursor(placeOf(last)) : null;
    return c.json({ total: all.length, items, next_cursor: next, applying: await readSpreading(own) }, 200);
  });
  return app;
}
