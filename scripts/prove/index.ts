// The proof `index`: what Hearback must do, row by row, with the tests that show it and how they went.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LAST_REPORT } from '../testing/last-report.ts';
import { checkRequirements, testsOf } from './index/check-requirements.ts';
import { resultOf, type ResultReport } from './index/find-test.ts';
import { listCommands } from './index/list-commands.ts';
import type { Requirement } from './index/requirement.ts';
import { REQUIREMENTS } from './index/requirements.data.ts';
import type { Proof } from './proof.ts';

const readReport = (path: string): ResultReport | null =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ResultReport) : null;

/** Runs every file that is named; SQLite alone, as the report of a whole run tells of both databases. */
function runNamed(rows: readonly Requirement[]): ResultReport | null {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-index-'));
  const path = join(folder, 'report.json');
  const files = [...new Set(rows.flatMap((row) => testsOf(row).map(({ file }) => file)))];
  try {
    const vitest = join('node_modules', '.bin', 'vitest');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
    spawnSync(vitest, ['run', ...reporters, ...files], { stdio: ['ignore', 2, 2] });
    return readReport(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesOf(row: Requirement, report: ResultReport | null): string[] {
  const { id, about, state, lacks, commands = [] } = row;
  return [
    `${id.padEnd(4)} ${about}: ${state}${lacks === undefined ? '' : ` (missing: ${lacks})`}`,
    ...testsOf(row).map(({ file, name }) => `       ${file} › ${name} → ${resultOf(report, file, name)}`),
    ...commands.map((command) => `       npm run ${command} → by hand`),
  ];
}

/** Shows every row. @returns false when a row is unsound or a named test failed */
function showIndex(report: ResultReport | null, tell: (line: string) => void): boolean {
  for (const row of REQUIREMENTS) linesOf(row, report).forEach(tell);
  const faults = checkRequirements(REQUIREMENTS, process.cwd(), listCommands(process.cwd()));
  const results = REQUIREMENTS.flatMap(testsOf).map(({ file, name }) => resultOf(report, file, name));
  const count = (result: string) => results.filter((one) => one === result).length;
  const built = (state: string) => REQUIREMENTS.filter((row) => row.state === state).length;
  tell(
    `${REQUIREMENTS.length} rows: ${built('built')} built, ${built('in part')} in part, ${built('not built')} not built; ` +
      `${results.length} tests named: ${count('passed')} passed, ${count('failed')} failed, ${count('left out')} left out, ${count('not run')} not run`,
  );
  faults.forEach((fault) => tell(`UNSOUND ${fault}`));
  return faults.length === 0 && count('failed') === 0;
}

/** With the results of the last whole `npm test`, where there was one. */
export const showLastIndex = (tell: (line: string) => void): boolean =>
  showIndex(readReport(LAST_REPORT), tell);

export const index: Proof = {
  name: 'index',
  about: 'what must be, row by row, with its tests and how they went; shown without arguments, too',
  options: ['--run     runs the named tests, instead of telling of the last npm test'],
  run(args, tell) {
    const { values } = parseArgs({ args: [...args], options: { run: { type: 'boolean', default: false } } });
    const report = values.run ? runNamed(REQUIREMENTS) : readReport(LAST_REPORT);
    const kept = showIndex(report, tell);
    const isComplete =
      !values.run ||
      REQUIREMENTS.flatMap(testsOf).every(({ file, name }) => resultOf(report, file, name) !== 'not run');
    if (!isComplete) tell('UNSOUND a named test was not run');
    return Promise.resolve(kept && isComplete);
  },
};
