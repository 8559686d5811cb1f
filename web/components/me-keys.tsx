// The keys by which one's programs ask.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiKeyView } from '../../src/contracts/people-shapes.ts';
import { keysQuery, people } from '../api/people.ts';
import { queryClient } from '../api/query-client.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { showError, showToast } from '../state/toasts.ts';
import { relativeTime } from '../words/date-words.ts';
import { Button } from './button.tsx';
import { MeKeyDialog } from './me-key-dialog.tsx';

async function remove({ id, name }: ApiKeyView): Promise<void> {
  try {
    await people.removeKey(id);
    await queryClient.invalidateQueries({ queryKey: keysQuery.queryKey });
    showToast(`The key “${name}” opens nothing any more.`);
  } catch (error) {
    showError(error);
  }
}

function KeyLine({ line }: { line: ApiKeyView }) {
  const now = useNow();
  const used =
    line.last_used_at === null
      ? 'never used'
      : `last used ${relativeTime(Date.parse(line.last_used_at), now, place)}`;
  const ends = line.expires_at === null ? null : Date.parse(line.expires_at);
  return (
    <li className="flex items-center gap-3 py-3">
      <div className="flex min-w-0 flex-1 flex-col">
        <p className="font-medium wrap-anywhere" dir="auto">
          {line.name}
        </p>
        <p className="text-sm text-muted wrap-anywhere">
          <code>{line.beginning}…</code> · {line.scopes.join(', ')} · {used}
          {ends !== null &&
            ` · ${ends <= now ? 'over since' : 'until'} ${new Date(ends).toLocaleDateString()}`}
        </p>
      </div>
      <Button
        size="small"
        className="max-sm:min-h-11"
        aria-label={`Take back the key ${line.name}`}
        onClick={() => void remove(line)}
      >
        Take back
      </Button>
    </li>
  );
}

export function MeKeys({ admin }: { admin: boolean }) {
  const { data } = useQuery(keysQuery);
  const [making, setMaking] = useState(false);
  return (
    <>
      {data && data.length > 0 && (
        <ul aria-label="API keys" className="-mt-3 w-full divide-y divide-line">
          {data.map((line) => (
            <KeyLine key={line.id} line={line} />
          ))}
        </ul>
      )}
      {data?.length === 0 && <p className="text-muted">None yet.</p>}
      <Button onClick={() => setMaking(true)}>Make an API key…</Button>
      {making && <MeKeyDialog admin={admin} onClose={() => setMaking(false)} />}
    </>
  );
}
