// Asks the registry whether a weakness is known of what the program depends on, and says so too when it could not be asked.
import { spawnSync } from 'node:child_process';
import { auditVerdict } from './audit/audit-verdict.ts';

/** A network that answers nothing holds nobody up, ms. */
const PATIENCE = 45_000;

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: PATIENCE,
});
const { state, line } = auditVerdict(stdout ?? '');
console.log(line);
if (state === 'weak') process.exitCode = 1;
