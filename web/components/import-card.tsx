// One import: how far it is, what it found, how it ended.
import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import type { Import } from '../../src/contracts/api.ts';
import { foundSoFar, importPercent, progressLine } from '../words/import-words.ts';
import { ledgerSentence } from '../words/ledger-sentence.ts';
import { Button } from './button.tsx';
import { Moment } from './moment.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { TransferCard } from './transfer-card.tsx';
import { UnreadableReasons } from './unreadable-reasons.tsx';

function Running({ run }: { run: Import }) {
  return (
    <>
      <ProgressBar label={`Reading ${run.name}`} percent={importPercent(run)} />
      <p className="text-sm text-muted">{progressLine(run)}</p>
      <p className="text-sm">{foundSoFar(run) ?? 'Looking for mail about your applications…'}</p>
    </>
  );
}

function Done({ run }: { run: Import }) {
  return (
    <p className="flex items-start gap-2">
      {run.ledger.dead_lettered === 0 ? (
        <CircleCheck size={16} aria-hidden className="mt-0.5 shrink-0 text-good" />
      ) : (
        <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-warn" />
      )}
      <span>
        Done: {ledgerSentence(run.ledger)}
        {run.finished_at && (
          <span className="text-muted">
            {' '}
            · <Moment at={run.finished_at} />
          </span>
        )}
      </span>
    </p>
  );
}

function Failed({ run }: { run: Import }) {
  return (
    <p className="flex items-start gap-2">
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-bad" />
      <span>{run.error ?? 'This file could not be read.'}</span>
    </p>
  );
}

export function ImportCard({ run, onDismiss }: { run: Import; onDismiss?: () => void }) {
  const over = run.state === 'done' || run.state === 'failed';
  return (
    <TransferCard
      name={run.name}
      actions={
        over &&
        onDismiss && (
          <Button tone="quiet" size="icon" aria-label={`Hide ${run.name}`} onClick={onDismiss}>
            <X size={16} aria-hidden />
          </Button>
        )
      }
    >
      {!over && <Running run={run} />}
      {run.state === 'done' && <Done run={run} />}
      {run.state === 'failed' && <Failed run={run} />}
      {run.ledger.dead_lettered > 0 && (
        <UnreadableReasons mailbox={run.mailbox_id} mails={run.ledger.dead_lettered} />
      )}
    </TransferCard>
  );
}
