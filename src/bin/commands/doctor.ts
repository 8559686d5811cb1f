// `hearback doctor`: checks this installation and the data directory, and says what to mend.
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { isBalanced } from '../../domain/facts.ts';
import type { Config } from '../../ops/config.ts';
import { checkIntegrity } from '../../store/dialect.ts';
import { readBody } from '../../store/contents.ts';
import { listMailboxes, readLedgers } from '../../store/mailboxes.ts';
import { useOfDay } from '../../store/model-requests.ts';
import { databasePath } from '../../store/open-database.ts';
import { countSealed } from '../../store/reseal.ts';
import { describeLanguageModel } from '../describe-language-model.ts';
import { explain, Failure } from '../failure.ts';
import { openTracker, type Tracker } from '../open-tracker.ts';
import { resolveDatabase } from '../resolve-database.ts';

interface Finding {
  check: string;
  ok: boolean;
  detail: string;
}

const LOW_SPACE = 200 * 1024 * 1024;
const USER = 'local';

function checkFolder(dataDir: string): Finding[] {
  if (!existsSync(dataDir)) {
    return [
      { check: 'data folder', ok: true, detail: `${dataDir} does not exist yet; it is made on first use` },
    ];
  }
  if (!statSync(dataDir).isDirectory()) {
    const detail = `${dataDir} is not a folder; name another with --data-dir`;
    return [{ check: 'data folder', ok: false, detail }];
  }
  const findings: Finding[] = [];
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK);
    findings.push({ check: 'data folder', ok: true, detail: `${dataDir} can be written` });
  } catch {
    findings.push({
      check: 'data folder',
      ok: false,
      detail: `${dataDir} cannot be written; make it writable`,
    });
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  findings.push({
    check: 'disk space',
    ok: free > LOW_SPACE,
    detail: `${Math.round(free / 1024 / 1024)} MB free${free > LOW_SPACE ? '' : '; free some space'}`,
  });
  return findings;
}

/** Whether every sealed value has its key, and none waits for a rotation to end. */
function checkKeys(ids: readonly string[], counts: ReadonlyMap<string, number>): Finding {
  const missing = [...counts].filter(([id]) => !ids.includes(id));
  if (missing.length > 0) {
    const named = missing.map(([id, n]) => `${n} values of ${id}`).join(', ');
    return { check: 'keys', ok: false, detail: `${named} have no key; put the keys back` };
  }
  const old = ids.length > 1 ? '; run hearback keys rotate to end the rotation that was begun' : '';
  return { check: 'keys', ok: true, detail: `${ids.length} in use${old}` };
}

async function checkTracker(tracker: Tracker): Promise<Finding[]> {
  const integrity = await checkIntegrity(tracker.db);
  const findings: Finding[] = [
    {
      check: 'database',
      ok: integrity === 'ok',
      detail: integrity === 'ok' ? 'sound' : `${integrity}; restore a backup`,
    },
  ];
  const some = await tracker.db
    .selectFrom('contents')
    .select('mail_id')
    .where('user_id', '=', USER)
    .limit(1)
    .executeTakeFirst();
  if (some) {
    const opened = await readBody(tracker.db, tracker.vault, USER, some.mail_id).then(
      () => null,
      (error: Error) => error.message,
    );
    findings.push({ check: 'key', ok: opened === null, detail: opened ?? 'opens what is stored' });
  }
  findings.push(checkKeys(tracker.vault.keyIds(), await countSealed(tracker.db)));
  const ledgers = await readLedgers(tracker.db, USER);
  for (const mailbox of await listMailboxes(tracker.db, USER)) {
    const ledger = ledgers.get(mailbox.id);
    if (!ledger) continue;
    findings.push({
      check: `ledger of ${mailbox.name}`,
      ok: isBalanced(ledger),
      detail: `${ledger.seen} seen = ${ledger.tracked} + ${ledger.review} + ${ledger.ignored} + ${ledger.duplicate} + ${ledger.dead_lettered}${isBalanced(ledger) ? '' : ' DOES NOT ADD UP; please report this'}`,
    });
  }
  return findings;
}

async function examine(options: { dataDir: string }, config: Config): Promise<Finding[]> {
  const dataDir = resolve(options.dataDir);
  const findings: Finding[] = [
    { check: 'node', ok: true, detail: `${process.version}, ${process.platform} ${process.arch}` },
    ...checkFolder(dataDir),
  ];
  const isThere = resolveDatabase(config.DATABASE_URL) !== null || existsSync(databasePath(dataDir));
  if (!isThere) return [...findings, describeLanguageModel(config, null)];
  try {
    const tracker = await openTracker(dataDir, config);
    const use = await useOfDay(tracker.db, USER, tracker.now());
    findings.push(...(await checkTracker(tracker)), describeLanguageModel(config, use));
    await tracker.db.destroy();
  } catch (error) {
    findings.push({ check: 'database', ok: false, detail: explain(error).message });
  }
  return findings;
}

async function run(options: { dataDir: string; json?: boolean }, config: Config): Promise<void> {
  const findings = await examine(options, config);
  if (options.json) process.stdout.write(`${JSON.stringify({ findings })}\n`);
  else
    for (const { check, ok, detail } of findings)
      process.stdout.write(`${ok ? 'ok  ' : 'BAD '} ${check}: ${detail}\n`);
  const bad = findings.filter(({ ok }) => !ok);
  if (bad.length > 0) throw new Failure(`${bad.length} of ${findings.length} checks found something to mend`);
}

/** Adds the command. */
export function addDoctor(program: Command, config: Config): void {
  program
    .command('doctor')
    .description('check this installation and the data folder, and say what to mend')
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .option('--json', 'print the findings as JSON')
    .action((options: { dataDir: string; json?: boolean }) => run(options, config));
}
