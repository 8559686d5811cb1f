// Hands applications out as files, chosen by filters in the body, and has them written to a sheet.
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  calendarExportShape,
  calendarQuery,
  csvExportShape,
  sheetExportShape,
  sheetStateShape,
  type ApplicationFilter,
} from '../../contracts/api.ts';
import { eachAsPerson } from '../../store/person-scope.ts';
import { eachSummary } from '../../tracking/each-summary.ts';
import { exportEach } from '../../tracking/export-applications.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { readSheetState } from '../read-sheet-state.ts';
import { refusal } from '../refusal.ts';
import { jsonAnswer, jsonBody, refused } from '../route-parts.ts';
import { writeCsv } from '../write-csv.ts';

const csv = createRoute({
  method: 'post',
  path: '/exports/csv',
  request: jsonBody(csvExportShape),
  responses: {
    200: { content: { 'text/csv': { schema: z.string() } }, description: 'All that match, as a file' },
    422: refused,
  },
});

const CALENDAR = {
  content: { 'text/calendar': { schema: z.string() } },
  description: 'Their interviews as a calendar, each under the same name whenever it is asked for',
};

const calendar = createRoute({
  method: 'post',
  path: '/exports/ics',
  request: jsonBody(calendarExportShape),
  responses: { 200: CALENDAR, 422: refused },
});

const calendarFile = createRoute({
  method: 'get',
  path: '/exports/ics',
  request: { query: calendarQuery },
  responses: { 200: CALENDAR, 400: refused },
});

const sheet = createRoute({
  method: 'get',
  path: '/exports/sheets',
  responses: { 200: jsonAnswer(sheetStateShape, 'To whom a sheet is shared, and how the last sync went') },
});

const sync = createRoute({
  method: 'post',
  path: '/exports/sheets',
  description:
    'Rows are known by a hidden column of ids: what matches gets a row, what has one is brought up to date, what is gone is marked as removed, and what a person writes to the right of it stays with its row. Asked for again, with an `Idempotency-Key` or without, it is brought up to date again.',
  request: jsonBody(sheetExportShape),
  responses: {
    202: jsonAnswer(sheetStateShape, 'It is going to be brought up to date'),
    409: refused,
    422: refused,
  },
});

function asFile(c: Context, name: string, type: string, pieces: AsyncIterable<Uint8Array>) {
  return c.body(ReadableStream.from(pieces), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="hearback-${name}"`,
    'cache-control': 'no-store',
  });
}

/** The interviews of what matches. */
function sendCalendar(c: Context, own: PersonalDeps, filter: ApplicationFilter) {
  const { contentType, write } = own.calendar;
  async function* ids() {
    const order = { sort: 'applied', order: 'asc' } as const;
    for await (const { id } of eachSummary(own, { ...filter, ...order })) yield id;
  }
  async function* bytes() {
    const encoder = new TextEncoder();
    const hasInterview = ({ timeline }: { timeline: readonly { interview: unknown }[] }) =>
      timeline.some(({ interview }) => interview !== null);
    for await (const piece of write(exportEach(own, own.user, ids(), hasInterview)))
      yield encoder.encode(piece);
  }
  return asFile(c, 'interviews.ics', contentType, eachAsPerson(own.user, bytes()));
}

function addSheets(app: Routes, deps: ApiDeps): void {
  app.openapi(sheet, async (c) => c.json(await readSheetState(personal(deps, c)), 200));
  app.openapi(sync, async (c) => {
    const own = personal(deps, c);
    if (own.sheetAccount === null) {
      return problem(
        c,
        409,
        'Google Sheets is not set up: set GOOGLE_SERVICE_ACCOUNT_JSON to the key of a service account and start Hearback again; then share the spreadsheet with its address as an editor.',
      ) as never;
    }
    try {
      await own.writer.syncSheet(own.user, c.req.valid('json'));
      return c.json(await readSheetState(own), 202);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
}

/** `POST /exports/csv`, `GET` and `POST /exports/ics`, `GET` and `POST /exports/sheets`. */
export function exportRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(csv, async (c) => {
    const own = personal(deps, c);
    const { columns, ...query } = c.req.valid('json');
    const pieces = eachAsPerson(own.user, writeCsv(eachSummary(own, query), columns));
    return asFile(c, 'applications.csv', 'text/csv; charset=utf-8', pieces) as never;
  });
  app.openapi(calendar, (c) => sendCalendar(c, personal(deps, c), c.req.valid('json')) as never);
  app.openapi(calendarFile, (c) => sendCalendar(c, personal(deps, c), c.req.valid('query')) as never);
  addSheets(app, deps);
  return app;
}
