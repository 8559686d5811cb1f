// The employer as far as it speaks against being the place of the job.
import type { Extracted } from '../../domain/decision.ts';

/** One that is less likely is a guess, and may be the place: "your application in Harrowfold". */
const BELIEVED = 0.5;

/** The name, or null for a guess. */
export function believedEmployer(company: Extracted | null): string | null {
  return company !== null && company.confidence >= BELIEVED ? company.value : null;
}
