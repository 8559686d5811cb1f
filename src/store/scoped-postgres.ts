// Tells PostgreSQL with every statement for whom it is, so that its row-level security shows that person's rows alone.
import {
  CompiledQuery,
  PostgresDialect,
  PostgresDriver,
  type DatabaseConnection,
  type Driver,
  type PostgresDialectConfig,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { currentScope } from './person-scope.ts';

/** Only for the transaction: behind a pooler the connection is somebody else's in the next moment. */
const setScope = (user: string): string => `set local hearback.person = '${user.replaceAll("'", "''")}'`;

/** What Kysely's driver hands out, and wants back. */
type Inner = Parameters<PostgresDriver['releaseConnection']>[0];

/** A single statement becomes a transaction of its own. */
class ScopedConnection implements DatabaseConnection {
  readonly inner: Inner;
  inTransaction = false;

  constructor(inner: Inner) {
    this.inner = inner;
  }

  async #begin(): Promise<void> {
    await this.inner.executeQuery(CompiledQuery.raw(`begin; ${setScope(currentScope())}`));
  }

  async #end(how: 'commit' | 'rollback'): Promise<void> {
    await this.inner.executeQuery(CompiledQuery.raw(how));
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.inTransaction) return this.inner.executeQuery<R>(query);
    await this.#begin();
    try {
      const result = await this.inner.executeQuery<R>(query);
      await this.#end('commit');
      return result;
    } catch (error) {
      await this.#end('rollback').catch(() => undefined);
      throw error;
    }
  }

  async *streamQuery<R>(query: CompiledQuery, chunk: number): AsyncIterableIterator<QueryResult<R>> {
    if (this.inTransaction) {
      yield* this.inner.streamQuery<R>(query, chunk);
      return;
    }
    await this.#begin();
    try {
      yield* this.inner.streamQuery<R>(query, chunk);
    } finally {
      await this.#end('commit').catch(() => undefined);
    }
  }
}

class ScopedDriver implements Driver {
  readonly #inner: PostgresDriver;
  readonly #wrapped = new WeakMap<DatabaseConnection, ScopedConnection>();

  constructor(config: PostgresDialectConfig) {
    this.#inner = new PostgresDriver(config);
  }

  init(): Promise<void> {
    return this.#inner.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const inner = (await this.#inner.acquireConnection()) as Inner;
    const known = this.#wrapped.get(inner) ?? new ScopedConnection(inner);
    this.#wrapped.set(inner, known);
    known.inTransaction = false;
    return known;
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const scoped = connection as ScopedConnection;
    await this.#inner.beginTransaction(scoped.inner, settings);
    scoped.inTransaction = true;
    await scoped.inner.executeQuery(CompiledQuery.raw(setScope(currentScope())));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#inner.commitTransaction((connection as ScopedConnection).inner);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#inner.rollbackTransaction((connection as ScopedConnection).inner);
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    await this.#inner.releaseConnection((connection as ScopedConnection).inner);
  }

  destroy(): Promise<void> {
    return this.#inner.destroy();
  }
}

/** As Kysely's own, for a database with row-level security. */
export class ScopedPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ScopedDriver(this.#config);
  }
}
