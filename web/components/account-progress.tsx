// How far the reading of a connected mailbox is.
import { CirclePause } from 'lucide-react';
import { connectionStore } from '../state/connection.ts';
import { useStore } from '../state/store.ts';
import { readingLine, readPercent, type Connected } from '../words/account-words.ts';
import { ProgressBar } from './progress-bar.tsx';

export function AccountProgress({ mailbox: { name, account } }: { mailbox: Connected }) {
  const { lost } = useStore(connectionStore);
  if (account.state !== 'syncing') return null;
  return (
    <div className="flex flex-col gap-2">
      <ProgressBar
        label={`Reading ${name}`}
        percent={lost ? (readPercent(account) ?? 0) : readPercent(account)}
      />
      {lost ? (
        <p className="flex items-start gap-2">
          <CirclePause size={16} aria-hidden className="mt-0.5 shrink-0 text-warn" />
          Stopped. It goes on by itself when Hearback runs again.
        </p>
      ) : (
        <p className="text-sm text-muted">{readingLine(account)}</p>
      )}
    </div>
  );
}
