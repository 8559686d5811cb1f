// Gives out what waits for a person's look, with all that is needed to decide on it.
import { createRoute, z } from '@hono/zod-openapi';
import { reviewShape, type Review } from '../../contracts/api.ts';
import { changeMark } from '../../store/dialect.ts';
import { readBody, readMailFacts } from '../../store/contents.ts';
import { deletedTexts } from '../../store/kept-texts.ts';
import { listLines } from '../../store/review-places.ts';
import { loadItems } from '../../tracking/load-items.ts';
import { findPlaces, isBehind, readReviewQueue, type Waiting } from '../../tracking/review-queue.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { findCandidates } from '../find-candidates.ts';
import { toMailView } from '../mail-view.ts';
import { readTeachers } from '../lesson-notes.ts';
import { newRoutes } from '../new-routes.ts';
import { readCursor, refuseCursor, writeCursor } from '../page-cursor.ts';
import { toReviewItem } from '../review-item.ts';
import { jsonAnswer, refused } from '../route-parts.ts';

const list = createRoute({
  method: 'get',
  path: '/review',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(50).default(10),
      cursor: z.string().max(500).optional(),
    }),
  },
  responses: { 200: jsonAnswer(reviewShape, 'What waits for a look, oldest first'), 400: refused },
});

/** Time and id of the last mail of a page. */
const placeShape = z.tuple([z.int().nullable(), z.string()]);

type FindCandidates = ReturnType<typeof findCandidates>;

/** People whose candidates are kept at hand. */
const REMEMBERED = 50;

/** To read and order thousands of names takes longer than all else, so it is done once for each state of the database. */
function rememberCandidates(): (deps: PersonalDeps) => Promise<FindCandidates> {
  const known = new Map<string, { mark: string; find: FindCandidates }>();
  return async ({ db, user }) => {
    const mark = await changeMark(db);
    const remembered = known.get(user);
    if (remembered?.mark === mark) return remembered.find;
    const find = findCandidates(await listLines(db, user));
    known.delete(user);
    known.set(user, { mark, find });
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return find;
  };
}

async function toReviewItems(
  deps: PersonalDeps,
  queue: readonly Waiting[],
  candidatesOf: FindCandidates,
): Promise<Review['items']> {
  const { db, vault, user } = deps;
  const ids = queue.map(({ mail }) => mail);
  const { items, corrections } = await loadItems(db, deps, user, ids);
  const mails = await readMailFacts(db, vault, user, ids);
  const deleted = await deletedTexts(db, user, ids);
  const teachers = await readTeachers(
    deps,
    items.flatMap(({ taught }) => taught.map(({ teacher }) => teacher)),
  );
  const found = await Promise.all(
    queue.map(async (waiting) => {
      const item = items.find(({ id }) => id === waiting.mail);
      const mail = mails.find(({ mailId }) => mailId === waiting.mail);
      const body = await readBody(db, vault, user, waiting.mail);
      if (!item || !mail) return [];
      const own = waiting.place?.application.id ?? null;
      const view = toMailView(mail, item, body, deleted.get(waiting.mail) ?? null, own, teachers);
      return [toReviewItem(waiting, item, corrections, view, candidatesOf(item, own), teachers)];
    }),
  );
  return found.flat();
}

/** `GET /review`. */
export function reviewRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  const candidates = rememberCandidates();
  app.openapi(list, async (c) => {
    const own = personal(deps, c);
    const { limit, cursor } = c.req.valid('query');
    const after = readCursor(cursor, placeShape);
    if (after === 'foreign') return refuseCursor(c) as never;
    const { db, vault, user } = own;
    const queue = await readReviewQueue(db, user);
    const rest =
      after === null ? queue : queue.filter((one) => isBehind(one, { at: after[0], mail: after[1] }));
    const page = rest.slice(0, limit);
    const last = rest.length > limit ? page.at(-1) : undefined;
    const waiting = await findPlaces(db, vault, user, page);
    const items = await toReviewItems(own, waiting, await candidates(own));
    const next = last ? writeCursor([last.at, last.mail]) : null;
    return c.json({ left: queue.length, items, next_cursor: next }, 200);
  });
  return app;
}
