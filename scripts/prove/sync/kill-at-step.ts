// Preloaded into Hearback by the proof `sync`: numbers its durable steps, notes them, and kills the process at one of them.
//
// A durable step is what leaves something behind that a power cut must not take: a statement that commits (every statement outside
// a transaction, and the COMMIT of one in which something was written), the closing of a database (which writes its log back into the file), and what is done to files by
// the calls below, such as the making of the key. PROVE_STEPS names the file in which the steps are noted, PROVE_KILL is
// `before:7` or `after:7`. PROVE_UNSAFE makes SQLite sync nothing, to show that the proof would notice.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { isMainThread } from 'node:worker_threads';

type Call = (this: unknown, ...args: unknown[]) => unknown;

const WRITES = /^\s*(?:commit|insert|update|delete|create|alter|drop|replace|pragma journal_mode)\b/i;
const FILE_CALLS = ['linkSync', 'renameSync', 'unlinkSync', 'writeSync', 'fsyncSync'] as const;

const { openSync, writeSync } = fs;
const [, when, at] = /^(before|after):(\d+)$/.exec(process.env['PROVE_KILL'] ?? '') ?? [];
let steps = 0;
let notes = -1;

function dieIf(moment: 'before' | 'after', step: number): void {
  if (moment !== when || step !== Number(at)) return;
  process.kill(process.pid, 'SIGKILL');
  // Nothing more is done on this thread until the signal is there.
  for (;;);
}

function numbered(what: string, work: () => unknown): unknown {
  steps += 1;
  const step = steps;
  dieIf('before', step);
  const result = work();
  writeSync(notes, `${step} ${what.trim().split(/\s+/).slice(0, 3).join(' ')}\n`);
  dieIf('after', step);
  return result;
}

/** Replaces a method by one that is told of each call. */
function wrap(
  owner: object,
  name: string,
  around: (self: unknown, args: unknown[], work: () => unknown) => unknown,
): void {
  const methods = owner as Record<string, Call>;
  const original = methods[name] as Call;
  methods[name] = function wrapped(this: unknown, ...args: unknown[]) {
    return around(this, args, () => original.apply(this, args));
  };
}

function watchStatements(): void {
  const owners = new WeakMap<object, DatabaseSync>();
  wrap(DatabaseSync.prototype, 'prepare', (self, _args, work) => {
    const statement = work() as object;
    owners.set(statement, self as DatabaseSync);
    return statement;
  });
  const stored = new WeakMap<DatabaseSync, number>();
  /** Whether rows were changed since the last commit; what changes tables counts always. */
  const hasChanged = (db: DatabaseSync): boolean => {
    const before = stored.get(db);
    stored.set(db, Number(db.prepare('select total_changes() n').get()?.['n']));
    return stored.get(db) !== before;
  };
  /** Whether the statement leaves something behind at once. */
  const commits = (db: DatabaseSync, sql: string): boolean => {
    if (!WRITES.test(sql)) return false;
    const isEnd = /^\s*commit\b/i.test(sql);
    if (isEnd || !db.isTransaction) return !isEnd || hasChanged(db);
    if (/^\s*(?:create|alter|drop)\b/i.test(sql)) stored.delete(db);
    return false;
  };
  for (const name of ['run', 'all', 'get']) {
    wrap(StatementSync.prototype, name, (self, _args, work) => {
      const sql = (self as StatementSync).sourceSQL;
      return commits(owners.get(self as object) as DatabaseSync, sql) ? numbered(sql, work) : work();
    });
  }
  wrap(DatabaseSync.prototype, 'exec', (self, args, work) => {
    if (process.env['PROVE_UNSAFE'] !== undefined)
      args[0] = String(args[0]).replace('synchronous=full', 'synchronous=off');
    return commits(self as DatabaseSync, String(args[0])) ? numbered(String(args[0]), work) : work();
  });
  wrap(DatabaseSync.prototype, 'close', (_self, _args, work) => numbered('close the database', work));
}

if (isMainThread && process.env['PROVE_STEPS'] !== undefined) {
  notes = openSync(process.env['PROVE_STEPS'], 'a');
  watchStatements();
  for (const name of FILE_CALLS) wrap(fs, name, (_self, _args, work) => numbered(name, work));
  syncBuiltinESMExports();
}
