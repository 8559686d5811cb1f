// The plain way: one import of everything, then all corrections in order, within this process.
import { join } from 'node:path';
import type { MailReading } from '../../../src/bin/mail-reading.ts';
import { openTracker, type Tracker } from '../../../src/bin/open-tracker.ts';
import { itemsOf, type Correction } from '../../../src/domain/correction.ts';
import { importMail } from '../../../src/tasks/import-mail.ts';
import { beginImport } from '../../../src/tracking/begin-import.ts';
import { correct, undo } from '../../../src/tracking/correct.ts';
import type { Random } from '../../sample-mailbox/random.ts';
import { chooseCorrection, type Choice } from './choose-correction.ts';
import type { Copy } from './make-copies.ts';
import { exportText, readState, USER, type State } from './read-state.ts';
import { writeSource } from './write-source.ts';

/** A correction as it was made: `id` is the reference's own, `items` all that must be there before. */
export type Step = Choice & { id: string; items: readonly string[] };

export interface Reference {
  steps: Step[];
  state: State;
  exported: string;
  /** The id of the mail that each copy is. */
  mailIds: string[];
}

async function importAll(tracker: Tracker, reading: MailReading, path: string): Promise<void> {
  const source = { type: 'file' as const, path, name: 'all', identity: path, ownsSource: false };
  const run = await beginImport(tracker, USER, { ...source, bytes: await reading.sizeOf(path) });
  await importMail({ ...tracker, ...reading, report: () => {}, shouldStop: () => false }, USER, run);
}

/** Sightings lie in the files in the order in which copies were written. */
async function mailIdsOf(tracker: Tracker, copies: readonly Copy[]): Promise<string[]> {
  const rows = await tracker.db.selectFrom('sightings').select(['locator', 'mail_id']).execute();
  const inFile = (name: string) =>
    rows
      .filter((row) => row.locator.startsWith(`${name}#`))
      .sort((a, b) => Number(a.locator.split('#')[1]) - Number(b.locator.split('#')[1]))
      .map((row) => row.mail_id);
  const places = { all: inFile('All mail.mbox'), sent: inFile('Sent.mbox') };
  return copies.map(({ sent }) => (sent ? places.sent : places.all).shift() ?? '');
}

async function makeSteps(tracker: Tracker, count: number, rng: Random): Promise<Step[]> {
  const steps: Step[] = [];
  let made: Correction[] = [];
  for (let n = 0; n < count; n++) {
    const { applications } = await readState(tracker);
    const choice = chooseCorrection({ applications, made, count: n, rng });
    if (choice.type === 'undo') {
      await undo(tracker.db, tracker, USER, choice.id);
      made = made.filter(({ id }) => id !== choice.id);
      steps.push({ ...choice, items: [] });
    } else {
      const correction = await correct(tracker.db, tracker, USER, choice.body);
      made.push(correction);
      const items = choice.body.type === 'entry' ? [] : itemsOf(correction);
      steps.push({ ...choice, id: correction.id, items });
    }
  }
  return steps;
}

export async function runReference(
  folder: string,
  copies: readonly Copy[],
  reading: MailReading,
  rng: Random,
): Promise<Reference> {
  const path = join(folder, 'reference-mail');
  writeSource(path, 'mbox', copies);
  const tracker = await openTracker(join(folder, 'reference'), {});
  try {
    await importAll(tracker, reading, path);
    const mailIds = await mailIdsOf(tracker, copies);
    const steps = await makeSteps(tracker, 3 + rng.int(4), rng);
    return { steps, mailIds, state: await readState(tracker), exported: await exportText(tracker) };
  } finally {
    await tracker.db.destroy();
  }
}
