// Searches the raw bytes of a data folder for words of mails: what may not be there in clear is not there.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { correct } from '../../src/tracking/correct.ts';
import { replay } from '../../src/tracking/replay.ts';
import { chatter, composeMail, confirmation, mboxOf } from './compose-mail.ts';
import { folderNursery } from './scratch-folder.ts';
import { importPath } from './scratch-reading.ts';
import { sharedTracker, USER } from './scratch-tracker.ts';

const scratchFolder = folderNursery();

/** Words that occur nowhere else; each stands in one place of one mail. */
const IGNORED = [
  'zubrowkasubject',
  'zubrowkaname',
  'zubrowkaaddress',
  'zubrowkabody',
  'zubrowkareply',
  'zubrowkanews',
];
const KEPT_BODY = ['quagmirebody', 'quagmirehtml', 'quagmirelink', 'quagmirequoted'];
const KEPT_HEADER = 'perlmuttsubject';

const MAILS = [
  chatter(1, {
    subject: 'Garden zubrowkasubject',
    from: '"Zubrowkaname Hale" <zubrowkaaddress@hale.example>',
    body: 'The fence zubrowkabody is done. See you on Sunday for the barbecue.',
  }),
  composeMail({
    id: '<n1@list.example>',
    from: 'Weekly zubrowkanews <weekly@list.example>',
    subject: 'This week: zubrowkanews',
    headers: ['List-Unsubscribe: <https://list.example/u>', 'Reply-To: zubrowkareply@list.example'],
    body: 'All the zubrowkanews of the week.',
  }),
  confirmation('Alderworks', 'Miller', {
    subject: `We received your application for Miller at Alderworks (${KEPT_HEADER})`,
    headers: ['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'],
    body: [
      '--b\nContent-Type: text/plain\n',
      'Dear Ida,\n\nThank you for applying for the Miller position at Alderworks, quagmirebody. We have received your application and will review it.\n\nOn 1 Jan 2026 Ida wrote:\n> quagmirequoted\n',
      '--b\nContent-Type: text/html\n',
      '<p>Thank you for applying for the Miller position at Alderworks, quagmirebody. We have received your application. <a href="https://alderworks.example/quagmirelink">quagmirehtml</a></p>',
      '--b--',
    ].join('\n'),
  }),
];

const openShared = sharedTracker();
let tracker: Tracker;
beforeAll(async () => {
  tracker = await openShared();
  const path = join(scratchFolder(), 'box.mbox');
  writeFileSync(path, mboxOf(MAILS));
  await importPath(tracker, path);
  const kept = await tracker.db.selectFrom('contents').select('mail_id').executeTakeFirstOrThrow();
  await correct(tracker.db, tracker, USER, { type: 'kind', item: kept.mail_id, kind: 'offer' });
  await replay(tracker.db, tracker, USER);
});

/** All values of all tables, with what is kept as bytes as it is; nothing where the database is a file in the data folder. */
async function rowsOnServer({ db, onServer }: Tracker): Promise<string[]> {
  const tables = onServer ? await db.introspection.getTables() : [];
  const values: unknown[] = [];
  for (const { name } of tables) {
    const rows = await db
      .selectFrom(name as 'mails')
      .selectAll()
      .execute();
    values.push(...rows.flatMap((row) => Object.values(row) as unknown[]));
  }
  return values.map((value) => (value instanceof Buffer ? value.toString('latin1') : String(value)));
}

/** All bytes of all files of the data folder, in which text would stand as UTF-8, and what a server holds. */
function readEverything(dataDir: string): string {
  return readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dataDir, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path).toString('latin1'))
    .join('\n');
}

let served: string[] = [];
beforeAll(async () => {
  served = await rowsOnServer(tracker);
});

const rawBytes = (): string => [readEverything(tracker.dataDir), ...served].join('\n').toLowerCase();

describe('a data folder', () => {
  it('was filled: the search finds what may be there in clear.', async () => {
    expect(await tracker.db.selectFrom('sightings').select('disposition').execute()).toHaveLength(3);
    expect(await tracker.db.selectFrom('contents').select('mail_id').execute()).toHaveLength(1);
    expect(rawBytes()).toContain(KEPT_HEADER);
    expect(rawBytes()).toContain('alderworks');
  });

  it.each(IGNORED)('holds no word of a mail that is not about a job: %s.', (canary) => {
    expect(MAILS.join('\n').toLowerCase()).toContain(canary);
    expect(rawBytes()).not.toContain(canary);
  });

  it.each(KEPT_BODY)('holds no word of the body of a kept mail in clear: %s.', (canary) => {
    expect(MAILS.join('\n').toLowerCase()).toContain(canary);
    expect(rawBytes()).not.toContain(canary);
  });

  it('holds no sentence that is quoted as evidence in clear.', () => {
    expect(rawBytes()).not.toContain('thank you for applying');
    expect(rawBytes()).not.toContain('received your application and');
  });
});

describe('sealed values', () => {
  it('do not open in the place of one another.', async () => {
    const { db, vault } = tracker;
    const content = await db.selectFrom('contents').selectAll().executeTakeFirstOrThrow();
    const decision = await db.selectFrom('decisions').selectAll().executeTakeFirstOrThrow();
    const event = await db.selectFrom('timeline').selectAll().executeTakeFirstOrThrow();
    const places = [
      [content.body, `${USER}|contents|${content.mail_id}|body`],
      [decision.verdict, `${USER}|decisions|${decision.mail_id}.${decision.version}|verdict`],
      [event.event, `${USER}|timeline|${event.application_id}.${event.item_id}|event`],
    ] as const;
    for (const [sealed, own] of places) {
      for (const [, place] of places) {
        if (place === own) expect(vault.open(sealed, place).length).toBeGreaterThan(0);
        else expect(() => vault.open(sealed, place)).toThrow();
      }
    }
  });
});
