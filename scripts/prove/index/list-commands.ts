// The commands by which more is proved or measured than by tests.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** As `npm run` takes them. `root`: the project's folder. */
export function listCommands(root: string): Set<string> {
  const files = (folder: string) => readdirSync(join(root, 'scripts', folder));
  const proofs = files('prove').flatMap(
    (name) => /^(order|sync|fresh|queue|api)\.ts$/u.exec(name)?.[1] ?? [],
  );
  const benches = files('bench').flatMap((name) => /^(\w+)-bench\.ts$/u.exec(name)?.[1] ?? []);
  return new Set([
    'eval',
    ...proofs.map((name) => `prove -- ${name}`),
    ...benches.map((name) => `bench -- ${name}`),
  ]);
}
