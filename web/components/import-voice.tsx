// Tells a screen reader how the imports go, four times each rather than at every step.
import { useCurrentImports } from '../hooks/use-current-imports.ts';
import type { Import } from '../../src/contracts/api.ts';
import { importPercent } from '../words/import-words.ts';
import { ledgerSentence } from '../words/ledger-sentence.ts';

function sentence(run: Import): string {
  if (run.state === 'done') return `${run.name} is read. ${ledgerSentence(run.ledger)}.`;
  if (run.state === 'failed') return `${run.name} could not be read. ${run.error ?? ''}`;
  const quarter = Math.floor(importPercent(run) / 25) * 25;
  return quarter === 0 ? `Reading ${run.name}.` : `Reading ${run.name}: ${quarter} percent.`;
}

export function ImportVoice() {
  const runs = useCurrentImports();
  return (
    <div role="status" className="sr-only">
      {runs.map((run) => (
        <p key={run.id}>{sentence(run)}</p>
      ))}
    </div>
  );
}
