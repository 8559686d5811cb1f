// What is learnt from corrections, and how many mails each lesson touches.
import { createRoute } from '@hono/zod-openapi';
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
import { readSpreading } from '../read-spreading.ts';

const list = createRoute({
  method: 'get',
  path: '/lessons',
  responses: {
    200: {
      content: { 'application/json': { schema: lessonsShape } },
      description: 'What Hearback learnt from corrections, and how far what follows from them is',
    },
  },
});

const MOST = 100;

interface Listed {
  lesson: Lesson;
  applied: number;
  asked: number;
}

const keyOf = ({ type, correction }: Pick<Lesson, 'type' | 'correction'>) => `${type} ${correction}`;

/** Those that touch most mails first, of equals the latest; what confirms a machine is none to be shown. */
function ranked(lessons: readonly Lesson[], touched: readonly Touched[]): Listed[] {
  const counts = new Map(touched.map((one) => [keyOf({ ...one, type: one.lesson }), one]));
  return lessons
    .filter(({ type, was, value }) => type === 'rescue' || was !== value)
    .map((lesson) => {
      const { applied = 0, asked = 0 } = counts.get(keyOf(lesson)) ?? {};
      return { lesson, applied, asked };
    })
    .sort((a, b) => b.applied + b.asked - a.applied - a.asked || b.lesson.seq - a.lesson.seq);
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
    const senders = await allSendersTaught(db, user);
    const lessons = await loadLessons(db, vault, user, senders, await readIsOwner(db, own, user));
    const all = ranked([...lessons.values()].flat(), await countTouched(db, user));
    const items = await toItems(own, all.slice(0, MOST));
    return c.json({ total: all.length, items, applying: await readSpreading(own) }, 200);
  });
  return app;
}
