// The service account by which sheets are written, as the environment names it.
import { readFileSync } from 'node:fs';
import { readServiceAccount, type ServiceAccount } from '../net/service-token.ts';
import type { Config } from '../ops/config.ts';
import { Failure } from './failure.ts';

const NAME = 'GOOGLE_SERVICE_ACCOUNT_JSON';

/** What was given is not repeated: where it is no path, it may be the key. */
function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`is neither JSON nor the path of a file that can be read (${code})`, { cause: error });
  }
}

/** Null where none is configured. @throws Failure with one line, and nothing of the key */
export function serviceAccount({ [NAME]: given }: Pick<Config, typeof NAME>): ServiceAccount | null {
  if (given === undefined) return null;
  try {
    return readServiceAccount(given.trimStart().startsWith('{') ? given : readFile(given));
  } catch (error) {
    throw new Failure(`bad environment: ${NAME} ${(error as Error).message}`, 2);
  }
}
