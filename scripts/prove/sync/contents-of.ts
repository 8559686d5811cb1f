// A digest of all that a database holds, but for when accounts were looked at and how often anything was written.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Changes whenever a mailbox is read, whatever came of it. */
const ACCOUNTS = 'select id, provider, settings, state, note, attempts, retry_at, generation from accounts';

/** Counts transactions, whatever was written in them. */
const COUNTER = 'person_changes';

export function contentsOf(dataDir: string): string {
  const db = new DatabaseSync(join(dataDir, 'hearback.db'));
  try {
    const tables = db
      .prepare("select name from sqlite_master where type = 'table' and name <> ? order by name")
      .all(COUNTER);
    const digest = createHash('sha256');
    for (const { name } of tables) {
      const rows = db.prepare(name === 'accounts' ? ACCOUNTS : `select * from "${String(name)}"`).all();
      const lines = rows.map((row) =>
        JSON.stringify(
          Object.values(row).map((value) =>
            value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
          ),
        ),
      );
      digest.update(`${String(name)}\n${lines.sort().join('\n')}\n`);
    }
    return digest.digest('hex');
  } finally {
    db.close();
  }
}
