// Stories of a mail as it is read.
import { MailActions } from '../../components/mail-actions.tsx';
import { MailHtml } from '../../components/mail-html.tsx';
import { MailJudgement } from '../../components/mail-judgement.tsx';
import { MailPanel } from '../../components/mail-panel.tsx';
import { MailText } from '../../components/mail-text.tsx';
import { mailQuery } from '../../api/queries.ts';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { detail } from '../samples/applications.ts';
import { mailView, timelineItem } from '../samples/events.ts';
import { LONG_COMPANY, RTL_COMPANY, RTL_TEXT, UNBROKEN } from '../samples/names.ts';
import { press } from '../press.ts';
import type { Case, Story } from '../story.ts';

const nothing = () => undefined;
const { queryKey } = mailQuery('m2');

const panel = (name: string, answer?: unknown, page = false): Case => ({
  name,
  alone: page,
  answers: answer === undefined ? [] : [[queryKey, answer]],
  draw: () => (
    <MailPanel
      application={detail()}
      event={timelineItem()}
      mailId="m2"
      alone={page}
      onClose={nothing}
      onEmptied={nothing}
    />
  ),
});

const judgement = (own: Parameters<typeof mailView>[0], event: Parameters<typeof timelineItem>[0] = {}) => (
  <MailJudgement mail={mailView(own)} event={timelineItem(event)} onKind={nothing} />
);

const cases: readonly Case[] = [
  panel('On its way'),
  panel('Not to be had', new RequestFailed(0, NO_ANSWER)),
  panel('A mail', mailView({ has_html: true, quoted: '> Dear Tallowmere,\n> is there any news?' })),
  panel('Alone on the page', mailView(), true),
  panel(
    'From right to left',
    mailView({ subject: RTL_TEXT.slice(0, 50), from_name: RTL_COMPANY, text: RTL_TEXT, evidence: [] }),
  ),
  panel(
    'Long words',
    mailView({
      subject: LONG_COMPANY,
      from_address: `${UNBROKEN}@tallowmere.example`,
      text: UNBROKEN.repeat(3),
      evidence: [],
    }),
  ),
  panel('Its text was deleted', mailView({ text: '', text_deleted_after: 90 })),
  panel('Its text is not kept', mailView({ text: '', text_deleted_after: 0, evidence: [] })),
  panel(
    'Nothing but a head',
    mailView({ subject: '', from_name: '', date: null, text: '', evidence: [], direction: 'sent' }),
  ),
  {
    name: 'As it was designed',
    alone: true,
    draw: () => <MailText mail={mailView({ has_html: true })} />,
    act: press('button[aria-pressed=false]'),
  },
  { name: 'Designed, without a subject', draw: () => <MailHtml id="m3" subject="" /> },
  { name: 'Judged without doubt', draw: () => judgement({ confidence: 0.99, reason: '' }) },
  {
    name: 'Judged by the local model alone',
    draw: () => judgement({}, { who: { type: 'model', name: null } }),
  },
  {
    name: 'Judged by what stands elsewhere',
    draw: () =>
      judgement({
        confidence: 0.4,
        evidence: [
          { field: 'from', text: 'careers@tallowmere.example', start: 0, end: 5 },
          { field: 'header', text: UNBROKEN, start: -1, end: -1 },
        ],
      }),
  },
  {
    name: 'What can be done with it',
    alone: true,
    draw: () => <MailActions application={detail()} event={timelineItem()} onEmptied={nothing} />,
    act: press('button'),
  },
];

export const mail: Story = { title: 'Mail', cases };
