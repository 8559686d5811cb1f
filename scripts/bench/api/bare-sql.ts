// The same questions put to the database with nothing around them: the driver, the statements that a page needs, and its rows.
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

/** What is asked for: a page of so many, narrowed by a status or a word or not at all. */
export interface Question {
  name: 'list' | 'filter' | 'search';
  status?: string;
  word?: string;
}

export interface BareSql {
  ask: (user: string, question: Question) => Promise<number>;
  close: () => Promise<void>;
}

/** `$n` stands for the nth value, which PostgreSQL reads so and SQLite reads as the name of one. */
function statements({ status, word }: Question, limit: number) {
  const values: (string | number)[] = [];
  const value = (one: string | number) => `$${values.push(one)}`;
  const where = (user: string) => {
    values.length = 0;
    const parts = [`user_id = ${value(user)}`, 'hidden = 0'];
    if (status !== undefined) parts.push(`status in (${value(status)})`);
    if (word !== undefined) parts.push(`search like ${value(`%${word}%`)} escape '\\'`);
    return parts.join(' and ');
  };
  return (user: string) => {
    const narrowed = where(user);
    return {
      values: [...values],
      page: `select id, shown, status, waiting_since, coalesce(last_activity_at, 0) as sorted,
        (select count(*) from applications where ${narrowed}) as total from applications
        where ${narrowed} order by coalesce(last_activity_at, 0) desc, id desc limit ${limit + 1}`,
    };
  };
}

export function bareSqlite(path: string, limit: number): BareSql {
  const database = new DatabaseSync(path, { readOnly: true });
  // As the program has it: else the page would be read from the file, and the application's from memory.
  database.exec('pragma cache_size=-16000');
  const known = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const all = (text: string, values: (string | number)[]) => {
    const numbered = text.replaceAll(/\$(\d+)/gu, '?$1');
    const statement = known.get(numbered) ?? database.prepare(numbered);
    known.set(numbered, statement);
    return statement.all(...values);
  };
  return {
    ask: (user, question) => {
      const { values, page } = statements(question, limit)(user);
      return Promise.resolve(all(page, values).length);
    },
    close: () => Promise.resolve(database.close()),
  };
}

export async function barePostgres(
  server: { host: string; port: number; user: string; password: string; database: string },
  limit: number,
): Promise<BareSql> {
  const client = new Client(server);
  await client.connect();
  return {
    ask: async (user, question) => {
      const { values, page } = statements(question, limit)(user);
      return (await client.query(page, values)).rows.length;
    },
    close: () => client.end(),
  };
}
