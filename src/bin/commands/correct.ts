// `hearback correct` and `hearback undo`: corrections from the command line, as the API takes them.
import type { Command } from 'commander';
import { correctionShape } from '../../contracts/api.ts';
import type { CorrectionBody } from '../../domain/correction.ts';
import type { Config } from '../../ops/config.ts';
import { correct, undo, UnknownItem } from '../../tracking/correct.ts';
import { rescueMail } from '../../tracking/rescue-mail.ts';
import { spreadLessons } from '../../tracking/spread-lessons.ts';
import { Failure } from '../failure.ts';
import { openFetching, readFromAccount } from '../fetching.ts';
import { openMailReading } from '../mail-reading.ts';
import { openTracker, type Tracker } from '../open-tracker.ts';

const USER = 'local';
const COMMAND = { type: 'command', name: null } as const;

function parseBody(text: string): CorrectionBody {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Failure(
      `the correction is not JSON; example: '{"type":"kind","item":"<mail id>","kind":"rejection"}'`,
      2,
    );
  }
  const parsed = correctionShape.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) => `${issue.path.join('.') || 'correction'}: ${issue.message}`,
    );
    throw new Failure(`the correction does not fit: ${faults.join('; ')}`, 2);
  }
  return parsed.data.type === 'entry' ? { ...parsed.data, at: Date.parse(parsed.data.at) } : parsed.data;
}

async function rescue(tracker: Tracker, mailId: string, config: Config): Promise<string> {
  const reading = openMailReading();
  try {
    const fetching = openFetching(tracker, reading, config);
    const fromAccount = (user: string, id: string, locator: string) =>
      readFromAccount(fetching, user, id, locator);
    return await rescueMail({ ...tracker, ...reading, readFromAccount: fromAccount }, USER, mailId);
  } finally {
    await reading.close();
  }
}

async function runCorrect(text: string, options: { dataDir: string }, config: Config): Promise<void> {
  const body = parseBody(text);
  const tracker = await openTracker(options.dataDir, config);
  try {
    const { id } = await correct(tracker.db, { ...tracker, hand: COMMAND }, USER, body);
    await spreadLessons(tracker.db, tracker, USER);
    const rescued = body.type === 'rescue' ? await rescue(tracker, body.item, config) : undefined;
    process.stdout.write(`${JSON.stringify({ id, rescued })}\n`);
  } catch (error) {
    if (error instanceof UnknownItem) throw new Failure(error.message);
    throw error;
  } finally {
    await tracker.db.destroy();
  }
}

async function runUndo(id: string, options: { dataDir: string }, config: Config): Promise<void> {
  const tracker = await openTracker(options.dataDir, config);
  try {
    if (!(await undo(tracker.db, tracker, USER, id))) {
      throw new Failure(`there is no correction ${id}, or it was undone before`);
    }
    await spreadLessons(tracker.db, tracker, USER);
    process.stdout.write(`${JSON.stringify({ id, undone: true })}\n`);
  } finally {
    await tracker.db.destroy();
  }
}

/** Adds both commands. */
export function addCorrect(program: Command, config: Config): void {
  program
    .command('correct')
    .description(
      'record a correction, given as JSON: kind, field, status, split, move, merge, hide, note, rescue, entry',
    )
    .argument('<json>', `e.g. '{"type":"kind","item":"<mail id>","kind":"rejection"}'`)
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .action((text: string, options: { dataDir: string }) => runCorrect(text, options, config));
  program
    .command('undo')
    .description('take back a correction')
    .argument('<id>', 'as `hearback correct` printed it')
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .action((id: string, options: { dataDir: string }) => runUndo(id, options, config));
}
