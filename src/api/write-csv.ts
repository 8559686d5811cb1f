// Writes applications as CSV (RFC 4180), with the columns that the person chose.
import type { ApplicationSummary } from '../contracts/api.ts';
import { columnCell, type TableColumn } from '../contracts/column-cell.ts';
import { csvCell } from '../domain/csv-cell.ts';

/** The file piece by piece, a line of names first. */
export async function* writeCsv(
  applications: AsyncIterable<ApplicationSummary>,
  columns: readonly TableColumn[],
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${columns.join(',')}\r\n`);
  for await (const application of applications) {
    const cells = columns.map((column) => csvCell(columnCell(column, application)));
    yield encoder.encode(`${cells.join(',')}\r\n`);
  }
}
