// Writes web/api/paths.gen.ts, the types of all routes, from the description of the API; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const TARGET = 'web/api/paths.gen.ts';

// A house without an API has no description of it; what makes one is loaded only where it is needed.
if (!existsSync('src/api/create-app.ts')) process.exit(0);
const { typesOfPaths } = await import('./api-paths/types-of-paths.ts');
const { readDescription } = await import('./api-paths/read-description.ts');
const text = await typesOfPaths(await readDescription());
if (existsSync(TARGET) && readFileSync(TARGET, 'utf8') === text) {
  console.log(`${TARGET}: unchanged`);
} else if (process.argv.includes('--check')) {
  console.error(`${TARGET}: drifted from the description of the API; run npm run registries`);
  process.exitCode = 1;
} else {
  writeFileSync(TARGET, text);
  console.log(`${TARGET}: written`);
}
