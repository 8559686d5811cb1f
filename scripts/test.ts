// Runs all tests, or those named on the command line, and ends with the line `N passed, N failed`: `npm test`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { countResults, type VitestReport } from './testing/count-results.ts';
import { LAST_REPORT } from './testing/last-report.ts';
import { aptInstall, provideTools } from './testing/provide-tools.ts';
import { TEST_TOOLS } from './testing/test-tools.ts';

const NOTHING_RAN: VitestReport = { numPassedTests: 0, numFailedTests: 0, testResults: [] };

/** Runs vitest on the tests that `filters` name and reads its report. */
function runVitest(filters: readonly string[]): { passed: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-test-'));
  const reportFile = join(folder, 'report.json');
  const bin = join(process.cwd(), 'node_modules', '.bin');
  try {
    const { status } = spawnSync(
      join(bin, 'vitest'),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...filters],
      { stdio: 'inherit', env: { ...process.env, PATH: bin + delimiter + process.env['PATH'] } },
    );
    // What `npm run prove` tells of; a run of some tests says nothing of the others.
    if (filters.length === 0 && existsSync(reportFile)) {
      mkdirSync(dirname(LAST_REPORT), { recursive: true });
      copyFileSync(reportFile, LAST_REPORT);
    }
    const report = existsSync(reportFile)
      ? (JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport)
      : NOTHING_RAN;
    return countResults(report, status ?? 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const tools = provideTools(TEST_TOOLS, {
  isRoot: process.getuid?.() === 0,
  isCi: process.env['CI'] === 'true',
  path: process.env['PATH'] ?? '',
  install: aptInstall,
});
if (tools.line) console.error(tools.line);
const { passed, failed } = tools.ok ? runVitest(process.argv.slice(2)) : { passed: 0, failed: 0 };
console.log(`${passed} passed, ${failed} failed`);
if (passed === 0 || failed > 0) process.exitCode = 1;
