// What a mailbox's import left out, and why; any of it can be taken in after all.
import { useInfiniteQuery } from '@tanstack/react-query';
import { leftOutQuery } from '../api/queries.ts';
import { count } from '../words/count.ts';
import { Button } from './button.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { LeftOutMail } from './left-out-mail.tsx';

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
            <span className="min-w-8 shrink-0 text-right">{count(mails)}</span>
            <span
              className={`inline-block first-letter:uppercase ${disposition === 'dead_lettered' ? 'text-warn' : 'text-muted'}`}
            >
              {reason}
            </span>
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
