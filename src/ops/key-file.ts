// The encryption key of a data directory: from HEARBACK_KEY, else from a file that only its owner can read.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

function decode(text: string, origin: string): Uint8Array {
  const value = text.trim();
  const key = /^[0-9a-f]{64}$/i.test(value) ? Buffer.from(value, 'hex') : Buffer.from(value, 'base64');
  if (key.length !== 32) {
    throw new Error(`${origin} must hold 32 bytes as 64 hexadecimal digits or base64 (openssl rand -hex 32)`);
  }
  return key;
}

function create(path: string): void {
  const fresh = `${path}.${process.pid}.new`;
  const file = openSync(fresh, 'w', 0o600);
  try {
    writeSync(file, `${randomBytes(32).toString('hex')}\n`);
    fsyncSync(file);
    // A link either makes the whole key appear or fails because another process was first; a rename would replace theirs.
    linkSync(fresh, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    closeSync(file);
    unlinkSync(fresh);
  }
}

/**
 * Reads the key, creating the file (mode 0600) on first use.
 * @param databaseExists with data but no key a new key would make everything unreadable, so that is refused.
 * @throws Error with a line that says how to mend it.
 */
export function loadKey(
  dataDir: string,
  fromEnvironment: string | undefined,
  databaseExists: boolean,
): Uint8Array {
  if (fromEnvironment) return decode(fromEnvironment, 'HEARBACK_KEY');
  const path = join(dataDir, 'key');
  if (!existsSync(path)) {
    if (databaseExists) {
      throw new Error(
        `the key file ${path} is missing, but the database is encrypted with it; put it back or set HEARBACK_KEY`,
      );
    }
    create(path);
  }
  const info = statSync(path);
  if (!info.isFile()) throw new Error(`${path} is not a file; move it away and put the key file there`);
  if (process.platform !== 'win32' && (info.mode & 0o077) !== 0) {
    throw new Error(`the key file ${path} can be read by others; run: chmod 600 ${path}`);
  }
  return decode(readFileSync(path, 'utf8'), path);
}
