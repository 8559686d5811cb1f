// Stories of the table of applications and its rows.
import { ApplicationNext } from '../../components/application-next.tsx';
import { ApplicationRow } from '../../components/application-row.tsx';
import { ApplicationsList } from '../../components/applications-list.tsx';
import { BulkBox } from '../../components/bulk-box.tsx';
import { ColumnPicker } from '../../components/column-picker.tsx';
import { CalendarLink } from '../../components/calendar-link.tsx';
import { CsvLink } from '../../components/csv-link.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SortSelect } from '../../components/sort-select.tsx';
import { bulkProgressStore } from '../../api/bulk.ts';
import { listQuery } from '../../api/queries.ts';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { selectAll, selectionStore } from '../../state/bulk-selection.ts';
import { DEFAULT_COLUMNS } from '../../state/list-columns.ts';
import { toListQuery } from '../../state/list-search.ts';
import { INTERVIEW, LONG, RTL, summaries, summary, UNKNOWN } from '../samples/applications.ts';
import { ago } from '../samples/times.ts';
import { press } from '../press.ts';
import type { Answer, Case, Story } from '../story.ts';

const nothing = () => undefined;
const query = toListQuery({}, new Date().setHours(0, 0, 0, 0));
const { queryKey } = listQuery(query);

const rows = summaries(100);
const page = (items: typeof rows, total: number): Answer => [
  queryKey,
  {
    pages: [{ items, total, next_cursor: total > items.length ? 'more' : null, askedAt: Date.now() }],
    pageParams: [null],
  },
];
const failed: Answer = [queryKey, new RequestFailed(0, NO_ANSWER)];

const whole = (name: string, answers: readonly Answer[], before?: () => void): Case => ({
  name,
  answers,
  alone: true,
  ...(before && { before }),
  draw: () => <ApplicationsList search={{}} onSearch={nothing} />,
});

const pickSome = () => selectionStore.set((selection) => selectAll(selection, rows.slice(0, 3)));

const row = (own: Parameters<typeof summary>[0], picked = false, selecting = false) => (
  <div role="table" aria-label="One row">
    <ApplicationRow
      application={summary(own)}
      index={0}
      columns={null}
      picked={picked}
      selecting={selecting}
      onPick={nothing}
    />
  </div>
);

const wholes: readonly Case[] = [
  whole('10,000 applications', [page(rows, 10_000)]),
  whole('A few', [page(rows.slice(0, 8), 8)]),
  whole('On its way', []),
  whole('Not to be had', [failed]),
  whole('None fits', [page([], 0)]),
  whole('Some selected', [page(rows, 10_000)], pickSome),
  whole('While many are saved', [page(rows, 10_000)], () => {
    pickSome();
    bulkProgressStore.set(() => ({ done: 500, total: 10_000 }));
  }),
];

const parts: readonly Case[] = [
  { name: 'A row of two lines', draw: () => row({}) },
  { name: 'Selected', draw: () => row({ next_step: INTERVIEW }, true, true) },
  { name: 'Long names', draw: () => row({ ...LONG, next_step: INTERVIEW, needs_review: true }) },
  { name: 'From right to left', draw: () => row(RTL) },
  { name: 'No company, no role', draw: () => row(UNKNOWN) },
  {
    name: 'What is next',
    draw: () =>
      [
        { next_step: INTERVIEW },
        { silent_since: ago(9), waiting_since: ago(40), last_activity_at: ago(40) },
        { needs_review: true },
        {},
      ].map((own, n) => <ApplicationNext key={n} application={summary(own)} />),
  },
  { name: 'Search', draw: () => <SearchBox known={LONG.company} publish={nothing} /> },
  { name: 'Sorted by', draw: () => <SortSelect search={{}} query={query} onChange={nothing} /> },
  { name: 'As a file', draw: () => <CsvLink query={query} columns={DEFAULT_COLUMNS} /> },
  { name: 'Interviews as a calendar', draw: () => <CalendarLink query={query} /> },
  { name: 'Select none of none', draw: () => <BulkBox query={query} total={0} /> },
  {
    name: 'Columns to choose',
    alone: true,
    draw: () => (
      <ColumnPicker
        search={{}}
        columns={DEFAULT_COLUMNS}
        fitting={DEFAULT_COLUMNS.slice(0, 4)}
        onChange={nothing}
      />
    ),
    act: press('button'),
  },
];

export const list: Story = { title: 'List', cases: [...parts, ...wholes] };
