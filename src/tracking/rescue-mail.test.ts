// Tests that a mail which was left out comes into the tracker when the person says so, and leaves it without a trace.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chatter, composeMail, confirmation, mboxOf } from '../../test/flow/compose-mail.ts';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { importPath, readingTools } from '../../test/flow/scratch-reading.ts';
import { itemsIn, ledgerOf, scratchTracker, USER } from '../../test/flow/scratch-tracker.ts';
import type { Tracker } from '../bin/open-tracker.ts';
import { readBody } from '../store/contents.ts';
import { correct, undo } from './correct.ts';
import { rescueMail } from './rescue-mail.ts';

const LETTER = chatter(7);

async function imported(
  mails: readonly string[] = [chatter(1), LETTER, confirmation('Orrin Mills', 'Miller')],
) {
  const tracker = await scratchTracker();
  const path = join(scratchFolder(), 'box.mbox');
  writeFileSync(path, mboxOf(mails));
  await importPath(tracker, path);
  const ignored = await tracker.db
    .selectFrom('sightings')
    .select(['mail_id', 'locator'])
    .where('disposition', '=', 'ignored')
    .orderBy('id', 'desc')
    .execute();
  return { tracker, path, letter: ignored[0]?.mail_id as string };
}

const dispositionOf = async (tracker: Tracker, mail: string) =>
  (
    await tracker.db
      .selectFrom('sightings')
      .select(['disposition', 'reason'])
      .where('mail_id', '=', mail)
      .where('disposition', '<>', 'duplicate')
      .execute()
  )[0];

const rescue = async (tracker: Tracker, item: string) => ({
  correction: await correct(tracker.db, tracker, USER, { type: 'rescue', item }),
  result: await rescueMail(
    { ...readingTools(tracker), readFromAccount: () => Promise.resolve(null) },
    USER,
    item,
  ),
});

describe('rescueMail', () => {
  it('reads the mail again where it was seen and asks what it is.', async () => {
    const { tracker, letter } = await imported();
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 3, tracked: 1, ignored: 2 });
    expect((await rescue(tracker, letter)).result).toBe('done');
    expect(await dispositionOf(tracker, letter)).toMatchObject({ disposition: 'review' });
    expect((await readBody(tracker.db, tracker.vault, USER, letter))?.text).toContain('7 metres');
    expect(await ledgerOf(tracker)).toMatchObject({
      seen: 3,
      tracked: 1,
      review: 1,
      ignored: 1,
      duplicate: 0,
    });
  });

  it('lets the rescued mail be put into an application.', async () => {
    const { tracker, letter } = await imported();
    const [[confirmed]] = (await itemsIn(tracker)) as [[string]];
    await rescue(tracker, letter);
    await correct(tracker.db, tracker, USER, { type: 'kind', item: letter, kind: 'in_review' });
    await correct(tracker.db, tracker, USER, { type: 'move', items: [letter], from: [], to: confirmed });
    expect(await itemsIn(tracker)).toEqual([[confirmed, letter]]);
    expect(await dispositionOf(tracker, letter)).toMatchObject({ disposition: 'tracked' });
  });

  it('says when the source is gone, and takes the mail in when it is imported again.', async () => {
    const { tracker, path, letter } = await imported();
    rmSync(path);
    expect((await rescue(tracker, letter)).result).toBe('source gone');
    expect(await dispositionOf(tracker, letter)).toMatchObject({ disposition: 'ignored' });
    const copy = join(scratchFolder(), 'copy.eml');
    writeFileSync(copy, LETTER);
    await importPath(tracker, copy);
    expect(await dispositionOf(tracker, letter)).toMatchObject({ disposition: 'review' });
    expect((await readBody(tracker.db, tracker.vault, USER, letter))?.text).toContain('7 metres');
  });

  it('does not take another mail for it that now stands at its place.', async () => {
    const { tracker, path, letter } = await imported();
    writeFileSync(path, mboxOf([chatter(1), chatter(8), confirmation('Orrin Mills', 'Miller')]));
    expect((await rescue(tracker, letter)).result).toBe('source gone');
  });

  it('leaves nothing of the mail behind when it is undone.', async () => {
    const { tracker, letter } = await imported();
    const before = await dispositionOf(tracker, letter);
    const { correction } = await rescue(tracker, letter);
    await undo(tracker.db, tracker, USER, correction.id);
    expect(await dispositionOf(tracker, letter)).toEqual(before);
    expect(await readBody(tracker.db, tracker.vault, USER, letter)).toBeNull();
    expect(
      await tracker.db.selectFrom('decisions').selectAll().where('mail_id', '=', letter).execute(),
    ).toEqual([]);
    expect((await rescue(tracker, letter)).result).toBe('done');
    expect(await dispositionOf(tracker, letter)).toMatchObject({ disposition: 'review' });
  });

  it('keeps what the person has since said of the mail when only the rescue is undone.', async () => {
    const { tracker, letter } = await imported();
    const { correction } = await rescue(tracker, letter);
    await correct(tracker.db, tracker, USER, { type: 'kind', item: letter, kind: 'rejection' });
    await undo(tracker.db, tracker, USER, correction.id);
    expect(await itemsIn(tracker)).toHaveLength(2);
  });

  it('brings a mail to review that is kept but was left out for its kind.', async () => {
    const alert = composeMail({
      from: 'Jobs Daily <alerts@jobsdaily.example>',
      subject: 'New jobs for you: 12 miller jobs near Oakham',
      headers: ['List-Unsubscribe: <https://jobsdaily.example/u>'],
      body: 'Your job alert: new jobs matching your search.\n\nMiller at Tarn Foundry\nBaker at Orrin Mills\n\nSee all jobs. Unsubscribe from this job alert.',
    });
    const { tracker, letter } = await imported([alert]);
    expect(await dispositionOf(tracker, letter)).toMatchObject({ disposition: 'ignored' });
    const { correction } = await rescue(tracker, letter);
    expect(await dispositionOf(tracker, letter)).toMatchObject({ disposition: 'review' });
    await undo(tracker.db, tracker, USER, correction.id);
    expect(await dispositionOf(tracker, letter)).toMatchObject({ disposition: 'ignored' });
  });
});
