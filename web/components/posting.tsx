// What the posting of an application says, and the button that has it read.
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ApplicationDetail, PostingDetail } from '../../src/contracts/api.ts';
import { postingQuery, readPosting } from '../api/read-posting.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { relativeTime } from '../words/date-words.ts';
import { safeLink } from '../words/safe-link.ts';
import { Button } from './button.tsx';
import { Moment } from './moment.tsx';
import { PostingText } from './posting-text.tsx';

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'the site';

interface ReadButtonProps {
  url: string;
  application: string;
  /** Where there is no need to. */
  quiet?: boolean;
  children: string;
}

function ReadButton({ url, application, quiet = false, children }: ReadButtonProps) {
  const [busy, setBusy] = useState(false);
  const read = async () => {
    setBusy(true);
    await readPosting(application, url);
    setBusy(false);
  };
  return (
    <Button
      disabled={busy}
      onClick={() => void read()}
      tone={quiet ? 'quiet' : 'plain'}
      size={quiet ? 'small' : 'normal'}
      className={quiet ? '-ml-2' : 'self-start'}
    >
      {children}
    </Button>
  );
}

function Unread({ url, application }: { url: string; application: string }) {
  return (
    <>
      <p className="text-sm text-muted">
        Asks {hostOf(url)} for the page, once, and keeps what it says in case it disappears.
      </p>
      <ReadButton url={url} application={application}>
        Read the posting
      </ReadButton>
    </>
  );
}

function Underway({ posting }: { posting: PostingDetail }) {
  const now = useNow();
  const { note, retry_at: again } = posting;
  return (
    <p role="status" className="text-sm text-muted">
      {note === null ? 'Reading the posting…' : `${note} `}
      {note !== null && again !== null && `It is tried again ${relativeTime(Date.parse(again), now, place)}.`}
    </p>
  );
}

const isUnderway = ({ state }: PostingDetail): boolean => state === 'queued' || state === 'running';

function ReadOn({ url, at }: { url: string; at: string }) {
  const safe = safeLink(url);
  const host = hostOf(url);
  return (
    <span>
      Read on{' '}
      {safe === null ? (
        host
      ) : (
        <a href={safe} target="_blank" rel="noopener noreferrer" className="text-accent underline">
          {host}
        </a>
      )}{' '}
      <Moment at={at} />
    </span>
  );
}

function Known({ posting, application, url }: { posting: PostingDetail; application: string; url: string }) {
  const { state, note, read_at: readAt } = posting;
  const failed = state === 'failed' || state === 'gone';
  return (
    <>
      {isUnderway(posting) && <Underway posting={posting} />}
      {failed && <p className="text-sm text-warn">{note}</p>}
      {readAt !== null && <PostingText posting={posting} />}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted empty:hidden">
        {readAt !== null && <ReadOn url={posting.url} at={readAt} />}
        {!isUnderway(posting) && (
          <ReadButton url={url} application={application} quiet={!failed}>
            {failed ? 'Try again' : 'Read again'}
          </ReadButton>
        )}
      </div>
    </>
  );
}

function Framed({ children }: { children: ReactNode }) {
  return (
    <section aria-labelledby="posting" className="flex min-w-0 flex-col gap-2">
      <h2 id="posting" className="font-semibold">
        Posting
      </h2>
      {children}
    </section>
  );
}

function AtAddress({ url, application }: { url: string; application: string }) {
  const { data: posting, error } = useQuery(postingQuery(application, url));
  if (posting === undefined)
    return error ? (
      <Framed>
        <p className="text-muted">Cannot be told right now.</p>
      </Framed>
    ) : null;
  return (
    <Framed>
      {posting === null ? (
        <Unread url={url} application={application} />
      ) : (
        <Known posting={posting} application={application} url={url} />
      )}
    </Framed>
  );
}

/** Nothing where the application bears no posting address: the facts are the place to set one. */
export function Posting({ application: { id, posting_url: url } }: { application: ApplicationDetail }) {
  return url === null ? null : <AtAddress url={url} application={id} />;
}
