// Writes .env.example from the schema of the settings; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exampleFile } from '../src/ops/config.ts';

const TARGET = '.env.example';
const text = exampleFile();
// A house without settings has no example of them.
if (!existsSync('src/ops/config.ts')) process.exit(0);
if (existsSync(TARGET) && readFileSync(TARGET, 'utf8') === text) {
  console.log(`${TARGET}: unchanged`);
} else if (process.argv.includes('--check')) {
  console.error(`${TARGET}: drifted from src/ops/config.ts; run npm run registries`);
  process.exitCode = 1;
} else {
  writeFileSync(TARGET, text);
  console.log(`${TARGET}: written`);
}
