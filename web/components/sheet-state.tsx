// What became of the last sync of the sheet, or how far the one under way is.
import { Clock, TriangleAlert } from 'lucide-react';
import type { SheetState as State } from '../../src/contracts/api.ts';
import { progressWords, reportWords, sentence, syncPercent } from '../words/sheet-words.ts';
import { Moment } from './moment.tsx';
import { ProgressBar } from './progress-bar.tsx';

type Sync = NonNullable<State['sync']>;

function Failed({ note, finished_at: at }: Sync) {
  return (
    <p className="flex items-start gap-2">
      <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0 text-bad" />
      <span className="min-w-0 wrap-anywhere">
        {sentence(note ?? 'the sync failed')}
        {at !== null && (
          <span className="block text-sm text-muted">
            Tried <Moment at={at} />
          </span>
        )}
      </span>
    </p>
  );
}

function UnderWay({ sync }: { sync: Sync }) {
  if (sync.state === 'waiting' && sync.note !== null) {
    return (
      <p className="flex items-start gap-2">
        <Clock size={16} aria-hidden className="mt-0.5 shrink-0 text-warn" />
        <span className="min-w-0 wrap-anywhere">Waiting: {sync.note}.</span>
      </p>
    );
  }
  return (
    <div className="flex w-full flex-col gap-2">
      <ProgressBar label="Writing the sheet" percent={syncPercent(sync)} />
      <p className="text-sm text-muted">{progressWords(sync)}</p>
    </div>
  );
}

export function SheetState({ sync }: { sync: Sync }) {
  const { state, finished_at: at, report } = sync;
  if (state === 'failed') return <Failed {...sync} />;
  if (state !== 'done') return <UnderWay sync={sync} />;
  return (
    <p className="text-sm text-muted">
      Synced <Moment at={at} />
      {report !== null && ` · ${reportWords(report)}`}
    </p>
  );
}
