// Plants twenty secrets wherever a tracker takes some, and finds none of them in its rows, its queue, its files and its backups.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTracker, type Tracker } from '../../src/bin/open-tracker.ts';
import { copyDatabase } from '../../src/store/backup.ts';
import { databasePath } from '../../src/store/open-database.ts';
import { readSecret } from '../../src/store/account-secrets.ts';
import { countSpooled } from '../../src/store/spool.ts';
import { fetchMail } from '../../src/tasks/fetch-mail.ts';
import { connectAccount } from '../../src/tracking/connect-account.ts';
import { chatter, confirmation, mboxOf, rejection } from './compose-mail.ts';
import { folderNursery } from './scratch-folder.ts';
import { importPath } from './scratch-reading.ts';
import { scriptedMailbox } from './scripted-account.ts';
import { accountTools, ADDRESS, connectScripted, FETCH_ONCE } from './scripted-tools.ts';
import { sharedTracker, USER } from './scratch-tracker.ts';

const scratchFolder = folderNursery();
const openShared = sharedTracker();

/** Each stands in one place, and nowhere else in the project. */
const OF_ACCOUNTS = ['plantedpassword', 'plantedaccess', 'plantedrefresh', 'plantedotherpass'];
const OF_BODIES = [
  'plantedplain',
  'plantedquoted',
  'plantedhtmltext',
  'plantedlinkpath',
  'plantedlinkquery',
  'plantedcomment',
  'plantedsignature',
];
const OF_IGNORED = ['plantedsubject', 'plantedname', 'plantedsender', 'plantedbody', 'plantedreply'];
const OF_SPOOLED = ['plantedspoolbody', 'plantedspoolfoot', 'plantedspoolsubject', 'plantedspoolname'];
const SECRETS = [...OF_ACCOUNTS, ...OF_BODIES, ...OF_IGNORED, ...OF_SPOOLED];

const KEPT = confirmation('Alderworks', 'Miller', {
  headers: ['MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'],
  body: [
    '--b\nContent-Type: text/plain\n',
    'Dear Ida,\n\nThank you for applying for the Miller position at Alderworks. We have received your application. plantedplain\n\n-- \nplantedsignature\n\nOn 1 Jan 2026 Ida wrote:\n> plantedquoted\n',
    '--b\nContent-Type: text/html\n',
    '<!-- plantedcomment --><p>Thank you for applying. <a href="https://a.example/plantedlinkpath?t=plantedlinkquery">plantedhtmltext</a></p>',
    '--b--',
  ].join('\n'),
});
const IGNORED = chatter(1, {
  subject: 'Garden plantedsubject',
  from: '"Plantedname Hale" <plantedsender@hale.example>',
  headers: ['Reply-To: plantedreply@hale.example'],
  body: 'The fence plantedbody is done.',
});
const SPOOLED = rejection('Brindle', 'Baker', {
  subject: 'Your application at Brindle plantedspoolsubject',
  from: '"Plantedspoolname" <jobs@brindle.example>',
  body: 'Unfortunately we will not go on with your application. plantedspoolbody\n\n-- \nplantedspoolfoot',
});

let tracker: Tracker;
let backup: string;
beforeAll(async () => {
  tracker = await openShared();
  const path = join(scratchFolder(), 'box.mbox');
  writeFileSync(path, mboxOf([KEPT, IGNORED]));
  await importPath(tracker, path);
  const settings = { address: 'ida@lund.example', host: '127.0.0.1', port: 1, folders: null, since: null };
  for (const [at, secret] of [
    { type: 'password' as const, password: 'plantedpassword' },
    { type: 'password' as const, password: 'plantedotherpass' },
    {
      type: 'oauth' as const,
      tokens: { accessToken: 'plantedaccess', refreshToken: 'plantedrefresh', expiresAt: 1 },
    },
  ].entries()) {
    const own = { ...settings, address: `ida${at}@lund.example` };
    await connectAccount(tracker, USER, { provider: 'imap', settings: own, secret: secret as never });
  }
  const id = await connectScripted(tracker);
  const tools = accountTools(tracker, { [ADDRESS]: scriptedMailbox([SPOOLED], { step: 1 }) });
  await fetchMail(tools, USER, id, FETCH_ONCE);
  backup = join(scratchFolder(), 'backup.db');
  if (!tracker.onServer) copyDatabase(databasePath(tracker.dataDir), backup);
});

/** Every value of every table, as a dump would hold it. */
async function dump({ db }: Tracker): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { name } of await db.introspection.getTables()) {
    const rows = await db
      .selectFrom(name as 'mails')
      .selectAll()
      .execute();
    const values = rows.flatMap((row) => Object.values(row) as unknown[]);
    const text = values.map((value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value),
    );
    found.set(name, text.join('\n').toLowerCase());
  }
  return found;
}

const bytesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path).toString('latin1').toLowerCase())
    .join('\n');

const planted = (text: string): string[] => SECRETS.filter((secret) => text.includes(secret));

describe('twenty planted secrets', () => {
  it('were planted, and are there for whoever has the key.', async () => {
    expect(SECRETS).toHaveLength(20);
    expect(planted([KEPT, IGNORED, SPOOLED].join('\n').toLowerCase()).toSorted()).toEqual(
      [...OF_BODIES, ...OF_IGNORED, ...OF_SPOOLED].toSorted(),
    );
    const accounts = await tracker.db.selectFrom('accounts').select('id').execute();
    const secrets = await Promise.all(
      accounts.map(({ id }) => readSecret(tracker.db, tracker.vault, USER, id)),
    );
    expect(planted(JSON.stringify(secrets)).toSorted()).toEqual(OF_ACCOUNTS.toSorted());
    expect([...(await countSpooled(tracker.db, USER)).values()]).toEqual([1]);
    const kept = await tracker.db.selectFrom('contents').select('mail_id').execute();
    expect(kept).toHaveLength(1);
  });

  it('are in no row of any table, the queue and its jobs among them.', async () => {
    const tables = await dump(tracker);
    expect([...tables.keys()]).toEqual(expect.arrayContaining(['jobs', 'spool', 'accounts', 'contents']));
    expect(tables.get('spool')).not.toBe('');
    expect(tables.get('jobs')).not.toBe('');
    for (const [name, text] of tables) expect(planted(text), name).toEqual([]);
  });

  it('are in no file of the data folder, nor in what SQLite wrote on the way.', () => {
    expect(planted(bytesIn(tracker.dataDir))).toEqual([]);
  });

  it('are in no backup, which opens with the key alone.', async (context) => {
    if (tracker.onServer) context.skip('the tools of the server make its backups');
    const text = readFileSync(backup).toString('latin1').toLowerCase();
    expect(text).toContain('alderworks');
    expect(planted(text)).toEqual([]);
    expect(text).not.toContain(readFileSync(join(tracker.dataDir, 'key'), 'utf8').trim().toLowerCase());
  });

  it('do not open with another key.', async (context) => {
    if (tracker.onServer) context.skip('one file is enough to try it on');
    const folder = scratchFolder();
    const stranger = await openTracker(folder, {});
    const row = await tracker.db.selectFrom('contents').selectAll().executeTakeFirstOrThrow();
    const place = `${USER}|contents|${row.mail_id}|body`;
    expect(tracker.vault.open(row.body, place).length).toBeGreaterThan(0);
    expect(() => stranger.vault.open(row.body, place)).toThrow();
    await stranger.db.destroy();
  });
});
