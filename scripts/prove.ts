// The command `npm run prove`: proves what the design promises with the real program; without arguments it lists the proofs, and what they and the tests show.
import { api } from './prove/api.ts';
import { fresh } from './prove/fresh.ts';
import { index, showLastIndex } from './prove/index.ts';
import { order } from './prove/order.ts';
import { queue } from './prove/queue.ts';
import type { Proof } from './prove/proof.ts';
import { sync } from './prove/sync.ts';

const PROOFS: readonly Proof[] = [order, sync, fresh, queue, api, index];

const USAGE = [
  'usage: npm run prove -- NAME [options]',
  ...PROOFS.flatMap(({ name, about, options }) => [
    `  ${name.padEnd(8)} ${about}`,
    ...options.map((option) => `           ${option}`),
  ]),
].join('\n');

const [name, ...args] = process.argv.slice(2);
const proof = PROOFS.find((candidate) => candidate.name === name);
if (proof) {
  try {
    const kept = await proof.run(args, (line) => console.log(line));
    if (!kept) process.exitCode = 1;
  } catch (error) {
    console.error(`prove ${proof.name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  }
} else {
  console.log(USAGE);
  if (name !== undefined) process.exitCode = 2;
  else if (!showLastIndex((line) => console.log(line))) process.exitCode = 1;
}
