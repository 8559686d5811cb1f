// Streams applications out through an exporter.
import type { Exporter } from '../contracts/exporter.ts';
import { exportAll, type ExportTools } from '../tracking/export-applications.ts';

/** The pieces of the export, one application in memory at a time. Hidden applications are left out. */
export function runExport(
  tools: ExportTools,
  user: string,
  exporter: Exporter,
): AsyncGenerator<string, void, void> {
  return exporter.write(exportAll(tools, user));
}
