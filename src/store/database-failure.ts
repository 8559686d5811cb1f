// The failure of a database server that a person can mend or wait for.

/** Its message says in one line what is wrong and how to mend it, and holds no secret. */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';
}
