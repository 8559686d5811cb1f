// The picture of a kind of mail; the word always stands beside it.
import {
  Ban,
  Bell,
  CalendarCheck,
  CalendarClock,
  CircleSlash,
  CircleX,
  ClipboardList,
  Eye,
  FileClock,
  Gift,
  Handshake,
  KeyRound,
  Mail,
  MailCheck,
  MessageCircleQuestion,
  PartyPopper,
  StickyNote,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { EventKind } from '../words/kind-words.ts';

const LOOKS: Readonly<Record<EventKind, { Icon: LucideIcon; colour: string }>> = {
  application_received: { Icon: MailCheck, colour: 'text-accent' },
  in_review: { Icon: Eye, colour: 'text-teal' },
  assessment: { Icon: ClipboardList, colour: 'text-violet' },
  interview_invite: { Icon: CalendarClock, colour: 'text-violet' },
  interview_scheduled: { Icon: CalendarCheck, colour: 'text-violet' },
  offer: { Icon: Gift, colour: 'text-good' },
  rejection: { Icon: CircleX, colour: 'text-bad' },
  position_closed: { Icon: CircleSlash, colour: 'text-muted' },
  withdrawal: { Icon: Undo2, colour: 'text-muted' },
  offer_accepted: { Icon: PartyPopper, colour: 'text-good' },
  follow_up: { Icon: MessageCircleQuestion, colour: 'text-muted' },
  incomplete_application: { Icon: FileClock, colour: 'text-warn' },
  recruiter_outreach: { Icon: Handshake, colour: 'text-muted' },
  job_alert: { Icon: Bell, colour: 'text-muted' },
  account_notice: { Icon: KeyRound, colour: 'text-muted' },
  other_job: { Icon: Mail, colour: 'text-muted' },
  not_job: { Icon: Ban, colour: 'text-muted' },
  note: { Icon: StickyNote, colour: 'text-muted' },
};

export function KindIcon({ kind }: { kind: EventKind }) {
  const { Icon, colour } = LOOKS[kind];
  return <Icon size={16} aria-hidden className={`shrink-0 ${colour}`} />;
}
