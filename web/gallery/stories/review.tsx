// Stories of the review.
import { ReviewActions } from '../../components/review-actions.tsx';
import { ReviewApplication } from '../../components/review-application.tsx';
import { ReviewDesk } from '../../components/review-desk.tsx';
import { ReviewEmpty } from '../../components/review-empty.tsx';
import { ReviewKinds } from '../../components/review-kinds.tsx';
import { ReviewHead } from '../../components/review-mail.tsx';
import { ReviewOpinion } from '../../components/review-opinion.tsx';
import { importsQuery } from '../../api/queries.ts';
import { kindGuesses } from '../../words/kind-guesses.ts';
import { LONG, RTL } from '../samples/applications.ts';
import { mailView } from '../samples/events.ts';
import { doneRun } from '../samples/intake.ts';
import { LONG_COMPANY, RTL_COMPANY, RTL_TEXT, UNBROKEN } from '../samples/names.ts';
import { reviewItem } from '../samples/outlook.ts';
import { ago } from '../samples/times.ts';
import type { Case, Story } from '../story.ts';

const nothing = () => undefined;
type Own = Parameters<typeof reviewItem>[0];

const desk = (name: string, own: Own): Case => ({
  name,
  alone: true,
  draw: () => <ReviewDesk item={reviewItem(own)} onDecided={nothing} />,
});

const went = (own: Own, editing = false) => (
  <ReviewApplication item={reviewItem(own)} editing={editing} onEdit={nothing} onMove={nothing} />
);

const line = (names: { company: string | null; role: string | null }) => ({
  application: { application_id: 'a1', status: 'applied' as const, ...names },
});

type Opinion = Parameters<typeof ReviewOpinion>[0]['opinion'];

const opinion = (own: Partial<Opinion>): Opinion => ({
  model: 'openai-compatible small:8b',
  kind: 'interview_invite',
  company: 'Tallowmere Candles',
  role: 'Data Engineer',
  quotes: ['when would you have time for a talk'],
  ...own,
});

const rtl = mailView({
  subject: RTL_TEXT.slice(0, 60),
  from_name: RTL_COMPANY,
  text: RTL_TEXT,
  evidence: [],
});
const long = mailView({
  subject: `${LONG_COMPANY} ${UNBROKEN}`,
  text: `${UNBROKEN} `.repeat(30),
  evidence: [],
});

const cases: readonly Case[] = [
  desk('A mail', {}),
  desk('Designed, and without an application', { application: null, mail: mailView({ has_html: true }) }),
  desk('Long words', { ...line(LONG), mail: long, hesitation: LONG_COMPANY.repeat(3) }),
  desk('Asked because of another mail', {
    hesitation: 'You said on 12 Mar 2026 that a mail like this was a rejection: the same here?',
    suggestion: {
      type: 'kind',
      what: 'kind',
      value: 'rejection',
      at: ago(30),
      correction_id: 'c1',
      item_id: 'm1',
      subject: 'Your application for Night Miller',
      application_id: 'a1',
      applied: false,
      accept: [],
    },
  }),
  desk('From right to left', { ...line(RTL), mail: rtl }),
  desk('What a language model suggests', { model_opinion: opinion({}) }),
  desk('What it suggests: long names', {
    model_opinion: opinion({ company: LONG_COMPANY, role: UNBROKEN, quotes: [UNBROKEN, LONG_COMPANY] }),
  }),
  {
    name: 'What it suggests, from right to left',
    draw: () => <ReviewOpinion opinion={opinion({ company: RTL_COMPANY, quotes: [RTL_TEXT] })} />,
  },
  desk('Nothing but a head', {
    mail: mailView({ subject: '', text: '', from_name: '', date: null, evidence: [] }),
  }),
  {
    name: 'The head of one that was sent',
    draw: () => <ReviewHead item={reviewItem({ mail: mailView({ direction: 'sent' }) })} />,
  },
  {
    name: 'What can be decided',
    draw: () => <ReviewActions onSame={null} onAccept={nothing} onDismiss={nothing} onSkip={nothing} />,
    alone: true,
  },
  {
    name: 'What it may be',
    draw: () => (
      <ReviewKinds item={reviewItem()} guesses={kindGuesses(reviewItem().alternatives)} onKind={nothing} />
    ),
  },
  { name: 'Where it went', draw: () => went({}) },
  { name: 'Where it went: long names', draw: () => went(line(LONG)) },
  { name: 'Where it went: no company, no role', draw: () => went(line({ company: null, role: null })) },
  { name: 'It went nowhere', draw: () => went({ application: null }) },
  { name: 'Names, while they are edited', draw: () => went(line(RTL), true), alone: true },
  { name: 'Nothing to check', draw: () => <ReviewEmpty />, answers: [[importsQuery.queryKey, [doneRun()]]] },
  { name: 'Nothing was ever read', draw: () => <ReviewEmpty />, answers: [[importsQuery.queryKey, []]] },
];

export const review: Story = { title: 'Review', cases };
