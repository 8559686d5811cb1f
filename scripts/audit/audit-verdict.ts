// Reads what `npm audit --json` answered: weaknesses that are known, none, or that nobody could be asked.

export interface AuditVerdict {
  /** `unknown` is not `clean`: whoever could not ask knows nothing. */
  state: 'clean' | 'weak' | 'unknown';
  line: string;
}

interface Report {
  vulnerabilities?: Record<string, { severity?: string }>;
  metadata?: { dependencies?: { total?: number } };
  statusCode?: number;
  error?: { code?: string };
}

const WORST = ['critical', 'high', 'moderate', 'low', 'info'];

function read(output: string): Report | null {
  try {
    return JSON.parse(output) as Report;
  } catch {
    return null;
  }
}

function unasked(report: Report | null): AuditVerdict {
  const code = report?.statusCode ?? report?.error?.code ?? 'nothing';
  const line = `audit: could not ask, the registry answered ${code}: whether a weakness is known of a dependency is not known`;
  return { state: 'unknown', line };
}

/** @param output of `npm audit --json`, empty when it did not end in time */
export function auditVerdict(output: string): AuditVerdict {
  const report = read(output);
  const { vulnerabilities } = report ?? {};
  const total = report?.metadata?.dependencies?.total;
  if (vulnerabilities === undefined || total === undefined) return unasked(report);
  const names = Object.entries(vulnerabilities)
    .toSorted(([, one], [, other]) => WORST.indexOf(one.severity ?? '') - WORST.indexOf(other.severity ?? ''))
    .map(([name, { severity }]) => `${name} (${severity})`);
  const asked = `audit: ${total} packages asked about`;
  return names.length === 0
    ? { state: 'clean', line: `${asked}, no weakness is known` }
    : { state: 'weak', line: `${asked}, a weakness is known of ${names.join(', ')}; npm audit says more` };
}
