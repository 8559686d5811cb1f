// Where one is signed in, each to be ended, or all.
import { useQuery } from '@tanstack/react-query';
import type { SessionView } from '../../src/contracts/people-shapes.ts';
import { browserName } from '../../src/domain/browser-name.ts';
import { people, sessionsQuery } from '../api/people.ts';
import { queryClient } from '../api/query-client.ts';
import { goToSignIn } from '../api/signed-out.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { showError, showToast } from '../state/toasts.ts';
import { relativeTime } from '../words/date-words.ts';
import { Button } from './button.tsx';

async function end(session: SessionView): Promise<void> {
  try {
    await people.endSession(session.id);
    await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    showToast('Signed out there.');
  } catch (error) {
    showError(error);
  }
}

async function endAll(): Promise<void> {
  try {
    await people.endSessions();
    goToSignIn();
  } catch (error) {
    showError(error);
  }
}

function SessionLine({ session }: { session: SessionView }) {
  const now = useNow();
  const { browser, address, created_at: since, current } = session;
  const name = browserName(browser);
  return (
    <li className="flex items-center gap-3 py-3">
      <div className="flex min-w-0 flex-1 flex-col">
        <p className="font-medium wrap-anywhere">{current ? `${name} · this one` : name}</p>
        <p className="text-sm text-muted wrap-anywhere">
          Since {relativeTime(Date.parse(since), now, place)}
          {address !== null && address !== '' && ` · ${address}`}
        </p>
      </div>
      {!current && (
        <Button
          size="small"
          className="max-sm:min-h-11"
          aria-label={`Sign out ${name}`}
          onClick={() => void end(session)}
        >
          Sign out
        </Button>
      )}
    </li>
  );
}

export function MeSessions() {
  const { data } = useQuery(sessionsQuery);
  if (!data) return <div aria-hidden className="skeleton h-16 w-full rounded-lg" />;
  return (
    <>
      <ul aria-label="Where you are signed in" className="-mt-3 w-full divide-y divide-line">
        {data.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
      <Button onClick={() => void endAll()}>Sign out everywhere</Button>
    </>
  );
}
