// The filters that are set in a panel of their own, each with its words, its value and how it is removed.
import type { ComponentType } from 'react';
import { place } from '../state/place.ts';
import { readListSearch, type ListSearch } from '../state/list-search.ts';
import { rangeWords, statusesWords } from '../words/filter-words.ts';
import { sourceName } from '../words/source-name.ts';
import type { FilterBodyProps } from './filter-chip.tsx';
import { FilterDates } from './filter-dates.tsx';
import { FilterStatus } from './filter-status.tsx';
import { FilterValues } from './filter-values.tsx';

interface FilterField {
  words: string;
  /** Null while it leaves nothing out. */
  value: (props: FilterBodyProps) => string | null;
  without: (search: ListSearch) => ListSearch;
  Body: ComponentType<FilterBodyProps>;
}

export const FILTER_FIELDS: readonly FilterField[] = [
  {
    words: 'Status',
    value: ({ query }) => statusesWords(query.statuses),
    without: (search) => readListSearch({ ...search, status: '' }),
    Body: FilterStatus,
  },
  {
    words: 'Source',
    value: ({ search }) => (search.source === undefined ? null : sourceName(search.source)),
    without: (search) => readListSearch({ ...search, source: '' }),
    Body: (props) => <FilterValues field="source" {...props} />,
  },
  {
    words: 'Company',
    value: ({ search }) => search.company ?? null,
    without: (search) => readListSearch({ ...search, company: '' }),
    Body: (props) => <FilterValues field="company" {...props} />,
  },
  {
    words: 'Last activity',
    value: ({ search }) => rangeWords(search, place),
    without: (search) => readListSearch({ ...search, days: '', since: '', until: '' }),
    Body: FilterDates,
  },
];
