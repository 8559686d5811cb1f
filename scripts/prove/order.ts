// Proves that order does not matter: real processes, killed at random, give what one plain import gives.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openMailReading } from '../../src/bin/mail-reading.ts';
import { proveCase, type CaseResult } from './order/prove-case.ts';
import type { Proof } from './proof.ts';

const AT_ONCE = 2;
const TELL_EVERY = 10;

export interface OrderTotals {
  cases: number;
  mails: number;
  corrections: number;
  processes: number;
  /** Kills that hit a running process, and those of them that hit in the middle of an import. */
  kills: number;
  midway: number;
  differing: { number: number; lines: string[] }[];
}

export interface OrderRequest {
  seed: string;
  numbers: readonly number[];
  tell: (line: string) => void;
}

function add(totals: OrderTotals, number: number, result: CaseResult): void {
  totals.cases += 1;
  totals.mails += result.mails;
  totals.corrections += result.corrections;
  totals.processes += result.counts.processes;
  totals.kills += result.counts.kills;
  totals.midway += result.counts.midway;
  if (result.differences.length > 0) totals.differing.push({ number, lines: result.differences });
}

/** One line of what has been done so far. */
function totalsLine(totals: OrderTotals): string {
  const { cases, mails, corrections, processes, kills, midway, differing } = totals;
  return `${cases} cases, ${mails} mails, ${corrections} corrections, ${processes} processes, ${kills} kills landed (${midway} in the middle of an import), ${differing.length} differences`;
}

/** Runs the cases with these numbers, two at a time. */
export async function runOrder({ seed, numbers, tell }: OrderRequest): Promise<OrderTotals> {
  const totals: OrderTotals = {
    cases: 0,
    mails: 0,
    corrections: 0,
    processes: 0,
    kills: 0,
    midway: 0,
    differing: [],
  };
  const cache = mkdtempSync(join(tmpdir(), 'hearback-compiled-'));
  const reading = openMailReading();
  const waiting = [...numbers];
  const work = async (): Promise<void> => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      const result = await proveCase(seed, number, reading, cache);
      add(totals, number, result);
      if (result.differences.length > 0)
        tell([`case ${number} differs:`, ...result.differences].join('\n  '));
      if (totals.cases % TELL_EVERY === 0) tell(`… ${totalsLine(totals)}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return totals;
  } finally {
    await reading.close();
    rmSync(cache, { recursive: true, force: true });
  }
}

function readRequest(args: readonly string[]): { seed: string; numbers: number[] } | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      case: { type: 'string' },
    },
  });
  const cases = Number(values.cases);
  if (!Number.isInteger(cases) || cases < 1) return '--cases must be a whole number above 0';
  const only = values.case === undefined ? null : Number(values.case);
  if (only !== null && !(Number.isInteger(only) && only >= 0)) return '--case must be the number of a case';
  return { seed: values.seed, numbers: only === null ? Array.from({ length: cases }, (_, n) => n) : [only] };
}

export const order: Proof = {
  name: 'order',
  about:
    'order does not matter: any order, mix of sources, duplicates and kill -9 give the same applications',
  options: ['--cases N (200)', '--seed S (1)', '--case N: only this one'],
  async run(args, tell) {
    const request = readRequest(args);
    if (typeof request === 'string') throw new Error(request);
    const totals = await runOrder({ ...request, tell });
    tell(totalsLine(totals));
    for (const { number } of totals.differing) {
      tell(`again: npm run prove -- order --seed ${request.seed} --case ${number}`);
    }
    // A proof in which no kill came in time has shown nothing of crashes.
    const shown = totals.kills > 0 || request.numbers.length === 1;
    if (!shown) tell('no kill landed: nothing is proven about crashes');
    return totals.differing.length === 0 && shown;
  },
};
