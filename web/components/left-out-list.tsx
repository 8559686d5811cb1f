// What a mailbox's import left out, and why; any of it can be taken in after all.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Ignored } from '../../src/contracts/api.ts';
import { correct } from '../api/correct.ts';
import type { MadeCorrection } from '../api/client.ts';
import { leftOutQuery } from '../api/queries.ts';
import { count } from '../words/count.ts';
import { Button } from './button.tsx';
import { ErrorNotice } from './error-notice.tsx';

const rescued = ({ rescued }: MadeCorrection) =>
  rescued === 'source gone'
    ? 'Drop the file again and this mail will be taken in.'
    : 'Taken in as mail about a job.';

function LeftOutMail({ mail }: { mail: Ignored }) {
  const [asked, setAsked] = useState(false);
  const { mail_id: item, disposition } = mail;
  const rescue = async () => {
    if (item === null) return;
    setAsked(true);
    const made = await correct({ type: 'rescue', item }, rescued);
    if (!made) setAsked(false);
  };
  return (
    <li className="flex min-h-row items-center gap-3 border-b border-line py-1">
      <div className="min-w-0 flex-1">
        <p className={disposition === 'dead_lettered' ? 'text-warn' : ''}>{mail.reason}</p>
        <p className="truncate text-sm text-muted" title={mail.locator}>
          {mail.locator}
        </p>
      </div>
      {item !== null && disposition === 'ignored' && (
        <Button size="small" disabled={asked} onClick={() => void rescue()}>
          {asked ? 'Noted' : 'This is about a job'}
        </Button>
      )}
    </li>
  );
}

export function LeftOutList({ mailbox }: { mailbox: string }) {
  const query = useInfiniteQuery(leftOutQuery(mailbox));
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <div aria-hidden className="skeleton h-row" />;
  const reasons = data.pages[0]?.reasons ?? [];
  if (reasons.length === 0) return <p className="text-muted">Nothing was left out.</p>;
  return (
    <div className="flex flex-col gap-4">
      <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {reasons.map(({ reason, disposition, mails }) => (
          <li key={`${disposition} ${reason}`} className="flex gap-2">
            <span className="w-14 shrink-0 text-right">{count(mails)}</span>
            <span className={disposition === 'dead_lettered' ? 'text-warn' : 'text-muted'}>{reason}</span>
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">
        Of mail that is not about jobs Hearback keeps no words, only where it stands in the file.
      </p>
      <ul className="border-t border-line">
        {data.pages
          .flatMap(({ items }) => items)
          .map((mail) => (
            <LeftOutMail key={`${mail.locator} ${mail.mail_id}`} mail={mail} />
          ))}
      </ul>
      {hasNextPage && (
        <Button className="self-center" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show more
        </Button>
      )}
    </div>
  );
}
