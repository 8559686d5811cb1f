// Lists applications, counts them, and shows one with its timeline.
import { createRoute, z } from '@hono/zod-openapi';
import {
  applicationDetailShape,
  applicationListShape,
  applicationQuery,
  boardQuery,
  boardShape,
  csvQuery,
  facetsQuery,
  facetsShape,
  problemShape,
  summaryShape,
  type ApplicationSummary,
} from '../../contracts/api.ts';
import { STATUSES } from '../../domain/kind.ts';
import {
  countValues,
  everyListed,
  listApplications,
  listByStatus,
  parseCursor,
  type ListedApplication,
} from '../../store/application-list.ts';
import { countByStatus, readApplication } from '../../store/applications.ts';
import { followId } from '../../store/assignments.ts';
import { eachAsPerson } from '../../store/person-scope.ts';
import { personal, userOf, type PersonalDeps, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { etagOf } from '../if-match.ts';
import { toListFilter } from '../../tracking/list-filter.ts';
import { readMoment, type Moment } from '../../tracking/moment.ts';
import { toSummary } from '../../tracking/to-summary.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { readDetail } from '../read-detail.ts';
import { toListBytes } from '../shape.ts';
import { writeCsv } from '../write-csv.ts';

const json = <T>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
const problemAnswer = {
  content: { 'application/problem+json': { schema: problemShape } },
  description: 'Problem',
};

const list = createRoute({
  method: 'get',
  path: '/applications',
  request: { query: applicationQuery },
  responses: { 200: json(applicationListShape, 'A page of applications'), 400: problemAnswer },
});

const csv = createRoute({
  method: 'get',
  path: '/applications.csv',
  request: { query: csvQuery },
  responses: {
    200: { content: { 'text/csv': { schema: z.string() } }, description: 'All that match, as a file' },
    400: problemAnswer,
  },
});

const board = createRoute({
  method: 'get',
  path: '/applications/board',
  request: { query: boardQuery },
  responses: { 200: json(boardShape, 'The first of each status'), 400: problemAnswer },
});

const facets = createRoute({
  method: 'get',
  path: '/applications/facets',
  request: { query: facetsQuery },
  responses: { 200: json(facetsShape, 'What the list can be narrowed by'), 400: problemAnswer },
});

const summary = createRoute({
  method: 'get',
  path: '/applications/summary',
  responses: { 200: json(summaryShape, 'How many applications stand where') },
});

const one = createRoute({
  method: 'get',
  path: '/applications/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(applicationDetailShape, 'One application'), 404: problemAnswer },
});

/** As the list shows them, one after the other. */
async function* summariesOf(
  listed: AsyncIterable<ListedApplication>,
  moment: Moment,
): AsyncGenerator<ApplicationSummary, void, void> {
  for await (const application of listed) yield toSummary(application, moment);
}

const MOST_VALUES = 100;
const FOREIGN_CURSOR =
  'The cursor is not one this server gave for this sort and order; ask for the first page again.';

function addLists(app: Routes, deps: ApiDeps): void {
  app.openapi(list, async (c) => {
    const own = personal(deps, c);
    const { sort, order, limit, cursor: given, ...query } = c.req.valid('query');
    const cursor = given === undefined ? null : parseCursor(given, { sort, order });
    if (given !== undefined && cursor === null) return problem(c, 400, FOREIGN_CURSOR) as never;
    // Where the list does not hang on it, it tells whether what is known of the person's waits still holds.
    const known = query.silent === undefined ? null : await readMoment(own);
    const filter = toListFilter(query, known ?? { now: own.now(), usual: null });
    const page = await listApplications(own.db, own.user, filter, { sort, order, limit, cursor });
    const body = toListBytes(page, known ?? (await readMoment(own, page.changes)));
    return c.body(body, 200, { 'content-type': 'application/json' }) as never;
  });
  app.openapi(csv, async (c) => {
    const own = personal(deps, c);
    const { sort, order, columns, ...query } = c.req.valid('query');
    const moment = await readMoment(own);
    const listed = everyListed(own.db, own.user, toListFilter(query, moment), { sort, order });
    const pieces = writeCsv(summariesOf(listed, moment), columns);
    return c.body(ReadableStream.from(eachAsPerson(userOf(c), pieces)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="hearback-applications.csv"',
      'cache-control': 'no-store',
    }) as never;
  });
  app.openapi(board, async (c) => {
    const own = personal(deps, c);
    const { per_column, ...query } = c.req.valid('query');
    const moment = await readMoment(own);
    const found = await listByStatus(own.db, own.user, toListFilter(query, moment), per_column);
    const columns = found.map(({ status, total, items }) => ({
      status,
      total,
      items: items.map((application) => toSummary(application, moment)),
    }));
    return c.json({ columns }, 200);
  });
}

function addCounts(app: Routes, deps: ApiDeps): void {
  app.openapi(facets, async (c) => {
    const own = personal(deps, c);
    const { db, user } = own;
    const filter = toListFilter(c.req.valid('query'), await readMoment(own));
    const anySource = { ...filter, source: undefined };
    const anyCompany = { ...filter, company: undefined };
    const sources = await countValues(db, user, anySource, 'source', MOST_VALUES);
    const companies = await countValues(db, user, anyCompany, 'company', MOST_VALUES);
    return c.json({ sources, companies }, 200);
  });
  app.openapi(summary, async (c) => {
    const { db, user } = personal(deps, c);
    const { byStatus, needsReview } = await countByStatus(db, user);
    const counts = STATUSES.flatMap((status) => {
      const n = byStatus.get(status);
      return n === undefined ? [] : [[status, n] as const];
    });
    const applications = counts.reduce((sum, [, n]) => sum + n, 0);
    return c.json({ applications, by_status: Object.fromEntries(counts), needs_review: needsReview }, 200);
  });
}

/** `/applications` and `/applications.csv`, `/applications/board`, `…/facets`, `…/summary`, `…/{id}`. */
export function applicationRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  addLists(app, deps);
  addCounts(app, deps);
  app.openapi(one, async (c) => {
    const own = personal(deps, c);
    const { id } = c.req.valid('param');
    const found = (await readApplication(own.db, own.vault, own.user, id)) ?? (await readMoved(own, id));
    if (!found) return problem(c, 404, 'There is no application with this id.') as never;
    const detail = await readDetail(own, found);
    c.header('etag', etagOf(detail.version));
    return c.json(detail, 200);
  });
  return app;
}

/** An id whose application was merged away leads to the one that took it over. */
async function readMoved(deps: PersonalDeps, id: string) {
  const now = await followId(deps.db, deps.user, id);
  return now === null ? null : readApplication(deps.db, deps.vault, deps.user, now);
}
