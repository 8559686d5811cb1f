// One case of the proof: the same mails and corrections the plain way and a crooked way, and all that must be equal then.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MailReading } from '../../../src/bin/mail-reading.ts';
import { openTracker } from '../../../src/bin/open-tracker.ts';
import { random, type Random } from '../../sample-mailbox/random.ts';
import { compareLists, compareStates } from './compare-states.ts';
import { makeCopies } from './make-copies.ts';
import { planVariant, shuffled } from './plan-variant.ts';
import { exportText, readState, type State } from './read-state.ts';
import { createRunner, type Runner } from './run-hearback.ts';
import { runReference, type Reference } from './run-reference.ts';
import { runVariant } from './run-variant.ts';
import { readMaildir } from './write-source.ts';

export interface CaseResult {
  mails: number;
  corrections: number;
  counts: Runner['counts'];
  /** Empty when the promise was kept. */
  differences: string[];
}

/** One case in so many holds mails so large that one import commits several times. */
const HEAVY_EVERY = 8;

/** A broken promise shows in its first lines. */
const MAX_LINES = 30;

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Without the ids of applications; an entry goes by the place of its correction. */
function withoutIds(state: State, names: readonly (readonly [string, string])[]): State {
  let text = JSON.stringify({
    ...state,
    applications: state.applications.map((one) => ({ ...one, id: '' })),
  });
  for (const [id, name] of names) text = text.replaceAll(id, name);
  return JSON.parse(text) as State;
}

function exportLines(text: string): string[] {
  const { applications } = JSON.parse(text) as { applications: object[] };
  return applications.map((application) => JSON.stringify(application).replace(ID, 'id')).sort();
}

async function stateOf(dataDir: string): Promise<State & { exported: string }> {
  const tracker = await openTracker(dataDir, {});
  try {
    return { ...(await readState(tracker)), exported: await exportText(tracker) };
  } finally {
    await tracker.db.destroy();
  }
}

/** A replay, perhaps after a killed one, changes nothing and keeps the ids. */
async function replayDiff(runner: Runner, dataDir: string, before: State, rng: Random): Promise<string[]> {
  if (rng.chance(0.25)) await runner.kill(['replay'], { after: rng.between(100, 600) });
  await runner.run(['replay']);
  return compareStates(before, await stateOf(dataDir)).map((line) => `after replay: ${line}`);
}

/** All sources once more add nothing, although a mail program has moved the new mail of a Maildir meanwhile. */
async function rerunDiff(
  runner: Runner,
  dataDir: string,
  before: State,
  paths: readonly string[],
): Promise<string[]> {
  for (const path of paths) if (path.endsWith('maildir')) readMaildir(path);
  await runner.run(['import', ...paths]);
  const after = await stateOf(dataDir);
  const lines = compareStates(before, after);
  if (after.sightings !== before.sightings) {
    lines.push(`- sightings ${before.sightings}`, `+ sightings ${after.sightings}`);
  }
  return lines.map((line) => `after one more import: ${line}`);
}

async function ledgerFaults(runner: Runner): Promise<string[]> {
  const { findings } = JSON.parse(await runner.run(['doctor', '--json'])) as {
    findings: { check: string; ok: boolean; detail: string }[];
  };
  const faults = findings.filter(({ ok }) => !ok).map(({ check, detail }) => `doctor: ${check}: ${detail}`);
  return findings.some(({ check }) => check.startsWith('ledger'))
    ? faults
    : [...faults, 'doctor: saw no ledger'];
}

async function compareRuns(
  folder: string,
  reference: Reference,
  run: Awaited<ReturnType<typeof runVariant>>,
  runner: Runner,
  rng: Random,
): Promise<string[]> {
  const dataDir = join(folder, 'variant');
  const exported = await runner.run(['export', 'json']);
  const found = await stateOf(dataDir);
  const steps = reference.steps.filter(({ type }) => type === 'correct');
  const there = steps.map(({ id }, n) => [id, `correction-${n}`] as const);
  const here = steps.map(({ id }, n) => [run.ids.get(id) ?? '', `correction-${n}`] as const);
  return [
    ...compareStates(withoutIds(reference.state, there), withoutIds(found, here)),
    ...compareLists('export', exportLines(reference.exported), exportLines(exported)),
    ...(exported === found.exported ? [] : ['the command exports something else than the database holds']),
    ...(await ledgerFaults(runner)),
    ...(await replayDiff(runner, dataDir, found, rng)),
    ...(await rerunDiff(runner, dataDir, found, shuffled(run.paths, rng))),
  ].slice(0, MAX_LINES);
}

/** @param cache folder where Node keeps compiled code between the starts of a proof */
export async function proveCase(
  seed: string,
  number: number,
  reading: MailReading,
  cache: string,
): Promise<CaseResult> {
  const rng = random(seed, 'order', number);
  const folder = mkdtempSync(join(tmpdir(), 'hearback-order-'));
  const runner = createRunner(join(folder, 'variant'), cache);
  try {
    const copies = makeCopies(`${seed}-${number}`, number % HEAVY_EVERY === HEAVY_EVERY - 1, rng);
    const reference = await runReference(folder, copies, reading, rng);
    const plan = planVariant(copies.length, rng);
    const run = await runVariant({ folder, copies, reference, runner, rng }, plan);
    const differences = await compareRuns(folder, reference, run, runner, rng);
    const corrections = reference.steps.length;
    return { mails: copies.length, corrections, counts: runner.counts, differences };
  } catch (error) {
    const differences = [`could not run: ${(error as Error).stack ?? String(error)}`];
    return { mails: 0, corrections: 0, counts: runner.counts, differences };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
