// What all lines of the first screen have: company and role, as the link to the application.
import { Link } from '@tanstack/react-router';
import type { Today } from '../../src/contracts/api.ts';
import { LINE } from '../hooks/use-line-keys.ts';

/** A line that is as a whole the target of its link. */
export const LINE_STYLE = 'relative border-b border-line hover:bg-raised has-focus-visible:bg-accent-soft';

type Line = Pick<Today['silent']['items'][number], 'application_id' | 'company' | 'role'>;

/** @param event the item whose mail is opened with it */
export function CompanyAndRole({ line, event }: { line: Line; event?: string }) {
  const company = line.company ?? 'Unknown company';
  const role = line.role ?? 'Unknown role';
  return (
    <Link
      to="/applications/$id"
      params={{ id: line.application_id }}
      search={event === undefined ? {} : { event }}
      className="stretched flex min-h-6 min-w-0 items-center gap-1.5 whitespace-nowrap"
      title={`${company} — ${role}`}
      {...LINE}
    >
      <bdi
        className={`max-w-[62%] shrink-0 truncate ${line.company === null ? 'text-muted italic' : 'font-medium'}`}
      >
        {company}
      </bdi>
      <span className="text-muted">—</span>
      <bdi className={`min-w-0 truncate text-muted ${line.role === null ? 'italic' : ''}`}>{role}</bdi>
    </Link>
  );
}
