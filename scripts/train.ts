// The command `npm run train`: fits the local models anew from the project's own data and writes their weights.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const USAGE = `usage: npm run train
Learns from train/, eval/dev and samples and from nothing else; the same data gives the same weights. Takes some minutes.`;

/** Each in a process of its own, because it reads mail with what the one before has written. */
const STEPS = [
  'write-glosses',
  'write-everyday-words',
  'fit-models',
  'train-company',
  'train-role',
  'train-place',
];

function runSteps(): void {
  for (const step of STEPS) {
    const script = fileURLToPath(new URL(`train/${step}.ts`, import.meta.url));
    const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
    if (status !== 0) {
      console.error(`train: ${step} failed; weights written before it stand, later ones are as they were`);
      process.exitCode = 1;
      return;
    }
  }
}

const args = process.argv.slice(2);
if (args.length === 0) runSteps();
else {
  (args[0] === '--help' ? process.stdout : process.stderr).write(`${USAGE}\n`);
  if (args[0] !== '--help') process.exitCode = 2;
}
