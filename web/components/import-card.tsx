// One import: how far it is, what it found, how it ended.
import { CircleCheck, CirclePause, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Import } from '../../src/contracts/api.ts';
import { connectionStore } from '../state/connection.ts';
import { useStore } from '../state/store.ts';
import {
  doneLine,
  foundSoFar,
  haltedLine,
  importPercent,
  outcomeOf,
  progressLine,
  resumedLine,
} from '../words/import-words.ts';
import { Button } from './button.tsx';
import { Moment } from './moment.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { TransferCard } from './transfer-card.tsx';
import { UnreadableReasons } from './unreadable-reasons.tsx';

function Sentence({ Icon, colour, children }: { Icon: LucideIcon; colour: string; children: ReactNode }) {
  return (
    <p className="flex items-start gap-2">
      <Icon size={16} aria-hidden className={`mt-0.5 shrink-0 ${colour}`} />
      <span>{children}</span>
    </p>
  );
}

function Running({ run }: { run: Import }) {
  const { lost } = useStore(connectionStore);
  const looking = run.state === 'waiting' || lost ? null : 'Looking for mail about your applications…';
  const found = foundSoFar(run) ?? looking;
  const resumed = lost ? null : resumedLine(run);
  return (
    <>
      <ProgressBar label={`Reading ${run.name}`} percent={importPercent(run)} />
      {lost ? (
        <Sentence Icon={CirclePause} colour="text-warn">
          {haltedLine(run)}
        </Sentence>
      ) : (
        <p className="text-sm text-muted">{progressLine(run)}</p>
      )}
      {resumed !== null && <p className="text-sm">{resumed}</p>}
      {found !== null && <p className="text-sm">{found}</p>}
    </>
  );
}

function Done({ run: { ledger, finished_at: at } }: { run: Import }) {
  const fine = ledger.dead_lettered === 0 && outcomeOf(ledger) !== 'nothing';
  return (
    <Sentence Icon={fine ? CircleCheck : TriangleAlert} colour={fine ? 'text-good' : 'text-warn'}>
      {doneLine(ledger)}
      {at && (
        <span className="text-muted">
          {' '}
          · <Moment at={at} />
        </span>
      )}
    </Sentence>
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
      {run.state === 'failed' && (
        <Sentence Icon={TriangleAlert} colour="text-bad">
          {run.error ?? 'This file could not be read.'}
        </Sentence>
      )}
      {run.ledger.dead_lettered > 0 && (
        <UnreadableReasons
          mailbox={run.mailbox_id}
          mails={run.ledger.dead_lettered}
          alone={run.state === 'done' && outcomeOf(run.ledger) === 'nothing'}
        />
      )}
    </TransferCard>
  );
}
