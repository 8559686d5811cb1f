// One line on every page while a connected mailbox needs the person; the page of mailboxes itself says more.
import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { ArrowRight, TriangleAlert } from 'lucide-react';
import { accountsQuery } from '../api/queries.ts';
import { attentionLine, isConnected } from '../words/account-words.ts';

export function AttentionLine() {
  const { data } = useQuery(accountsQuery);
  const away = useRouterState({ select: ({ location }) => location.pathname !== '/mailboxes' });
  const line = attentionLine((data ?? []).filter(isConnected));
  return (
    <div role="status">
      {line !== null && away && (
        <p className="border-b border-line bg-raised">
          <Link
            to="/mailboxes"
            className="mx-auto flex min-h-10 max-w-[90rem] items-center gap-2 px-4 py-2 hover:bg-hover sm:px-6"
          >
            <TriangleAlert size={16} aria-hidden className="shrink-0 text-warn" />
            <span className="min-w-0" dir="auto">
              {line}
            </span>
            <span className="inline-flex shrink-0 items-center gap-1 text-accent">
              Mailboxes
              <ArrowRight size={14} aria-hidden />
            </span>
          </Link>
        </p>
      )}
    </div>
  );
}
