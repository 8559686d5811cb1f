// A mailbox's ledger as a sentence with a small stacked bar.
import type { Ledger } from '../../src/contracts/api.ts';
import { count } from '../words/count.ts';
import { ledgerParts, ledgerSentence, type LedgerPart } from '../words/ledger-sentence.ts';

const COLOURS: Readonly<Record<LedgerPart, string>> = {
  tracked: 'bg-accent',
  review: 'bg-warn',
  ignored: 'bg-edge',
  duplicate: 'bg-violet',
  dead_lettered: 'bg-bad',
};

export function LedgerBar({ ledger }: { ledger: Ledger }) {
  const parts = ledgerParts(ledger);
  if (ledger.seen === 0) return <p className="text-muted">{ledgerSentence(ledger)}</p>;
  return (
    <div className="flex flex-col gap-2">
      <div aria-hidden className="flex h-2 gap-px overflow-hidden rounded-full bg-hover">
        {parts.map(({ part, mails }) => (
          <div
            key={part}
            className={`min-w-0.5 basis-0 ${COLOURS[part]}`}
            style={{ flexGrow: mails }}
            hidden={mails === 0}
          />
        ))}
      </div>
      <p className="flex flex-wrap gap-x-1.5">
        <span>{count(ledger.seen, 'mail')} seen =</span>
        {parts.map(({ part, words }, index) => (
          <span key={part} className="flex items-center gap-1.5">
            {index > 0 && <span className="text-muted">+</span>}
            <span aria-hidden className={`size-2 rounded-sm ${COLOURS[part]}`} />
            {words}
          </span>
        ))}
      </p>
    </div>
  );
}
