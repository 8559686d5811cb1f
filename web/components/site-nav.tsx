// The pages: a row in the header, a bar at the foot of a narrow window.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { todayQuery } from '../api/queries.ts';
import { PAGES } from '../state/pages.ts';
import { count } from '../words/count.ts';

const ENTRY =
  'relative flex min-h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-xs whitespace-nowrap text-muted hover:text-ink ' +
  'aria-[current=page]:font-semibold aria-[current=page]:text-accent sm:h-12 sm:min-h-0 sm:flex-none sm:flex-row sm:gap-2 ' +
  'sm:border-b-2 sm:border-transparent sm:px-2 sm:text-base sm:aria-[current=page]:border-accent lg:px-3';

/** In a narrow window it sits on the icon's shoulder. */
function Waiting() {
  const { data } = useQuery({ ...todayQuery, select: (today) => today.needs_you.review });
  if (!data) return null;
  return (
    <span className="rounded-full bg-accent px-1.5 text-xs leading-[1.125rem] font-semibold text-on-accent max-sm:absolute max-sm:top-1 max-sm:left-1/2 max-sm:ml-1.5">
      {data > 99 ? '99+' : data}
      <span className="sr-only">{` – ${count(data, 'mail')} to check`}</span>
    </span>
  );
}

export function SiteNav() {
  return (
    <nav
      aria-label="Pages"
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:static sm:border-0 sm:pb-0"
    >
      {PAGES.map(({ to, words, Icon }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className={ENTRY}>
          <Icon size={17} aria-hidden className="shrink-0 sm:max-lg:hidden" />
          {words}
          {to === '/review' && <Waiting />}
        </Link>
      ))}
    </nav>
  );
}
