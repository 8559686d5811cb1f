// The filters that are on or off: silent, needs review, hidden.
import { useQuery } from '@tanstack/react-query';
import { CircleHelp, EyeOff, Hourglass, type LucideIcon } from 'lucide-react';
import { summaryQuery, todayQuery } from '../api/queries.ts';
import { readListSearch } from '../state/list-search.ts';
import type { FilterBodyProps } from './filter-chip.tsx';
import { FilterToggle } from './filter-toggle.tsx';

const TOGGLES: readonly (readonly ['silent' | 'review' | 'hidden', string, LucideIcon])[] = [
  ['silent', 'Silent', Hourglass],
  ['review', 'Needs review', CircleHelp],
  ['hidden', 'Hidden', EyeOff],
];

interface FilterTogglesProps extends Pick<FilterBodyProps, 'search' | 'onChange'> {
  onlySet: boolean;
}

export function FilterToggles({ search, onChange, onlySet }: FilterTogglesProps) {
  const review = useQuery({ ...summaryQuery, select: (summary) => summary.needs_review });
  const silent = useQuery({ ...todayQuery, select: (today) => today.silent.total });
  const totals = { silent: silent.data, review: review.data, hidden: undefined };
  return TOGGLES.filter(([name]) => !onlySet || search[name] === 'yes').map(([name, words, Icon]) => (
    <FilterToggle
      key={name}
      on={search[name] === 'yes'}
      applications={totals[name]}
      onToggle={() => onChange(readListSearch({ ...search, [name]: search[name] === 'yes' ? '' : 'yes' }))}
    >
      <Icon size={14} aria-hidden className={name === 'hidden' ? 'text-muted' : 'text-warn'} />
      {words}
    </FilterToggle>
  ));
}
