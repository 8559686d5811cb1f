// Stories of the board.
import { BoardBody } from '../../components/applications-body.tsx';
import { BoardCard } from '../../components/board-card.tsx';
import { BoardColumn } from '../../components/board-column.tsx';
import { Board } from '../../components/board.tsx';
import { STATUSES } from '../../../src/domain/kind.ts';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import type { useBoard } from '../../hooks/use-board.ts';
import { toListQuery } from '../../state/list-search.ts';
import { INTERVIEW, LONG, RTL, summaries, summary, UNKNOWN } from '../samples/applications.ts';
import { UNBROKEN } from '../samples/names.ts';
import { ago } from '../samples/times.ts';
import { press } from '../press.ts';
import type { Case, Story } from '../story.ts';

const nothing = () => undefined;
const query = toListQuery({}, 0);

const card = (own: Parameters<typeof summary>[0], withStatus = false) => (
  <ul className="w-54">
    <BoardCard application={summary(own)} withStatus={withStatus} onMove={nothing} onDrag={nothing} />
  </ul>
);

const column = (count: number, total: number, dragged = false) => (
  <div className="flex h-96 gap-3">
    <BoardColumn
      column={{
        status: null,
        statuses: ['accepted', 'rejected', 'withdrawn', 'closed'],
        total,
        items: summaries(count),
      }}
      dragged={dragged ? summary({ status: 'rejected' }) : null}
      onDrag={nothing}
      onMove={nothing}
      onShowAll={nothing}
    />
  </div>
);

/** @param each how many cards of each status, of ten times as many applications */
const columns = (each: number) => ({
  columns: STATUSES.map((status, n) => ({
    status,
    total: each * 10,
    items: summaries(each).map((item) => ({ ...item, status, id: `${status}-${item.id}`, item_id: `${n}` })),
  })),
});

const board = (name: string, each: number | null, narrowed = false): Case => ({
  name,
  alone: true,
  draw: () => (
    <Board
      board={each === null ? null : columns(each)}
      narrowed={narrowed}
      busy={false}
      onShowAll={nothing}
    />
  ),
});

type Held = ReturnType<typeof useBoard>;
const body = (name: string, own: Partial<Record<keyof Held, unknown>>): Case => ({
  name,
  draw: () => (
    <BoardBody
      board={
        {
          data: undefined,
          error: null,
          isFetching: false,
          isPending: false,
          isPlaceholderData: false,
          total: null,
          ...own,
        } as Held
      }
      search={{ view: 'board', q: 'zzz' }}
      query={query}
      onSearch={nothing}
    />
  ),
});

const cases: readonly Case[] = [
  { name: 'A card', draw: () => card({}) },
  { name: 'With a next step', draw: () => card({ next_step: INTERVIEW }) },
  {
    name: 'Silent, and to be checked',
    draw: () =>
      card({ silent_since: ago(8), waiting_since: ago(50), last_activity_at: ago(50), needs_review: true }),
  },
  { name: 'With its status', draw: () => card({ status: 'rejected', status_pinned: true }, true) },
  { name: 'Long names', draw: () => card({ ...LONG, next_step: INTERVIEW }) },
  { name: 'One unbroken word', draw: () => card({ company: UNBROKEN, role: UNBROKEN }) },
  { name: 'From right to left', draw: () => card(RTL) },
  { name: 'No company, no role', draw: () => card(UNKNOWN) },
  { name: 'A card, to be moved', alone: true, draw: () => card({}), act: press('button') },
  { name: 'A column without cards', draw: () => column(0, 0) },
  { name: 'A column of many', draw: () => column(8, 1200) },
  { name: 'A column, a card over it', draw: () => column(3, 3, true) },
  board('A board on its way', null),
  board('A board', 3),
  board('A board of many', 50),
  board('A board without cards', 0),
  body('Nothing fits', { total: 0, data: columns(0) }),
  body('Not to be had', { error: new RequestFailed(0, NO_ANSWER) }),
];

export const boardStories: Story = { title: 'Board', cases };
