// Says for whom statements are run, so that a database with row-level security shows only that person's rows.
import { AsyncLocalStorage } from 'node:async_hooks';

const scope = new AsyncLocalStorage<string>();

/** Sees the rows of all: what the program does for everybody, in its own name. */
export const EVERYBODY = '*';
/** Sees no row of anybody's. */
export const NOBODY = '';

let byDefault = EVERYBODY;

/** For this thread: what statements see for which nobody is named. One that answers requests names them, and sees nothing else. */
export function seeByDefault(whom: string): void {
  byDefault = whom;
}

/** Runs `work`, and all that it begins, with nothing but this person's rows in sight, where the database enforces that. */
export const asPerson = <T>(user: string, work: () => T): T => scope.run(user, work);

/** The same for what is read piece by piece, by whomever and whenever: a body that is streamed outlives its request. */
export async function* eachAsPerson<T>(
  user: string,
  pieces: AsyncIterable<T>,
): AsyncGenerator<T, void, void> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { value, done } = await asPerson(user, () => iterator.next());
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

/** For whom statements are run now. */
export const currentScope = (): string => scope.getStore() ?? byDefault;
