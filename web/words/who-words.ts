// Who read what a mail is, in a few words.
import type { ApplicationDetail } from '../../src/contracts/api.ts';

type Who = ApplicationDetail['timeline'][number]['who'];

/** "read by a rule", "read by the local model"; null for whoever is named beside it already. */
export function whoWords({ type }: Who): string | null {
  if (type === 'rule') return 'read by a rule';
  return type === 'model' ? 'read by the local model' : null;
}
