// Hands applications out as files, chosen by filters in the body.
import { createRoute, z } from '@hono/zod-openapi';
import { problemShape } from '../../contracts/api.ts';
import { csvExportShape } from '../../contracts/editing-shapes.ts';
import { everyListed } from '../../store/application-list.ts';
import { eachAsPerson } from '../../store/person-scope.ts';
import { personal, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { toListFilter } from '../list-filter.ts';
import { readMoment } from '../moment.ts';
import { newRoutes } from '../new-routes.ts';
import { toSummary } from '../shape.ts';
import { writeCsv } from '../write-csv.ts';

const csv = createRoute({
  method: 'post',
  path: '/exports/csv',
  request: { body: { content: { 'application/json': { schema: csvExportShape } }, required: true } },
  responses: {
    200: { content: { 'text/csv': { schema: z.string() } }, description: 'All that match, as a file' },
    422: { content: { 'application/problem+json': { schema: problemShape } }, description: 'Refused' },
  },
});

/** `POST /exports/csv`. */
export function exportRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(csv, async (c) => {
    const own = personal(deps, c);
    const { sort, order, columns, ...query } = c.req.valid('json');
    const moment = await readMoment(own);
    const listed = everyListed(own.db, own.user, toListFilter(query, moment), { sort, order });
    async function* summaries() {
      for await (const application of listed) yield toSummary(application, moment);
    }
    return c.body(ReadableStream.from(eachAsPerson(own.user, writeCsv(summaries(), columns))), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="hearback-applications.csv"',
      'cache-control': 'no-store',
    }) as never;
  });
  return app;
}
