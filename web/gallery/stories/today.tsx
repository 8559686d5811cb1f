// Stories of the first screen.
import { TodayMore } from '../../components/today-more.tsx';
import { CompanyAndRole } from '../../components/today-line.tsx';
import { TodayNeeds } from '../../components/today-needs.tsx';
import { TodayNews } from '../../components/today-news.tsx';
import { TodayNumbers } from '../../components/today-numbers.tsx';
import { TodayRest } from '../../components/today-rest.tsx';
import { TodaySection } from '../../components/today-section.tsx';
import { TodaySilent } from '../../components/today-silent.tsx';
import { LONG, RTL } from '../samples/applications.ts';
import { allNeeds, newsLines, NO_NEEDS, silentLines, today } from '../samples/outlook.ts';
import { press } from '../press.ts';
import type { Case, Story } from '../story.ts';

const news = (own: Parameters<typeof today>[0]) => () => <TodayNews today={today(own)} />;
const line = (names: { company: string | null; role: string | null }) => (
  <div className="relative max-w-sm">
    <CompanyAndRole line={{ application_id: 'a1', ...names }} />
  </div>
);

const NUMBERS = { applied: 0, heard_back: 0, interviews: 0, offers: 0, median_days_to_answer: null };

const cases: readonly Case[] = [
  { name: 'Numbers', draw: () => <TodayNumbers numbers={today().numbers} /> },
  { name: 'Numbers of nothing', draw: () => <TodayNumbers numbers={NUMBERS} /> },
  { name: 'News', draw: news({}) },
  {
    name: 'News of a first visit',
    draw: news({ since: null, heard_back: { total: 1, items: newsLines(1) } }),
  },
  { name: 'No news', draw: news({ heard_back: { total: 0, items: [] } }) },
  { name: 'No news on a first visit', draw: news({ since: null, heard_back: { total: 0, items: [] } }) },
  {
    name: 'Much news, all of it',
    alone: true,
    draw: news({ heard_back: { total: 230, items: newsLines(50) } }),
    act: press('section > button'),
  },
  { name: 'Nothing waits', draw: () => <TodayNeeds needs={NO_NEEDS} /> },
  { name: 'All sorts wait', draw: () => <TodayNeeds needs={allNeeds(4)} /> },
  { name: 'Much waits', draw: () => <TodayNeeds needs={allNeeds(20)} /> },
  { name: 'No answer is overdue', draw: () => <TodaySilent silent={{ total: 0, items: [] }} /> },
  { name: 'Many are silent', draw: () => <TodaySilent silent={{ total: 2300, items: silentLines(50) }} /> },
  { name: 'Few are silent', draw: () => <TodaySilent silent={{ total: 4, items: silentLines(4) }} /> },
  {
    name: 'A section',
    draw: () => (
      <TodaySection title="Heard back" total={12_000} hint="since yesterday">
        <TodayMore lines={['one', 'two', 'three']} first={1} draw={(word) => <li key={word}>{word}</li>} />
        <TodayRest search={{ silent: 'yes' }}>All 12,000 in Applications</TodayRest>
      </TodaySection>
    ),
  },
  {
    name: 'Names: long, from right to left, unknown',
    draw: () =>
      [LONG, RTL, { company: null, role: null }].map((names, n) => <div key={n}>{line(names)}</div>),
  },
];

export const todayStories: Story = { title: 'Today', cases };
