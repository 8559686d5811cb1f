// The pages: a row in the header, a bar at the foot of a narrow window.
import { Link } from '@tanstack/react-router';
import { BriefcaseBusiness, Inbox } from 'lucide-react';

const PAGES = [
  { to: '/applications', words: 'Applications', Icon: BriefcaseBusiness },
  { to: '/mailboxes', words: 'Mailboxes', Icon: Inbox },
] as const;

export function SiteNav() {
  return (
    <nav
      aria-label="Pages"
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] sm:static sm:border-0 sm:pb-0"
    >
      {PAGES.map(({ to, words, Icon }) => (
        <Link
          key={to}
          to={to}
          className="flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 px-3 text-xs text-muted hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-accent sm:h-12 sm:min-h-0 sm:flex-none sm:flex-row sm:gap-2 sm:border-b-2 sm:border-transparent sm:text-base sm:aria-[current=page]:border-accent"
        >
          <Icon size={17} aria-hidden />
          {words}
        </Link>
      ))}
    </nav>
  );
}
