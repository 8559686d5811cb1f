// Stories of what was learnt from corrections.
import type { Lessons } from '../../../src/contracts/api.ts';
import { lessonsQuery } from '../../api/queries.ts';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { SettingsLessons } from '../../components/settings-lessons.tsx';
import { SettingsSection } from '../../components/settings-section.tsx';
import { LONG_COMPANY, RTL_COMPANY, RTL_TEXT, UNBROKEN } from '../samples/names.ts';
import { ago } from '../samples/times.ts';
import type { Case, Story } from '../story.ts';

type Lesson = Lessons['items'][number];

const lesson = (id: string, own: Partial<Lesson>): Lesson => ({
  type: 'kind',
  from_name: 'Tallowmere Candles',
  from_address: 'careers@tallowmere.example',
  was: 'in_review',
  value: 'rejection',
  at: ago(30),
  item_id: 'm1',
  subject: 'Your application for Night Miller',
  application_id: 'a1',
  applied: 3,
  asked: 1,
  corrections: [id],
  ...own,
});

const SEVERAL = [
  lesson('c1', {}),
  lesson('c2', { type: 'sender', was: '', value: 'not_job', application_id: null, asked: 0 }),
  lesson('c3', { type: 'company', was: 'Tallow', value: 'Tallowmere', applied: 1, asked: 0 }),
  lesson('c4', { type: 'role', was: 'Team Miller', value: 'Miller', applied: 0, asked: 2 }),
  lesson('c5', { type: 'rescue', was: '', value: '', subject: '', applied: 0, asked: 0 }),
];
const ODD = [
  lesson('c1', { type: 'company', was: LONG_COMPANY, value: UNBROKEN, subject: UNBROKEN }),
  lesson('c2', { type: 'company', was: RTL_COMPANY, value: RTL_COMPANY, subject: RTL_TEXT.slice(0, 60) }),
];

const section = () => (
  <SettingsSection title="What Hearback learnt from you">
    <SettingsLessons />
  </SettingsSection>
);

const pages = (first: Lessons) => ({ pages: [first], pageParams: [null] });

const told = (name: string, items: Lesson[], applying: Lessons['applying'] = null): Case => ({
  name,
  answers: [[lessonsQuery.queryKey, pages({ total: items.length, next_cursor: null, items, applying })]],
  draw: section,
});

const cases: readonly Case[] = [
  { name: 'Lessons on their way', draw: section },
  told('No lesson yet', []),
  told('Lessons of every kind', SEVERAL),
  told('Long words, and from right to left', ODD),
  told('While one is carried out', SEVERAL.slice(0, 1), { done: 250, total: 5000 }),
  {
    name: 'The first of many',
    answers: [
      [
        lessonsQuery.queryKey,
        pages({ total: 340, next_cursor: 'more', items: SEVERAL.slice(0, 2), applying: null }),
      ],
    ],
    draw: section,
  },
  {
    name: 'Lessons not to be had',
    answers: [[lessonsQuery.queryKey, new RequestFailed(0, NO_ANSWER)]],
    draw: section,
  },
];

export const lessons: Story = { title: 'Lessons', cases };
