// The crooked way: many imports by processes of their own, some killed, with the corrections in between.
import { join } from 'node:path';
import type { CorrectionBody } from '../../../src/domain/correction.ts';
import type { Random } from '../../sample-mailbox/random.ts';
import type { Copy } from './make-copies.ts';
import type { Command, Variant } from './plan-variant.ts';
import type { Runner } from './run-hearback.ts';
import type { Reference, Step } from './run-reference.ts';
import { writeSource } from './write-source.ts';

export interface VariantRun {
  /** Id of a correction in the reference → its id here. */
  ids: Map<string, string>;
  /** Paths of all sources. */
  paths: string[];
}

interface Scene {
  folder: string;
  copies: readonly Copy[];
  reference: Reference;
  runner: Runner;
  rng: Random;
}

/** Entries are named by the ids of their corrections, which differ between the two runs. */
function translated(text: string, ids: ReadonlyMap<string, string>): string {
  return [...ids].reduce((result, [there, here]) => result.replaceAll(there, here), text);
}

function asArgument(body: CorrectionBody, ids: ReadonlyMap<string, string>): string {
  const sent = body.type === 'entry' ? { ...body, at: new Date(body.at).toISOString() } : body;
  return translated(JSON.stringify(sent), ids);
}

async function makeStep(step: Step, runner: Runner, ids: Map<string, string>): Promise<void> {
  if (step.type === 'undo') {
    await runner.run(['undo', ids.get(step.id) ?? step.id]);
    return;
  }
  const reply = JSON.parse(await runner.run(['correct', asArgument(step.body, ids)])) as { id: string };
  ids.set(step.id, reply.id);
}

async function importTakes(
  { takes, atOnce, killed }: Command,
  { folder, copies, runner, rng }: Scene,
): Promise<void> {
  const paths = takes.map(({ source, copies: count }) => {
    const path = join(folder, source.name);
    writeSource(
      path,
      source.format,
      source.copies.slice(0, count).map((n) => copies[n] as Copy),
    );
    return path;
  });
  const order = rng.chance(0.5) ? paths : paths.toReversed();
  if (atOnce) {
    await Promise.all(order.map((path) => runner.run(['import', path])));
    return;
  }
  if (killed) {
    const after = rng.between(0.15, 1) * runner.importTook();
    await runner.kill(['import', ...order], rng.chance(0.5) ? { after } : { steps: 1 + rng.int(4) });
  }
  await runner.run(['import', ...order]);
}

/** Imports everything by the plan and makes each correction once the mails that it names are there. */
export async function runVariant(scene: Scene, plan: Variant): Promise<VariantRun> {
  const { folder, reference, runner, rng } = scene;
  const ids = new Map<string, string>();
  const there = new Set<string>();
  const steps = [...reference.steps];
  const ready = () => {
    const next = steps[0];
    return next?.items.every((item) => there.has(item) || ids.has(item)) ? next : null;
  };
  for (const command of plan.commands) {
    await importTakes(command, scene);
    for (const { source, copies } of command.takes) {
      for (const copy of source.copies.slice(0, copies)) there.add(reference.mailIds[copy] as string);
    }
    for (let next = ready(); next && rng.chance(0.85); next = ready()) {
      await makeStep(next, runner, ids);
      steps.shift();
    }
  }
  for (const step of steps) await makeStep(step, runner, ids);
  return { ids, paths: plan.sources.map(({ name }) => join(folder, name)) };
}
