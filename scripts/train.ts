// The command `npm run train`: fits the local models anew from the project's own data and writes their weights.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeGlosses } from './train/write-glosses.ts';

const USAGE = `usage: npm run train
Learns from train/ and eval/dev and from nothing else; the same data gives the same weights. Takes some minutes.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/pipeline/classify');

if (process.argv.includes('--help')) {
  console.log(USAGE);
} else {
  writeFileSync(join(target, 'glosses.data.ts'), writeGlosses(join(root, 'train/words')));
  // Loaded only now, because sentences are read with the dictionaries just written.
  const { fitModels } = await import('./train/fit-models.ts');
  console.log(fitModels(root, target));
}
