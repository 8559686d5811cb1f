// The bench `api`: lists, filters and searches beside the bare SQL, and how many requests one processor answers beside bare Hono.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { Client } from 'pg';
import { readDatabaseUrl } from '../../src/domain/database-address.ts';
import { databasePath, openDatabase, type Database } from '../../src/store/open-database.ts';
import {
  POSTGRES_PASSWORD,
  POSTGRES_USER,
  postgresLeftOut,
  startPostgres,
  type Postgres,
} from '../../test/servers/postgres.ts';
import { answeringApp, PERSON_HEADER } from './api/answering-app.ts';
import { connectTo } from './api/connect-to.ts';
import { barePostgres, bareSqlite, type BareSql, type Question } from './api/bare-sql.ts';
import { countRequests, type Throughput } from './api/count-requests.ts';
import { seedApplications, userName } from './api/seed-applications.ts';
import type { Bench, BenchResult, BenchRoom } from './bench.ts';
import { quantile } from './quantile.ts';
import { textTable } from './text-table.ts';

/** The API's slowest of a hundred beside the bare SQL's. */
const MOST_TIMES = 2;
const LEAST_REQUESTS = 1500;
/** Of what bare Hono answers with the same bytes. */
const LEAST_SHARE = 0.6;

const QUESTIONS: readonly Question[] = [
  { name: 'list' },
  { name: 'filter', status: 'interview' },
  { name: 'search', word: 'rowan' },
];

interface Wish {
  applications: number;
  users: number;
  turns: number;
  limit: number;
}

interface Timed {
  database: string;
  question: string;
  api: { p50: number; p99: number };
  sql: { p50: number; p99: number };
  /** Turns that were put again because another program had the processor in between. */
  interrupted: number;
}

function addressOf({ status, word }: Question, limit: number): string {
  const parameters = new URLSearchParams({ limit: String(limit) });
  if (status !== undefined) parameters.set('status', status);
  if (word !== undefined) parameters.set('q', word);
  return `/api/v1/applications?${parameters}`;
}

async function taken(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Until the code is compiled. */
const WARM_UP = 1000;
/** Turns are put again, so many for each that is wanted; a machine that spoils more of them is too busy to measure on. */
const MOST_TRIES = 20;
/** Who ask, one after the other: their rows are more than any cache holds. */
const MOST_PEOPLE = 40;

/** How often the system has taken a processor away from this process, for others that wanted it. */
const interruptions = (): number => process.resourceUsage().involuntaryContextSwitches;

type Asking = (user: string) => Promise<unknown>;

/** Both in turn. Null when one of them was interrupted: then the time is that of other programs, too. */
async function oneTurn(
  user: string,
  { api, sql }: Record<'api' | 'sql', Asking>,
  isApiFirst: boolean,
): Promise<Record<'api' | 'sql', number> | null> {
  const before = interruptions();
  const early = isApiFirst ? await taken(() => api(user)) : null;
  const bared = await taken(() => sql(user));
  const asked = early ?? (await taken(() => api(user)));
  return interruptions() === before ? { api: asked, sql: bared } : null;
}

const APART = 'apart';

const placeOf = ({ port }: Postgres, database: string) => ({
  host: '127.0.0.1',
  port,
  database,
  user: POSTGRES_USER,
});
const addressAt = ({ port }: Postgres, user: string, database: string) =>
  readDatabaseUrl(`postgres://${user}:${POSTGRES_PASSWORD}@127.0.0.1:${port}/${database}?sslmode=disable`);

/** Each question in turn to both, for one person after the other. */
async function timeQuestion(
  { db, bare, database }: { db: Database; bare: BareSql; database: string },
  question: Question,
  { users, turns, limit }: Wish,
): Promise<Timed> {
  const address = addressOf(question, limit);
  const step = Math.max(1, Math.floor(users / MOST_PEOPLE));
  const people = Array.from({ length: Math.min(users, MOST_PEOPLE) }, (_, n) => userName(n * step));
  // As `hearback serve` has it.
  const ask = connectTo(getRequestListener(answeringApp(db).fetch));
  const asking = {
    api: (user: string) => ask(address, { host: 'localhost', [PERSON_HEADER]: user }),
    sql: (user: string) => bare.ask(user, question),
  };
  const [api, sql]: [number[], number[]] = [[], []];
  let interrupted = 0;
  for (let turn = 0; api.length < turns; turn++) {
    if (turn > WARM_UP + turns * MOST_TRIES) throw new Error('the machine is too busy; measure again later');
    // By turns first: who comes second finds the rows in the processor's memory.
    const one = await oneTurn(people[turn % people.length] as string, asking, turn % 2 === 0);
    if (turn < WARM_UP) continue;
    interrupted += one === null ? 1 : 0;
    if (one === null) continue;
    api.push(one.api);
    sql.push(one.sql);
  }
  const figures = (times: number[]) => ({ p50: quantile(times, 0.5), p99: quantile(times, 0.99) });
  return { database, question: question.name, api: figures(api), sql: figures(sql), interrupted };
}

async function timeDatabase(
  place: { db: Database; bare: BareSql; database: string },
  wish: Wish,
): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const question of QUESTIONS) timed.push(await timeQuestion(place, question, wish));
  return timed;
}

async function onSqlite(folder: string, wish: Wish): Promise<Timed[]> {
  const db = await openDatabase(folder);
  await seedApplications(db, wish.users, Math.floor(wish.applications / wish.users));
  const bare = bareSqlite(databasePath(folder), wish.limit);
  try {
    return await timeDatabase({ db, bare, database: 'SQLite' }, wish);
  } finally {
    await bare.close();
    await db.destroy();
  }
}

/** Where row-level security keeps people apart, the program's role is none that may look past it. */
async function openApart(server: Postgres, folder: string): Promise<Database> {
  const admin = new Client({ ...placeOf(server, 'postgres'), password: POSTGRES_PASSWORD });
  await admin.connect();
  await admin.query(`create role ${APART} login password '${POSTGRES_PASSWORD}' nosuperuser nobypassrls`);
  await admin.query(`create database ${APART} owner ${APART} encoding 'UTF8' template template0`);
  await admin.end();
  return openDatabase(folder, addressAt(server, APART, APART), true);
}

/** @param apart whether several people share it, as on a server */
async function onPostgres(folder: string, wish: Wish, apart: boolean): Promise<Timed[]> {
  const server = await startPostgres();
  try {
    const database = apart ? APART : 'postgres';
    const db = apart
      ? await openApart(server, folder)
      : await openDatabase(folder, addressAt(server, POSTGRES_USER, database));
    await seedApplications(db, wish.users, Math.floor(wish.applications / wish.users));
    const bare = await barePostgres(
      { ...placeOf(server, database), password: POSTGRES_PASSWORD },
      wish.limit,
    );
    try {
      const name = apart ? 'PostgreSQL, people apart' : 'PostgreSQL';
      return await timeDatabase({ db, bare, database: name }, wish);
    } finally {
      await bare.close();
      await db.destroy();
    }
  } finally {
    await server.stop();
  }
}

const times = ({ api, sql }: Timed): number => api.p99 / sql.p99;

function describe(timed: readonly Timed[], { app, bare }: Record<'app' | 'bare', Throughput>): string[] {
  const ms = (value: number) => value.toFixed(2);
  const share = app.perCoreSecond / bare.perCoreSecond;
  return [
    textTable([
      ['ms', 'API p50', 'p99', 'bare SQL p50', 'p99', 'p99 times', 'put again'],
      ...timed.map((one) => [
        `${one.database}, ${one.question}`,
        ...[one.api.p50, one.api.p99, one.sql.p50, one.sql.p99, times(one)].map(ms),
        String(one.interrupted),
      ]),
    ]),
    `the list as ${app.bytes} bytes over HTTP: ${Math.round(app.perCoreSecond)} requests in a second of one processor, ` +
      `bare Hono ${Math.round(bare.perCoreSecond)} with the same bytes: ${share.toFixed(2)} of it`,
  ];
}

async function measure(wish: Wish, { folder, tell }: BenchRoom): Promise<BenchResult> {
  const data = join(folder, 'data');
  const timed = await onSqlite(data, wish);
  tell('SQLite: measured');
  for (const apart of postgresLeftOut ? [] : [false, true])
    timed.push(...(await onPostgres(join(folder, 'none'), wish, apart)));
  tell(postgresLeftOut ? 'PostgreSQL is not installed: not measured' : 'PostgreSQL: measured');
  const address = addressOf({ name: 'list' }, wish.limit);
  const requests = await countRequests(['app', 'bare'], { folder: data, address, ms: 2000, rounds: 3 });
  const { app, bare } = requests;
  const isQuick = timed.every((one) => times(one) <= MOST_TIMES);
  const isMany = app.perCoreSecond >= LEAST_REQUESTS || app.perCoreSecond >= LEAST_SHARE * bare.perCoreSecond;
  const kept = (is: boolean) => (is ? 'kept' : 'NOT kept');
  return {
    data: { ...wish, timed, requests, met: isQuick && isMany },
    table: [
      `${wish.applications} applications of ${wish.users} people, pages of ${wish.limit}, ${wish.turns} turns each`,
      ...describe(timed, requests),
      `p99 at most ${MOST_TIMES} times the bare SQL: ${kept(isQuick)}`,
      `${LEAST_REQUESTS} requests a second, or ${LEAST_SHARE} of bare Hono: ${kept(isMany)}`,
    ].join('\n'),
    met: isQuick && isMany,
  };
}

export const apiBench: Bench = {
  name: 'api',
  about: 'lists, filters and searches beside the bare SQL, and requests a second beside bare Hono',
  options: [
    '--applications 100000  in all, put straight into the tables that answers are read from',
    '--users 200            whose they are',
    '--limit 100            applications on a page',
    '--turns 1000           times that each question is put',
  ],
  run(args, room) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        applications: { type: 'string', default: '100000' },
        users: { type: 'string', default: '200' },
        limit: { type: 'string', default: '100' },
        turns: { type: 'string', default: '1000' },
      },
    });
    const wish = {
      applications: Number(values.applications),
      users: Number(values.users),
      limit: Number(values.limit),
      turns: Number(values.turns),
    };
    if (!Object.values(wish).every((value) => value > 0)) throw new Error('give whole numbers above 0');
    return measure(wish, room);
  },
};
