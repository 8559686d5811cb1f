// The status of an application: icon, word and colour.
import {
  Bookmark,
  CalendarClock,
  CircleSlash,
  CircleX,
  ClipboardList,
  Eye,
  Gift,
  PartyPopper,
  Send,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { Status } from '../../src/domain/kind.ts';
import { STATUS_WORDS } from '../words/status-words.ts';

const LOOKS: Readonly<Record<Status, { Icon: LucideIcon; colour: string }>> = {
  saved: { Icon: Bookmark, colour: 'text-muted' },
  applied: { Icon: Send, colour: 'text-accent' },
  in_review: { Icon: Eye, colour: 'text-teal' },
  assessment: { Icon: ClipboardList, colour: 'text-violet' },
  interview: { Icon: CalendarClock, colour: 'text-violet' },
  offer: { Icon: Gift, colour: 'text-good' },
  accepted: { Icon: PartyPopper, colour: 'text-good' },
  rejected: { Icon: CircleX, colour: 'text-bad' },
  withdrawn: { Icon: Undo2, colour: 'text-muted' },
  closed: { Icon: CircleSlash, colour: 'text-muted' },
};

export function StatusBadge({ status, pinned = false }: { status: Status; pinned?: boolean }) {
  const { Icon, colour } = LOOKS[status];
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap ${colour}`}
      title={pinned ? 'Set by you' : undefined}
    >
      <Icon size={15} aria-hidden />
      {STATUS_WORDS[status]}
    </span>
  );
}
