// Writes applications as CSV (RFC 4180), with the columns that the person chose.
import type { ApplicationSummary, CSV_COLUMNS } from '../contracts/api.ts';
import { csvCell } from '../domain/csv-cell.ts';

type CsvColumn = (typeof CSV_COLUMNS)[number];

const READ: Record<CsvColumn, (application: ApplicationSummary) => string | number | null> = {
  company: ({ company }) => company,
  role: ({ role }) => role,
  status: ({ status }) => status,
  location: ({ location }) => location,
  source: ({ source }) => source,
  applied_at: ({ applied_at }) => applied_at,
  last_activity_at: ({ last_activity_at }) => last_activity_at,
  req_ids: ({ req_ids }) => req_ids.join('; '),
  posting_url: ({ posting_url }) => posting_url,
  next_step: ({ next_step: step }) => step && [step.type, step.at].filter(Boolean).join(' '),
  silent_since: ({ silent_since }) => silent_since,
  needs_review: ({ needs_review }) => (needs_review ? 'yes' : 'no'),
  events: ({ events }) => events,
};

/** The file piece by piece, a line of names first. */
export async function* writeCsv(
  applications: AsyncIterable<ApplicationSummary>,
  columns: readonly CsvColumn[],
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${columns.join(',')}\r\n`);
  for await (const application of applications) {
    const cells = columns.map((column) => csvCell(READ[column](application)));
    yield encoder.encode(`${cells.join(',')}\r\n`);
  }
}
