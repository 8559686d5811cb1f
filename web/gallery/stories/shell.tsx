// Stories of what surrounds every page.
import { Dialogs } from '../../components/dialogs.tsx';
import { Shell } from '../../components/shell.tsx';
import { SiteNav } from '../../components/site-nav.tsx';
import { todayQuery } from '../../api/queries.ts';
import { connectionStore } from '../../state/connection.ts';
import { allNeeds, NO_NEEDS, today } from '../samples/outlook.ts';
import type { Answer, Case, Story } from '../story.ts';

const waiting = (review: number): Answer => [
  todayQuery.queryKey,
  today({ needs_you: { ...allNeeds(0), review } }),
];

const cases: readonly Case[] = [
  { name: 'Plain', answers: [[todayQuery.queryKey, today({ needs_you: NO_NEEDS })]], draw: () => <Shell /> },
  { name: 'Mails to check', answers: [waiting(12)], draw: () => <Shell /> },
  {
    name: 'Offline, many mails to check',
    answers: [waiting(1200)],
    before: () => connectionStore.set((known) => ({ ...known, lost: true })),
    draw: () => <Shell />,
  },
  {
    name: 'The pages, not known how many to check',
    draw: () => (
      <main>
        <h1 className="sr-only">Pages</h1>
        <SiteNav />
      </main>
    ),
  },
  {
    name: 'A dialog over the page',
    answers: [waiting(1)],
    draw: () => (
      <>
        <Shell />
        <Dialogs shown="keys" onShow={() => undefined} onClosed={() => undefined} />
      </>
    ),
  },
];

export const shell: Story = {
  title: 'Around every page',
  cases: cases.map((one) => ({ ...one, alone: true })),
};
