// Stories of what stands where something is still on its way.
import { ApplicationSkeleton } from '../../components/application-skeleton.tsx';
import { BoardSkeleton } from '../../components/board-skeleton.tsx';
import { PageSkeleton } from '../../components/page-skeleton.tsx';
import { ReviewSkeleton } from '../../components/review-skeleton.tsx';
import { RowSkeleton } from '../../components/row-skeleton.tsx';
import { TodaySkeleton } from '../../components/today-skeleton.tsx';
import type { Case, Story } from '../story.ts';

const cases: readonly Case[] = [
  { name: 'A page whose code comes', draw: () => <PageSkeleton /> },
  { name: 'Today', draw: () => <TodaySkeleton /> },
  {
    name: 'Rows of two lines',
    draw: () => [0, 1, 2].map((n) => <RowSkeleton key={n} index={n} columns={null} />),
  },
  {
    name: 'The board',
    draw: () => (
      <div className="flex gap-3 overflow-x-auto" tabIndex={0} role="group" aria-label="Board on its way">
        <BoardSkeleton />
      </div>
    ),
  },
  { name: 'An application', draw: () => <ApplicationSkeleton /> },
  // It is never done, which nobody is to wait for.
  { name: 'A review', draw: () => <ReviewSkeleton /> },
];

export const skeletons: Story = { title: 'On its way', cases };
