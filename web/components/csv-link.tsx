// Saves exactly what the table shows as a file.
import { Download } from 'lucide-react';
import { csvAddress } from '../api/csv-address.ts';
import type { ListQuery } from '../api/list-parameters.ts';
import type { ColumnId } from '../state/list-columns.ts';
import { FileLink } from './file-link.tsx';

interface CsvLinkProps {
  query: ListQuery;
  columns: readonly ColumnId[];
}

export function CsvLink({ query, columns }: CsvLinkProps) {
  return (
    <FileLink
      href={csvAddress(query, columns)}
      icon={Download}
      word="CSV"
      label="Save as CSV"
      title="Save what is shown as CSV"
    />
  );
}
