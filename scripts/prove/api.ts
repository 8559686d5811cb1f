// Proves that edits by many at once lose nothing, and that every change reaches every receiver, whatever is killed or misbehaves.
import { parseArgs } from 'node:util';
import { random as randomOf } from '../sample-mailbox/random.ts';
import { runApiProof, type ApiTotals } from './api/run-api-proof.ts';
import type { Proof } from './proof.ts';

const wholeFrom = (least: number, name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} must be a whole number from ${least} on`);
  return value;
};

/** Whether no update and no event was lost, and every repeated one was recognisable and in its place. */
export function isKept({ miscounted, unsigned, verdicts }: ApiTotals): boolean {
  const faults = verdicts.reduce(
    (sum, { lost, misnamed, outOfOrder, lostUpdates }) => sum + lost + misnamed + outOfOrder + lostUpdates,
    miscounted + unsigned,
  );
  return faults === 0 && verdicts.every(({ events }) => events > 0);
}

function* linesOf({ ledger, miscounted, kills, moods, unsigned, verdicts, deadRetried, seconds }: ApiTotals) {
  const { promised, overtaken, cutOff, made, handedIn } = ledger;
  yield `${promised.length} edits acknowledged, ${overtaken} refused since another was faster (412), ${cutOff} requests cut off by ${kills} × kill -9, in ${Math.round(seconds)} s`;
  yield `${made.size} applications added under a key and ${handedIn.size} events handed in, each asked for until answered: ${miscounted} missing or there twice`;
  yield `the bad receiver: ${[...moods].map(([mood, count]) => `${count} × ${mood}`).join(', ')}, and down ${kills} times; ${unsigned} requests that were not signed`;
  for (const [at, { events, repeats, lost, misnamed, outOfOrder, lostUpdates }] of verdicts.entries()) {
    const name = at === 0 ? 'bad' : 'good';
    yield `the ${name} receiver got ${events} events and ${repeats} repeats: ${lost} lost, ${misnamed} repeats under another id, ${outOfOrder} out of order, ${lostUpdates} lost updates`;
  }
  yield `${deadRetried} deliveries were given up and tried again`;
}

export const api: Proof = {
  name: 'api',
  about:
    'edits by many at once lose nothing, and every change is delivered in order: kill -9, receivers that fail, hang, cut off, are down',
  options: ['--edits N (400)', '--clients N (12)', '--kills N (8)', '--seed S (1)'],
  async run(args, tell) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        edits: { type: 'string', default: '400' },
        clients: { type: 'string', default: '12' },
        kills: { type: 'string', default: '8' },
        seed: { type: 'string', default: '1' },
      },
    });
    const totals = await runApiProof({
      edits: wholeFrom(1, 'edits', values.edits),
      clients: wholeFrom(1, 'clients', values.clients),
      kills: wholeFrom(0, 'kills', values.kills),
      random: randomOf('api', values.seed).next,
      tell,
    });
    for (const line of linesOf(totals)) tell(line);
    return isKept(totals);
  },
};
