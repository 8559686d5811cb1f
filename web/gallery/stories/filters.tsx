// Stories of filters and saved views.
import { FilterChip } from '../../components/filter-chip.tsx';
import { FilterChips } from '../../components/filter-chips.tsx';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { FilterDates } from '../../components/filter-dates.tsx';
import { FILTER_FIELDS } from '../../components/filter-fields.tsx';
import { FilterStatus } from '../../components/filter-status.tsx';
import { FilterToggle } from '../../components/filter-toggle.tsx';
import { FilterToggles } from '../../components/filter-toggles.tsx';
import { FilterValues } from '../../components/filter-values.tsx';
import { SavedViews } from '../../components/saved-views.tsx';
import { SavedViewsAdd } from '../../components/saved-views-add.tsx';
import { facetsQuery, statusTotalsQuery } from '../../api/queries.ts';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { toListQuery, type ListSearch } from '../../state/list-search.ts';
import { savedViewsStore } from '../../state/saved-views-store.ts';
import { HEBREW_COMPANY, LONG_COMPANY, RTL_COMPANY } from '../samples/names.ts';
import { press } from '../press.ts';
import type { Answer, Case, Story } from '../story.ts';

const nothing = () => undefined;
const query = toListQuery({}, 0);
const props = (search: ListSearch) => ({ search, query: toListQuery(search, 0), onChange: nothing });

const companies = [LONG_COMPANY, RTL_COMPANY, HEBREW_COMPANY].map((value, n) => ({
  value,
  applications: 40 - n,
}));
const facets = (answer: unknown): Answer => [facetsQuery(query).queryKey, answer];
const many = Array.from({ length: 40 }, (_, n) => ({ value: `Company ${n + 1}`, applications: 40 - n }));

const values = (name: string, answers: readonly Answer[]): Case => ({
  name: `Companies: ${name}`,
  answers,
  draw: () => <FilterValues field="company" {...props({})} />,
});

const ALL_SET: ListSearch = {
  status: 'applied,offer',
  company: LONG_COMPANY,
  source: 'greenhouse',
  days: '30',
  silent: 'yes',
  review: 'yes',
};
const VIEWS = [
  { name: 'Open ones', address: '?status=applied' },
  { name: LONG_COMPANY.slice(0, 60), address: '?silent=yes' },
  { name: RTL_COMPANY, address: '?review=yes' },
];
const saveViews = () => savedViewsStore.set(() => VIEWS);

const cases: readonly Case[] = [
  { name: 'Chips, none set', draw: () => <FilterChips {...props({})} onlySet={false} /> },
  { name: 'Chips, all set', draw: () => <FilterChips {...props(ALL_SET)} onlySet={false} /> },
  {
    name: 'Chips, only those that are set',
    draw: () => <FilterChips {...props({ company: RTL_COMPANY })} onlySet />,
  },
  {
    name: 'A chip, open',
    alone: true,
    draw: () => (
      <FilterChip words="Status" value={null} onRemove={nothing}>
        <FilterStatus {...props({})} />
      </FilterChip>
    ),
    act: press('button'),
  },
  {
    name: 'Choices',
    draw: () => (
      <div role="radiogroup" aria-label="Choices" className="max-w-xs">
        {[undefined, 0, 12_000].map((applications, n) => (
          <FilterChoice
            key={n}
            type="radio"
            name="choices"
            checked={n === 1}
            applications={applications}
            onToggle={nothing}
          >
            {`${LONG_COMPANY} ${n}`}
          </FilterChoice>
        ))}
      </div>
    ),
  },
  {
    name: 'On and off',
    draw: () => (
      <div className="flex gap-2">
        <FilterToggle on onToggle={nothing}>
          Silent
        </FilterToggle>
        <FilterToggle on={false} applications={12} onToggle={nothing}>
          Needs review
        </FilterToggle>
        <FilterToggles {...props({ hidden: 'yes' })} onlySet />
      </div>
    ),
  },
  { name: 'Days', draw: () => <FilterDates {...props({ since: '2026-03-01' })} /> },
  { name: 'Status, numbers on their way', draw: () => <FilterStatus {...props({ status: 'offer' })} /> },
  {
    name: 'Status',
    answers: [[statusTotalsQuery(query).queryKey, new Map([['applied', 40]])]],
    draw: () => <FilterStatus {...props({})} />,
  },
  values('on their way', []),
  values('not to be had', [facets(new RequestFailed(0, NO_ANSWER))]),
  values('none', [facets({ sources: [], companies: [] })]),
  values('hard names', [facets({ sources: [], companies })]),
  values('40', [facets({ sources: [], companies: many })]),
  {
    name: 'Every field',
    answers: [facets({ sources: [{ value: 'greenhouse', applications: 3 }], companies })],
    draw: () =>
      FILTER_FIELDS.map(({ words, Body }) => (
        <div key={words}>
          <Body {...props({})} />
        </div>
      )),
    alone: true,
  },
  { name: 'No saved views', draw: () => <SavedViews search={{}} /> },
  {
    name: 'Saved views',
    alone: true,
    before: saveViews,
    draw: () => <SavedViews search={{ silent: 'yes' }} />,
  },
  { name: 'A view to be saved', draw: () => <SavedViewsAdd search={{ silent: 'yes' }} /> },
];

export const filters: Story = { title: 'Filters and views', cases };
