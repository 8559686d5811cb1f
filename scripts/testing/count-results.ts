// Counts what passed and failed in a report that vitest wrote.

/** The parts of vitest's JSON report that are counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

/**
 * A file that could not be loaded has no failed test of its own and counts as one; so does a run that ended badly
 * (`exitCode`) without any failure to show, as after an unhandled rejection.
 */
export function countResults(report: VitestReport, exitCode: number): { passed: number; failed: number } {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
