// What stands in each column of a table of applications, whatever the table is written to.
import type { ApplicationSummary, CSV_COLUMNS } from './api.ts';

export type TableColumn = (typeof CSV_COLUMNS)[number];

const READ: Record<TableColumn, (application: ApplicationSummary) => string | number | null> = {
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

/** The value of a column; null where the application tells none. */
export function columnCell(column: TableColumn, application: ApplicationSummary): string | number | null {
  return READ[column](application);
}
