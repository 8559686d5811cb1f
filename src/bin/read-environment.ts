// Puts the environment together: what the process was given, and below it the .env file of the folder it was started in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { BadConfig, type Environment } from '../ops/config.ts';

export type SettingSource = 'environment' | '.env' | 'default';

export interface ReadEnvironment {
  values: Environment;
  sourceOf: (name: string) => SettingSource;
}

function readFile(path: string): Environment {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    throw new BadConfig(`${path} cannot be read (${code}); check who owns it, or move it away`);
  }
}

/** An empty variable is one that is not set. @throws BadConfig when there is a .env that cannot be read */
export function readEnvironment(folder: string, given: Environment): ReadEnvironment {
  const file = readFile(join(folder, '.env'));
  const names = new Set([...Object.keys(file), ...Object.keys(given)]);
  return {
    values: Object.fromEntries([...names].map((name) => [name, given[name] || file[name]])),
    sourceOf: (name) => (given[name] ? 'environment' : file[name] ? '.env' : 'default'),
  };
}
