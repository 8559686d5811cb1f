// Mails of a live mailbox that are not as they should be: each is there once, and nothing of it reaches the store that a database refuses.
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { openMailReading } from '../../src/bin/mail-reading.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { openJobs } from '../../src/bin/job-running.ts';
import { readLedgers } from '../../src/store/mailboxes.ts';
import { fetchMail } from '../../src/tasks/fetch-mail.ts';
import { chatter, composeMail, confirmation } from './compose-mail.ts';
import { ADDRESS, accountTools, connectScripted, FETCH_ONCE } from './scripted-tools.ts';
import { scriptedMailbox } from './scripted-account.ts';
import { applicationsOf, scratchTracker, USER } from './scratch-tracker.ts';

/** Reads a mailbox of these mails to its end; returns its ledger. */
async function readAll(tracker: Tracker, mails: string[]) {
  const tools = accountTools(tracker, { [ADDRESS]: scriptedMailbox(mails) });
  const id = await connectScripted(tracker);
  await fetchMail(tools, USER, id, FETCH_ONCE);
  await openJobs(tools, { lanes: 1, note: () => undefined }).drain();
  return (await readLedgers(tracker.db, USER)).get(id)!;
}

it('Different mails without a Message-ID, or with the same one, are all kept, and a copy of one counts as a duplicate.', async () => {
  const tracker = await scratchTracker();
  const nameless = [
    confirmation('Alderworks', 'Miller', { id: null }),
    confirmation('Brindle', 'Baker', { id: null }),
  ];
  const colliding = [
    confirmation('Cobble Yard', 'Mason', { id: '<1@post.example>' }),
    confirmation('Dunmere', 'Potter', { id: '<1@post.example>' }),
  ];
  const ledger = await readAll(tracker, [...nameless, ...colliding, nameless[0]!, colliding[1]!]);
  expect(ledger).toMatchObject({ seen: 6, tracked: 4, duplicate: 2, dead_lettered: 0 });
  const companies = (await applicationsOf(tracker)).map(({ company }) => company);
  expect(companies.sort()).toEqual(['Alderworks', 'Brindle', 'Cobble Yard', 'Dunmere']);
});

it('NUL bytes in any field of a mail reach no column of the database.', async () => {
  const tracker = await scratchTracker();
  const spoilt = (mail: string) =>
    mail
      .split('\n')
      .map((line) => line.replace(/^([A-Za-z-]+: .{3})(.*)$/, '$1\0$2\0'))
      .join('\n')
      .replaceAll('. ', '.\0 ');
  const mails = [
    spoilt(confirmation('Alderworks', 'Miller')),
    spoilt(chatter(1)),
    composeMail({
      from: '=?utf-8?Q?Brindle=00?= <jobs@brindle.example>',
      subject: '=?utf-8?Q?Your_application_for_Ba=00ker_at_Brindle?=',
      id: '<a\0b@brindle.example>',
      headers: ['References: <c\0d@brindle.example>', 'X-GM-THRID: 17\0'],
      body: 'Dear Ida,\n\nThank you for applying for the Ba\0ker position at Brindle.\0',
    }),
  ];
  const ledger = await readAll(tracker, mails);
  expect(ledger).toMatchObject({ seen: 3, dead_lettered: 0 });
  const tables = await tracker.db.introspection.getTables();
  const texts: unknown[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(tracker.db);
    texts.push(...rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string'));
  }
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => String(text).includes('\0'))).toEqual([]);
  expect(JSON.stringify(await applicationsOf(tracker))).not.toContain(String.raw`\u0000`);
});

it('A mail of a hundred thousand empty parts is read within the caps on heap and time, like the next one.', async () => {
  const reading = openMailReading();
  onTestFinished(() => reading.close());
  const options = { threshold: reading.threshold, rescued: false };
  const lines = confirmation('Alderworks', 'Miller').replace(
    '\n\n',
    '\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n',
  );
  const bomb = new TextEncoder().encode(`${lines}${'\n--b\n'.repeat(100_000)}\n--b--\n`);
  expect(await reading.process(bomb, options)).toMatchObject({ type: 'kept' });
  const next = new TextEncoder().encode(confirmation('Brindle', 'Baker'));
  expect(await reading.process(next, options)).toMatchObject({ type: 'kept' });
});
