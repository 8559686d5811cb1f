// Tells a screen reader how the mail comes in, four times each rather than at every step.
import { useCurrentImports } from '../hooks/use-current-imports.ts';
import type { Import } from '../../src/contracts/api.ts';
import { useFirstReadings } from '../hooks/use-first-readings.ts';
import { readPercent, type Connected } from '../words/account-words.ts';
import { importPercent } from '../words/import-words.ts';
import { ledgerSentence } from '../words/ledger-sentence.ts';

function progress(name: string, percent: number): string {
  const quarter = Math.floor(percent / 25) * 25;
  return quarter === 0 ? `Reading ${name}.` : `Reading ${name}: ${quarter} percent.`;
}

function sentence(run: Import): string {
  if (run.state === 'done') return `${run.name} is read. ${ledgerSentence(run.ledger)}.`;
  if (run.state === 'failed') return `${run.name} could not be read. ${run.error ?? ''}`;
  return progress(run.name, importPercent(run));
}

const accountSentence = ({ name, account }: Connected): string => progress(name, readPercent(account) ?? 0);

export function ImportVoice() {
  const runs = useCurrentImports();
  const accounts = useFirstReadings();
  return (
    <div role="status" className="sr-only">
      {runs.map((run) => (
        <p key={run.id}>{sentence(run)}</p>
      ))}
      {accounts.map((mailbox) => (
        <p key={mailbox.id}>{accountSentence(mailbox)}</p>
      ))}
    </div>
  );
}
