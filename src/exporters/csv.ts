// Exports one line per application as CSV (RFC 4180), safe to open in a spreadsheet.
import type { ExportedApplication, Exporter } from '../contracts/exporter.ts';
import { csvCell } from '../domain/csv-cell.ts';

const COLUMNS: readonly (readonly [string, (application: ExportedApplication) => string | number | null])[] =
  [
    ['company', (application) => application.company],
    ['role', (application) => application.role],
    ['status', (application) => application.status],
    ['applied_at', (application) => application.applied_at],
    ['last_activity_at', (application) => application.last_activity_at],
    ['location', (application) => application.location],
    ['requisition_ids', (application) => application.req_ids.join('; ')],
    ['posting_url', (application) => application.posting_url],
    ['source', (application) => application.source],
    ['mails', (application) => application.mails.length],
    ['needs_review', (application) => (application.needs_review ? 'yes' : 'no')],
    ['notes', (application) => application.notes.join('\n')],
    ['id', (application) => application.id],
  ];

const csv: Exporter = {
  id: 'csv',
  contentType: 'text/csv; charset=utf-8',
  extension: 'csv',
  async *write(applications) {
    yield `${COLUMNS.map(([name]) => name).join(',')}\r\n`;
    for await (const application of applications) {
      yield `${COLUMNS.map(([, read]) => csvCell(read(application))).join(',')}\r\n`;
    }
  },
};

export default csv;
