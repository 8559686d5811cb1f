// Tells PostgreSQL for whom each statement is, so that its row-level security shows that person's rows alone.
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

const quoted = (user: string): string => `'${user.replaceAll("'", "''")}'`;
/** Only for the transaction: behind a pooler the connection is somebody else's in the next moment. */
const setScope = (user: string): string => `set local hearback.person = ${quoted(user)}`;
/** Until it is set anew. */
const keepScope = (user: string): string => `set hearback.person = ${quoted(user)}`;

/** What Kysely's driver hands out, and wants back. */
type Inner = Parameters<PostgresDriver['releaseConnection']>[0];

/**
 * Where a connection is ours alone, it keeps for whom it was told to be until that is somebody else. Behind a pooler a single
 * statement becomes a transaction of its own.
 */
class ScopedConnection implements DatabaseConnection {
  readonly inner: Inner;
  readonly #isDirect: () => boolean;
  /** For whom statements outside of a transaction are; null while it is not known. */
  #kept: string | null = null;
  inTransaction = false;

  constructor(inner: Inner, isDirect: () => boolean) {
    this.inner = inner;
    this.#isDirect = isDirect;
  }

  /** Outside of a transaction alone. @returns false behind a pooler, where nothing is kept */
  async keep(): Promise<boolean> {
    if (!this.#isDirect()) return false;
    const scope = currentScope();
    if (this.#kept === scope) return true;
    this.#kept = null;
    await this.inner.executeQuery(CompiledQuery.raw(keepScope(scope)));
    this.#kept = scope;
    return true;
  }

  async #begin(): Promise<void> {
    await this.inner.executeQuery(CompiledQuery.raw(`begin; ${setScope(currentScope())}`));
  }

  async #end(how: 'commit' | 'rollback'): Promise<void> {
    await this.inner.executeQuery(CompiledQuery.raw(how));
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.inTransaction || (await this.keep())) return this.inner.executeQuery<R>(query);
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
    if (this.inTransaction || (await this.keep())) {
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

  readonly #isDirect: () => boolean;

  constructor(config: PostgresDialectConfig, isDirect: () => boolean) {
    this.#inner = new PostgresDriver(config);
    this.#isDirect = isDirect;
  }

  init(): Promise<void> {
    return this.#inner.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const inner = (await this.#inner.acquireConnection()) as Inner;
    const known = this.#wrapped.get(inner) ?? new ScopedConnection(inner, this.#isDirect);
    this.#wrapped.set(inner, known);
    known.inTransaction = false;
    return known;
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const scoped = connection as ScopedConnection;
    const isKept = await scoped.keep();
    await this.#inner.beginTransaction(scoped.inner, settings);
    scoped.inTransaction = true;
    if (!isKept) await scoped.inner.executeQuery(CompiledQuery.raw(setScope(currentScope())));
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
  readonly #isDirect: () => boolean;

  /** @param isDirect whether each connection is to one process of the server, and nobody else's */
  constructor(config: PostgresDialectConfig, isDirect: () => boolean) {
    super(config);
    this.#config = config;
    this.#isDirect = isDirect;
  }

  override createDriver(): Driver {
    return new ScopedDriver(this.#config, this.#isDirect);
  }
}
