// Which source, or which company, the list shows: one of those that occur.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { facetsQuery } from '../api/queries.ts';
import { readListSearch } from '../state/list-search.ts';
import { sourceName } from '../words/source-name.ts';
import { FilterChoice } from './filter-choice.tsx';
import type { FilterBodyProps } from './filter-chip.tsx';

/** Of more than these, some letters choose. */
const FEW = 10;

type Field = 'source' | 'company';
const FACETS = { source: 'sources', company: 'companies' } as const;
const nameOf = (field: Field, value: string) => (field === 'source' ? sourceName(value) : value);

interface FilterValuesProps extends FilterBodyProps {
  field: Field;
}

interface ValuesProps extends FilterValuesProps {
  values: readonly { value: string; applications: number }[];
}

function Values({ field, values, search, onChange }: ValuesProps) {
  const [letters, setLetters] = useState('');
  const wanted = letters.trim().toLowerCase();
  const found = values.filter(({ value }) => nameOf(field, value).toLowerCase().includes(wanted));
  const chosen = search[field];
  return (
    <>
      {values.length > FEW && (
        <input
          type="text"
          aria-label={`Find a ${field}`}
          placeholder="A few letters…"
          autoComplete="off"
          dir="auto"
          className="mb-1 h-8 w-full rounded-md border border-edge bg-surface px-2.5 placeholder:text-muted"
          value={letters}
          onChange={(event) => setLetters(event.target.value)}
        />
      )}
      <div role="radiogroup" aria-label={field === 'source' ? 'Source' : 'Company'}>
        {found.map(({ value, applications }) => (
          <FilterChoice
            key={value}
            type="radio"
            name={field}
            checked={value === chosen}
            applications={applications}
            onToggle={() => onChange(readListSearch({ ...search, [field]: value === chosen ? '' : value }))}
          >
            <bdi className="block truncate text-left" title={nameOf(field, value)}>
              {nameOf(field, value)}
            </bdi>
          </FilterChoice>
        ))}
      </div>
      {found.length === 0 && (
        <p className="p-2 text-muted">{wanted === '' ? 'None is known.' : 'None has these letters.'}</p>
      )}
    </>
  );
}

export function FilterValues(props: FilterValuesProps) {
  const { data, isError } = useQuery(facetsQuery(props.query));
  if (isError) return <p className="p-2 text-bad">This could not be read just now.</p>;
  return (
    <div className="w-80 max-w-full" aria-busy={!data}>
      {data ? (
        <Values {...props} values={data[FACETS[props.field]]} />
      ) : (
        <div className="skeleton m-2 h-4 w-40" />
      )}
    </div>
  );
}
