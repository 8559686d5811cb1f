// Saves exactly what the table shows as a file.
import { Download } from 'lucide-react';
import { csvAddress } from '../api/csv-address.ts';
import type { ListQuery } from '../api/list-parameters.ts';
import type { ColumnId } from '../state/list-columns.ts';

interface CsvLinkProps {
  query: ListQuery;
  columns: readonly ColumnId[];
}

export function CsvLink({ query, columns }: CsvLinkProps) {
  return (
    <a
      href={csvAddress(query, columns)}
      download
      aria-label="Save as CSV"
      title="Save what is shown as CSV"
      className="inline-flex h-8 shrink-0 items-center gap-2 rounded-md border border-edge px-2.5 hover:bg-hover"
    >
      <Download size={16} aria-hidden />
      <span aria-hidden className="max-lg:hidden">
        CSV
      </span>
    </a>
  );
}
