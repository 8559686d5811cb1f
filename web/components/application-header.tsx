// The head of an application's page: who, what, how it stands.
import { ExternalLink } from 'lucide-react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { safeLink } from '../words/safe-link.ts';
import { StatusBadge } from './status-badge.tsx';

export function ApplicationHeader({ application }: { application: ApplicationDetail }) {
  const posting = safeLink(application.posting_url);
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2 pb-3">
      <div className="min-w-0 flex-1 basis-72">
        <h1 className="text-left text-xl font-semibold" dir="auto">
          {application.company ?? 'Unknown company'}
        </h1>
        <p className="text-left text-lg text-muted" dir="auto">
          {application.role ?? 'Unknown role'}
        </p>
      </div>
      <div className="flex min-h-7 items-center gap-4">
        {posting && (
          <a
            href={posting}
            target="_blank"
            rel="noreferrer noopener"
            className="inline-flex min-h-6 items-center gap-1.5 text-accent hover:underline"
          >
            <ExternalLink size={15} aria-hidden />
            Job posting
          </a>
        )}
        <span className="text-lg" data-testid="status">
          <StatusBadge status={application.status} pinned={application.status_pinned} />
        </span>
      </div>
    </div>
  );
}
