// `hearback replay`: rebuilds all applications from the facts.
import type { Command } from 'commander';
import type { Config } from '../../ops/config.ts';
import { replay } from '../../tracking/replay.ts';
import { openTracker } from '../open-tracker.ts';

async function run(options: { dataDir: string; json?: boolean }, config: Config): Promise<void> {
  const tracker = await openTracker(options.dataDir, config.HEARBACK_KEY);
  try {
    const applications = await replay(tracker.db, tracker, 'local');
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ applications })}\n`
        : `Rebuilt ${applications} applications from their mails and your corrections.\n`,
    );
  } finally {
    await tracker.db.destroy();
  }
}

/** Adds the command. */
export function addReplay(program: Command, config: Config): void {
  program
    .command('replay')
    .description(
      'drop all applications and rebuild them from mails and corrections; nothing is lost, ids stay',
    )
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .option('--json', 'print the result as JSON')
    .action((options: { dataDir: string; json?: boolean }) => run(options, config));
}
