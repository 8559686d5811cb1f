// Reads all that a tracker holds, in a form in which two trackers can be compared.
import type { Tracker } from '../../../src/bin/open-tracker.ts';
import type { Application } from '../../../src/domain/application.ts';
import type { Correction } from '../../../src/domain/correction.ts';
import json from '../../../src/exporters/json.ts';
import { listApplicationIds, readApplication } from '../../../src/store/applications.ts';
import { runExport } from '../../../src/tasks/run-export.ts';

export const USER = 'local';

export interface State {
  /** Hidden ones too. */
  applications: Application[];
  /** What became of each distinct mail: `id disposition reason`. */
  mails: string[];
  /** The person's own addresses, and how often each recipient was written to. */
  owners: string[];
  /** Corrections in force, in order. */
  corrections: Correction['body'][];
  sightings: number;
}

async function readRows(tracker: Tracker) {
  const { db } = tracker;
  const mails = await db
    .selectFrom('sightings')
    .select(['mail_id', 'disposition', 'reason'])
    .where('disposition', '<>', 'duplicate')
    .execute();
  const recipients = await db.selectFrom('recipients').select(['address_hash', 'mails']).execute();
  const owners = await db.selectFrom('owner_addresses').select(['address', 'source']).execute();
  const corrections = await db
    .selectFrom('corrections')
    .select('body')
    .where('undone_at', 'is', null)
    .orderBy('seq')
    .execute();
  const { sightings } = await db
    .selectFrom('sightings')
    .select(({ fn }) => fn.countAll<number>().as('sightings'))
    .executeTakeFirstOrThrow();
  return { mails, recipients, owners, corrections, sightings };
}

/** Which correction taught it, and when that was made, differs from run to run. */
function withoutChance(application: Application): Application {
  const timeline = application.timeline.map((event) => ({
    ...event,
    taught: event.taught.map((one) => ({ ...one, correction: '', madeAt: 0 })),
  }));
  return { ...application, timeline };
}

/** Everything but the times at which facts were recorded. */
export async function readState(tracker: Tracker): Promise<State> {
  const ids = await listApplicationIds(tracker.db, USER);
  const applications = await Promise.all(
    ids.map((id) => readApplication(tracker.db, tracker.vault, USER, id)),
  );
  const rows = await readRows(tracker);
  return {
    applications: applications.filter((application) => application !== null).map(withoutChance),
    mails: rows.mails.map((row) => `${row.mail_id} ${row.disposition} ${row.reason}`).sort(),
    owners: [
      ...rows.owners.map((row) => `${row.address} ${row.source}`),
      ...rows.recipients.map((row) => `${row.address_hash} ${row.mails}`),
    ].sort(),
    corrections: rows.corrections.map((row) => JSON.parse(row.body) as Correction['body']),
    sightings: Number(rows.sightings),
  };
}

/** What `hearback export json` writes. */
export async function exportText(tracker: Tracker): Promise<string> {
  let text = '';
  for await (const piece of runExport(tracker, USER, json)) text += piece;
  return text;
}
