// The service account by which sheets are written, as the environment names it.
import { readFileSync } from 'node:fs';
import { readServiceAccount, type ServiceAccount } from '../net/service-token.ts';
import type { Config } from '../ops/config.ts';
import { Failure } from './failure.ts';

const NAME = 'GOOGLE_SERVICE_ACCOUNT_JSON';

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`names a file that cannot be read (${(error as NodeJS.ErrnoException).code}): ${path}`, {
      cause: error,
    });
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
