// `hearback export`: the applications as a file.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, type Command } from 'commander';
import { exporters } from '../../exporters/index.gen.ts';
import type { Config } from '../../ops/config.ts';
import { runExport } from '../../tasks/run-export.ts';
import { Failure } from '../failure.ts';
import { openTracker } from '../open-tracker.ts';

async function run(
  format: string,
  options: { dataDir: string; out?: string },
  config: Config,
): Promise<void> {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) throw new Failure(`there is no export ${format}`, 2);
  const tracker = await openTracker(options.dataDir, config);
  try {
    const pieces = Readable.from(runExport(tracker, 'local', exporter));
    if (options.out) await pipeline(pieces, createWriteStream(options.out, { mode: 0o600 }));
    else await pipeline(pieces, process.stdout, { end: false });
  } catch (error) {
    // The reader of a pipe may have had enough (| head).
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  } finally {
    await tracker.db.destroy();
  }
}

/** Adds the command. */
export function addExport(program: Command, config: Config): void {
  program
    .command('export')
    .description('write all applications as a file')
    .addArgument(new Argument('<format>', 'what to write').choices(exporters.map(({ id }) => id)))
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .option('--out <file>', 'write here instead of to the terminal')
    .action((format: string, options: { dataDir: string; out?: string }) => run(format, options, config));
}
