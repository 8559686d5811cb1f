// Checks with knip that no file, export or dependency lies unused and that none is missing.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Check } from './check.ts';
import { runTool } from './run-tool.ts';

const REPORTER = fileURLToPath(new URL('knip-report.mjs', import.meta.url));

interface KnipReport {
  files: number;
  found: readonly { type: string; file: string; symbol: string; line: number }[];
}

/** Where and what, e.g. `src/domain/kind.ts:12: unused exports: isEnd`. */
function describe(root: string, { type, file, symbol, line }: KnipReport['found'][number]): string {
  const place = file.startsWith('/') ? relative(root, file) : file;
  if (type === 'files') return `${place}: unused file`;
  const missing = ['unlisted', 'unresolved', 'binaries'].includes(type);
  return `${place}:${line}: ${missing ? 'missing' : 'unused'} ${type}: ${symbol}`;
}

export const checkUnused: Check = {
  name: 'unused',
  async run(root) {
    const { code, stdout, stderr } = await runTool(root, 'knip', [
      '--no-progress',
      '--no-config-hints',
      '--reporter',
      REPORTER,
    ]);
    const json = stdout.split('\n').find((line) => line.startsWith('{"files":'));
    if (!json) throw new Error(`knip could not run: ${(stderr || stdout).trim()}`);
    const report = JSON.parse(json) as KnipReport;
    const problems = report.found.map((issue) => describe(root, issue));
    if (code !== 0 && problems.length === 0) problems.push(`knip ended with ${code}: ${stderr.trim()}`);
    return { seen: report.files, unit: 'files', problems };
  },
};
