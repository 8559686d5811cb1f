// The command `node scripts/fit-word-weights.ts PATH…`: fits the word model anew and writes its weights.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openMailReading } from '../src/bin/mail-reading.ts';
import { readExamples } from './fit-word-weights/read-examples.ts';
import { train } from './fit-word-weights/train.ts';
import { writeWeights } from './fit-word-weights/write-weights.ts';

const USAGE = `usage: node scripts/fit-word-weights.ts [PATH…]
Learns from the invented mails beside this script and from every PATH:
  FILE.mbox   with FILE.mbox.truth.jsonl beside it, as sample-mailbox writes it
  FILE.jsonl  one mail per line: {"kinds": […], "subject", "sender", "body"}
  FOLDER      .eml files that are not about jobs`;

const OWN = fileURLToPath(new URL('fit-word-weights/', import.meta.url));
const TARGET = fileURLToPath(new URL('../src/pipeline/classify/word-weights.data.ts', import.meta.url));

const paths = process.argv.slice(2);
if (paths.includes('--help')) {
  console.log(USAGE);
} else {
  const own = readdirSync(OWN)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => OWN + file);
  const reading = openMailReading();
  const examples = [];
  for (const path of [...own, ...paths]) examples.push(...(await readExamples(path, reading.vendors)));
  await reading.close();
  const model = train(examples);
  writeFileSync(TARGET, writeWeights(model));
  console.log(`${examples.length} mails, ${model.signs.length} signs`);
}
