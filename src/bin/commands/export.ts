// `hearback export`: the applications as a file, or in a sheet that is kept up to date.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, type Command } from 'commander';
import { exporters } from '../../exporters/index.gen.ts';
import type { Config } from '../../ops/config.ts';
import { runExport } from '../../tasks/run-export.ts';
import { exportSheet, type SheetWish } from '../export-sheet.ts';
import { Failure } from '../failure.ts';
import type { Tracker } from '../open-tracker.ts';
import { withTracker } from '../with-tracker.ts';

const SHEETS = 'sheets';

interface Options extends SheetWish {
  dataDir: string;
  out?: string;
}

async function writeFile(tracker: Tracker, format: string, out: string | undefined): Promise<void> {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter) throw new Failure(`there is no export ${format}`, 2);
  const pieces = Readable.from(runExport(tracker, 'local', exporter));
  try {
    if (out === undefined) await pipeline(pieces, process.stdout, { end: false });
    else await pipeline(pieces, createWriteStream(out, { mode: 0o600 }));
  } catch (error) {
    // The reader of a pipe may have had enough (| head).
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

async function run(format: string, options: Options, config: Config): Promise<void> {
  const { spreadsheet, tab, out } = options;
  if (format === SHEETS && out !== undefined)
    throw new Failure('--out is for files; a sheet is named by --spreadsheet', 2);
  if (format !== SHEETS && (spreadsheet ?? tab) !== undefined)
    throw new Failure(`--spreadsheet and --tab are for ${SHEETS}; a file is named by --out`, 2);
  await withTracker(options, config, (tracker) =>
    format === SHEETS ? exportSheet(tracker, config, { spreadsheet, tab }) : writeFile(tracker, format, out),
  );
}

/** Adds the command. */
export function addExport(program: Command, config: Config): void {
  const formats = [...exporters.map(({ id }) => id), SHEETS];
  program
    .command('export')
    .description('write all applications as a file, or into a Google sheet that is kept up to date')
    .addArgument(new Argument('<format>', 'what to write').choices(formats))
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .option('--out <file>', 'write here instead of to the terminal')
    .option('--spreadsheet <address>', 'sheets: which one, in place of the one in the settings')
    .option('--tab <name>', 'sheets: the tab in it')
    .action((format: string, options: Options) => run(format, options, config));
}
