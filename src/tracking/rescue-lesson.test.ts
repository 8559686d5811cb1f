// Tests that mail which a sender wrote after one of theirs was rescued is kept for a look, and forgotten with the rescue.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chatter, confirmation, mboxOf } from '../../test/flow/compose-mail.ts';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { importPath, readingTools } from '../../test/flow/scratch-reading.ts';
import { scratchTracker, USER } from '../../test/flow/scratch-tracker.ts';
import type { Tracker } from '../bin/open-tracker.ts';
import { correct, undo } from './correct.ts';
import { rescueMail } from './rescue-mail.ts';

const AFTER = new Date(Date.UTC(2026, 8, 1)).toUTCString().replace('GMT', '+0000');
const LATER = chatter(20, { date: AFTER });
const BY_ANOTHER = chatter(21, { date: AFTER, from: 'Mara Hale <mara@hale.example>' });
const EARLIER = chatter(22);

/** What is kept of the mails with these subjects, and what became of each. */
async function kept({ db }: Tracker) {
  const rows = await db
    .selectFrom('contents')
    .innerJoin('sightings', 'sightings.mail_id', 'contents.mail_id')
    .select(['contents.subject', 'sightings.disposition', 'sightings.reason'])
    .where('contents.subject', 'like', 'Garden fence %')
    .where('sightings.disposition', '<>', 'duplicate')
    .orderBy('contents.subject')
    .execute();
  return rows.map(({ subject, disposition, reason }) => [subject, disposition, reason]);
}

async function take(tracker: Tracker, mails: readonly string[]): Promise<void> {
  const path = join(scratchFolder(), 'box.mbox');
  writeFileSync(path, mboxOf(mails));
  await importPath(tracker, path);
}

/** A tracker in which the mail about fence 7 was rescued on 1 June. */
async function rescued() {
  const tracker = await scratchTracker();
  await take(tracker, [chatter(7), confirmation('Orrin Mills', 'Miller')]);
  const { mail_id: letter } = await tracker.db
    .selectFrom('sightings')
    .select('mail_id')
    .where('disposition', '=', 'ignored')
    .executeTakeFirstOrThrow();
  const { id } = await correct(tracker.db, tracker, USER, { type: 'rescue', item: letter });
  await rescueMail({ ...readingTools(tracker), readFromAccount: () => Promise.resolve(null) }, USER, letter);
  return { tracker, letter, id };
}

const LOOK = 'on 1 Jun 2026 you rescued a mail of this sender';
const OWN = ['Garden fence 7', 'review', 'rescued by you; say what it is'];

describe('a rescue', () => {
  it('keeps for a look what the sender writes later, and nothing else.', async () => {
    const { tracker } = await rescued();
    await take(tracker, [LATER, BY_ANOTHER, EARLIER]);
    expect(await kept(tracker)).toEqual([['Garden fence 20', 'review', LOOK], OWN]);
  });

  it('leaves nothing of these mails behind when it is taken back.', async () => {
    const { tracker, id } = await rescued();
    await take(tracker, [LATER]);
    await undo(tracker.db, tracker, USER, id);
    expect(await kept(tracker)).toEqual([]);
    expect(await tracker.db.selectFrom('taught').selectAll().execute()).toEqual([]);
  });

  it('taken back leaves what the person said of a later mail since.', async () => {
    const { tracker, id } = await rescued();
    await take(tracker, [LATER]);
    const { mail_id: later } = await tracker.db
      .selectFrom('contents')
      .select('mail_id')
      .where('subject', '=', 'Garden fence 20')
      .executeTakeFirstOrThrow();
    await correct(tracker.db, tracker, USER, { type: 'kind', item: later, kind: 'in_review' });
    await undo(tracker.db, tracker, USER, id);
    expect(await kept(tracker)).toEqual([['Garden fence 20', 'tracked', 'you said so']]);
  });

  it('teaches nothing any more when the mail turned out to be about no job.', async () => {
    const { tracker, letter } = await rescued();
    await correct(tracker.db, tracker, USER, { type: 'kind', item: letter, kind: 'not_job' });
    await take(tracker, [LATER]);
    expect(await kept(tracker)).toEqual([['Garden fence 7', 'ignored', 'you said so']]);
  });

  it('comes with its later mails when its source is read only with them.', async () => {
    const tracker = await scratchTracker();
    await take(tracker, [chatter(7)]);
    const { mail_id: letter } = await tracker.db
      .selectFrom('sightings')
      .select('mail_id')
      .executeTakeFirstOrThrow();
    await correct(tracker.db, tracker, USER, { type: 'rescue', item: letter });
    await take(tracker, [LATER, chatter(7)]);
    expect(await kept(tracker)).toEqual([['Garden fence 20', 'review', LOOK], OWN]);
  });
});
