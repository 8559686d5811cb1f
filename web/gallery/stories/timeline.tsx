// Stories of the timeline and its events.
import { TimelineEvent } from '../../components/timeline-event.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { KINDS } from '../../../src/domain/kind.ts';
import { KIND_WORDS } from '../../words/kind-words.ts';
import { detail } from '../samples/applications.ts';
import { timelineItem, timelineItems } from '../samples/events.ts';
import { LONG_COMPANY, RTL_COMPANY, RTL_TEXT, UNBROKEN } from '../samples/names.ts';
import { ago, ahead } from '../samples/times.ts';
import type { Case, Story } from '../story.ts';

const nothing = () => undefined;

const event = (own: Parameters<typeof timelineItem>[0], open = false) => (
  <ol>
    <TimelineEvent
      event={timelineItem(own)}
      open={open}
      onOpen={nothing}
      onKind={nothing}
      onRemove={nothing}
    />
  </ol>
);

const interview = (own: object) => ({
  start: ahead(1.3),
  end: ahead(1.35),
  tz: 'America/New_York',
  where: `Room 4, ${LONG_COMPANY}`,
  cancelled: false,
  ...own,
});

const plain = timelineItem().mail;
const mail = plain && { ...plain, subject: RTL_TEXT.slice(0, 60), from_name: RTL_COMPANY };

const cases: readonly Case[] = [
  { name: 'A mail', draw: () => event({}) },
  { name: 'A mail that is open', draw: () => event({ item_id: 'open' }, true) },
  { name: 'Not sure', draw: () => event({ review: true }) },
  { name: 'Set by hand', draw: () => event({ by: 'person', who: { type: 'person', name: null } }) },
  {
    name: 'Set with an API key',
    draw: () =>
      event({
        by: 'person',
        who: { type: 'api key', name: UNBROKEN },
        hand: { type: 'key', name: UNBROKEN },
      }),
  },
  {
    name: 'Added by another program',
    draw: () =>
      event({ mail: null, by: 'machine', who: { type: 'program', name: 'mill-mail' }, evidence: [] }),
  },
  {
    name: 'Learnt from another mail',
    draw: () =>
      event({
        by: 'lesson',
        lessons: [
          {
            type: 'kind',
            what: 'kind',
            value: 'interview_invite',
            at: '2026-03-12T09:00:00Z',
            correction_id: 'c1',
            item_id: 'm1',
            subject: 'Your application for Night Miller',
            application_id: 'a1',
            applied: true,
          },
        ],
      }),
  },
  {
    name: 'Sent by the person',
    draw: () => event({ direction: 'sent', kind: 'follow_up', summary: 'You asked' }),
  },
  { name: 'An interview to come', draw: () => event({ interview: interview({}) }) },
  {
    name: 'An interview that was cancelled',
    draw: () => event({ interview: interview({ cancelled: true }) }),
  },
  {
    name: 'An interview that is over',
    draw: () => event({ interview: interview({ start: ago(3), end: null, tz: null, where: null }) }),
  },
  {
    name: 'Added by hand',
    draw: () =>
      event({ mail: null, by: 'person', evidence: [], kind: 'offer', summary: 'Offer', text: LONG_COMPANY }),
  },
  {
    name: 'A note added by hand',
    draw: () => event({ mail: null, by: 'person', evidence: [], kind: 'note', summary: RTL_TEXT }),
  },
  { name: 'Long words', draw: () => event({ summary: `${UNBROKEN} ${LONG_COMPANY}` }) },
  { name: 'From right to left', draw: () => event({ summary: RTL_TEXT.slice(0, 60), mail }) },
  { name: 'Without a time', draw: () => event({ at: null }) },
  {
    name: 'Every kind',
    draw: () =>
      KINDS.map((kind) => (
        <div key={kind}>{event({ item_id: kind, kind, summary: KIND_WORDS[kind], evidence: [] })}</div>
      )),
  },
  { name: 'A timeline', draw: () => <Timeline application={detail()} open="e2" onOpen={nothing} /> },
  {
    name: 'A timeline of 400 events',
    alone: true,
    draw: () => (
      <Timeline application={detail({ timeline: timelineItems(400) })} open="e399" onOpen={nothing} />
    ),
  },
];

export const timeline: Story = { title: 'Timeline', cases };
