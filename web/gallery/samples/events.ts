// Invented events of a timeline, and the mails behind them.
import type { ApplicationDetail, MailView } from '../../../src/contracts/api.ts';
import { ago } from './times.ts';

type TimelineItem = ApplicationDetail['timeline'][number];

export function timelineItem(own: Partial<TimelineItem> = {}): TimelineItem {
  return {
    item_id: 'e2',
    kind: 'interview_invite',
    at: ago(2),
    summary: 'Invited to an interview',
    direction: 'received',
    confidence: 0.93,
    review: false,
    evidence: [{ field: 'body', text: 'we would like to invite you to a first talk', start: 12, end: 55 }],
    by: 'machine',
    who: { type: 'rule', name: null },
    lessons: [],
    linked_by: 'the same thread',
    interview: null,
    mail: {
      id: 'm2',
      message_id: '<m2@tallowmere.example>',
      subject: 'Your application for Data Engineer',
      from_name: 'Tallowmere Candles',
      from_address: 'careers@tallowmere.example',
      date: ago(2),
    },
    ...own,
  };
}

/** So many, several on some days. */
export function timelineItems(count: number): TimelineItem[] {
  return Array.from({ length: count }, (_, n) =>
    timelineItem({
      item_id: `e${n + 1}`,
      kind: n % 3 === 0 ? 'in_review' : n % 3 === 1 ? 'follow_up' : 'interview_invite',
      summary: `Message number ${n + 1}`,
      direction: n % 3 === 1 ? 'sent' : 'received',
      at: ago((count - n) * 0.7),
    }),
  );
}

const TEXT =
  'Dear Robin,\n\nthank you for your patience. We would like to invite you to a first talk with the team.\n\nWould Tuesday suit you?\n\nKind regards,\nJo Marsh';
const PHRASE = 'We would like to invite you to a first talk';

export function mailView(own: Partial<MailView> = {}): MailView {
  return {
    id: 'm2',
    message_id: '<m2@tallowmere.example>',
    subject: 'Your application for Data Engineer',
    from_name: 'Tallowmere Candles',
    from_address: 'careers@tallowmere.example',
    date: ago(2),
    direction: 'received',
    kind: 'interview_invite',
    confidence: 0.93,
    review: false,
    reason: 'asks for a date',
    lessons: [],
    evidence: [
      { field: 'body', text: PHRASE, start: TEXT.indexOf(PHRASE), end: TEXT.indexOf(PHRASE) + PHRASE.length },
    ],
    text: TEXT,
    quoted: '',
    text_deleted_after: null,
    application_id: 'a1',
    has_html: false,
    ...own,
  };
}
