// `hearback replay`: rebuilds all applications from the facts.
import type { Command } from 'commander';
import type { Config } from '../../ops/config.ts';
import { createProgressLine } from '../../ops/progress-line.ts';
import { judgeAgain } from '../../tracking/judge-again.ts';
import { replay } from '../../tracking/replay.ts';
import { openMailReading } from '../mail-reading.ts';
import { openTracker, type Tracker } from '../open-tracker.ts';

const USER = 'local';

/** Judges again what an older version judged; returns how many mails that was. */
async function renewVerdicts(tracker: Tracker): Promise<number> {
  const reading = openMailReading();
  const line = createProgressLine(process.stderr, Date.now);
  const tools = { ...tracker, judge: reading.judge };
  try {
    return await judgeAgain(tracker.db, tools, USER, {
      report: ({ done, total, worth }) => line.update({ done, total, mails: done, tracked: worth }),
    });
  } finally {
    line.end();
    await reading.close();
  }
}

async function run(options: { dataDir: string; json?: boolean }, config: Config): Promise<void> {
  const tracker = await openTracker(options.dataDir, config);
  try {
    const judged = await renewVerdicts(tracker);
    const applications = await replay(tracker.db, tracker, USER);
    const again = judged > 0 ? `Judged ${judged} mails again by newer rules.\n` : '';
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ applications, judged })}\n`
        : `${again}Rebuilt ${applications} applications from their mails and your corrections.\n`,
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
      'judge kept mails again by newer rules, drop all applications and rebuild them from mails and corrections; nothing is lost, ids stay',
    )
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .option('--json', 'print the result as JSON')
    .action((options: { dataDir: string; json?: boolean }) => run(options, config));
}
