// Has the statements that a connection is asked for again and again parsed and planned by the server only once.
import { createHash } from 'node:crypto';

/** Asked so often, a statement is likely to come again. */
const OFTEN = 5;
/** Texts that are counted for a connection; when there are more, counting begins anew. */
const MOST_COUNTED = 2000;
/** Statements that the server keeps for a connection: each may take it some hundred kilobytes. */
const MOST_KEPT = 100;

/** Whether a statement was kept from a time when its table had other columns: a newer version changed them beside us. */
export const isOutgrown = (error: unknown): boolean => {
  // By where it is found, since what it says is said in the server's language.
  const { code, routine } = error as { code?: string; routine?: string };
  return code === '0A000' && routine === 'RevalidateCachedQuery';
};

/** One for each connection: what a server keeps ends with the connection that asked for it. */
export class RepeatedStatements {
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, string>();
  #generation = 0;

  /** The name under which the server is to keep this statement; undefined while it is not to. */
  nameOf(statement: string): string | undefined {
    const known = this.#names.get(statement);
    if (known !== undefined || this.#names.size >= MOST_KEPT) return known;
    const count = (this.#counts.get(statement) ?? 0) + 1;
    if (this.#counts.size >= MOST_COUNTED) this.#counts.clear();
    this.#counts.set(statement, count);
    if (count < OFTEN) return undefined;
    this.#counts.delete(statement);
    const digest = createHash('sha256').update(statement).digest('hex').slice(0, 32);
    const name = `hearback_${this.#generation}_${digest}`;
    this.#names.set(statement, name);
    return name;
  }

  /** Uses none of the names again. */
  forgetAll(): void {
    this.#generation += 1;
    this.#names.clear();
  }
}
