// The pages of the dashboard, in the order of their navigation.
import { BriefcaseBusiness, House, Inbox, MailQuestion, Settings } from 'lucide-react';

export const PAGES = [
  { to: '/', words: 'Today', keys: 'g t', also: 'home news start', Icon: House },
  {
    to: '/applications',
    words: 'Applications',
    keys: 'g a',
    also: 'list table board',
    Icon: BriefcaseBusiness,
  },
  { to: '/review', words: 'Review', keys: 'g r', also: 'check unsure', Icon: MailQuestion },
  { to: '/mailboxes', words: 'Mailboxes', keys: 'g m', also: 'import upload connect account', Icon: Inbox },
  { to: '/settings', words: 'Settings', keys: 'g s', also: 'preferences options', Icon: Settings },
] as const;
