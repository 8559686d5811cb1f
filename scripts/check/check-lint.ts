// Checks the code with oxlint, and that oxlint read every source file.
import type { Check } from './check.ts';
import { knownFiles } from './known-files.ts';
import { runTool } from './run-tool.ts';

interface LintReport {
  number_of_files: number;
  diagnostics: readonly {
    message: string;
    code?: string;
    filename: string;
    labels: readonly { span: { line: number } }[];
  }[];
}

function parseReport(stdout: string, stderr: string): LintReport {
  try {
    return JSON.parse(stdout) as LintReport;
  } catch (cause) {
    throw new Error(`oxlint could not run: ${(stdout + stderr).trim()}`, { cause });
  }
}

export const checkLint: Check = {
  name: 'lint',
  async run(root) {
    const { code, stdout, stderr } = await runTool(root, 'oxlint', [
      '--format=json',
      '--deny-warnings',
      '--report-unused-disable-directives',
      '.',
    ]);
    const report = parseReport(stdout, stderr);
    const problems = report.diagnostics.map(
      ({ filename, labels, code: rule, message }) =>
        `${filename}:${labels[0]?.span.line ?? 1}: ${rule ?? 'oxlint'}: ${message}`,
    );
    if (code !== 0 && problems.length === 0) problems.push(`oxlint ended with ${code}: ${stderr.trim()}`);
    const sources = (await knownFiles(root)).filter(
      (file) => /\.[mc]?[jt]sx?$/.test(file) && !file.endsWith('.gen.ts'),
    );
    if (report.number_of_files < sources.length) {
      problems.push(`oxlint read ${report.number_of_files} of ${sources.length} source files`);
    }
    return { seen: report.number_of_files, unit: 'files', problems };
  },
};
