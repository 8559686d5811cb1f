// Runs every check of the tree, or those named on the command line, two at a time: `npm run check`.
import { checkDrawing } from './check/check-drawing.ts';
import { checkDuty } from './check/check-duty.ts';
import { checkFormat } from './check/check-format.ts';
import { checkImports } from './check/check-imports.ts';
import { checkLint } from './check/check-lint.ts';
import { checkLock } from './check/check-lock.ts';
import { checkNaming } from './check/check-naming.ts';
import { checkRegistries } from './check/check-registries.ts';
import { checkText } from './check/check-text.ts';
import { checkTypes } from './check/check-types.ts';
import { checkUnused } from './check/check-unused.ts';
import type { Check } from './check/check.ts';

/** The slow ones first, so that the quick ones fill the gap at the end. */
const CHECKS: readonly Check[] = [
  checkTypes,
  checkFormat,
  checkUnused,
  checkImports,
  checkDrawing,
  checkLint,
  checkRegistries,
  checkText,
  checkLock,
  checkDuty,
  checkNaming,
];
const AT_ONCE = 2;

/** Runs one check, prints its line and tells whether it passed. */
async function report(check: Check, root: string): Promise<boolean> {
  try {
    const { seen, unit, problems } = await check.run(root);
    const verdict = problems.length > 0 ? `${problems.length} problems` : seen > 0 ? 'ok' : 'saw nothing';
    const lines = [`${check.name}: ${seen} ${unit} seen, ${verdict}`, ...problems.map((line) => `  ${line}`)];
    console.log(lines.join('\n'));
    return verdict === 'ok';
  } catch (error) {
    console.log(`${check.name}: 0 seen, could not run: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

async function runAll(checks: readonly Check[], root: string): Promise<boolean> {
  const waiting = [...checks];
  let passed = true;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      passed = (await report(next, root)) && passed;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return passed;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !CHECKS.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `no check named ${unknown.join(', ')}; there are ${CHECKS.map(({ name }) => name).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  const chosen = wanted.length > 0 ? CHECKS.filter(({ name }) => wanted.includes(name)) : CHECKS;
  if (!(await runAll(chosen, process.cwd()))) process.exitCode = 1;
}
