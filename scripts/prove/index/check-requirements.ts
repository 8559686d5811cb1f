// Says what is unsound about the proof index: rows without a proof, and proofs that are not there.
import { isTest } from './find-test.ts';
import type { Requirement } from './requirement.ts';

/** Every test that a row names. */
export function testsOf({ tests = {} }: Requirement): { file: string; name: string }[] {
  return Object.entries(tests).flatMap(([file, names]) => names.map((name) => ({ file, name })));
}

function faultsOfRow(row: Requirement, root: string): string[] {
  const { id, state, lacks } = row;
  const named = testsOf(row);
  return [
    ...(state !== 'not built' && named.length === 0 ? [`${id} is ${state} and names no test`] : []),
    ...(state === 'not built' && named.length > 0 ? [`${id} is not built and names tests`] : []),
    ...((state === 'in part') === (lacks === undefined)
      ? [`${id}: what is missing belongs to what is built in part`]
      : []),
    ...named
      .filter(({ file, name }) => !isTest(root, file, name))
      .map(({ file, name }) => `${id}: ${file} has no test “${name}”`),
  ];
}

/** One line for each fault; `root` is the project's folder. `commands`: what can be run as `npm run …`. */
export function checkRequirements(
  rows: readonly Requirement[],
  root: string,
  commands: ReadonlySet<string>,
): string[] {
  const twice = rows.filter(({ id }, at) => rows.findIndex((one) => one.id === id) !== at);
  return [
    ...twice.map(({ id }) => `${id} stands there twice`),
    ...rows.flatMap((row) => faultsOfRow(row, root)),
    ...rows.flatMap(({ id, commands: named = [] }) =>
      named
        .filter((command) => !commands.has(command))
        .map((command) => `${id}: there is no npm run ${command}`),
    ),
  ];
}
