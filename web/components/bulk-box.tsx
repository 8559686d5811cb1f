// The box in the head of the table: selects all that match, or none.
import { useEffect, useRef } from 'react';
import type { ListQuery } from '../api/list-parameters.ts';
import { usePickAll } from '../hooks/use-pick-all.ts';
import { NOTHING, selectionStore } from '../state/bulk-selection.ts';
import { useStore } from '../state/store.ts';
import { count } from '../words/count.ts';

interface BulkBoxProps {
  query: ListQuery;
  /** How many match. */
  total: number;
}

export function BulkBox({ query, total }: BulkBoxProps) {
  const { picked } = useStore(selectionStore);
  const { asking, ask } = usePickAll(query);
  const box = useRef<HTMLInputElement>(null);
  const all = picked.size > 0 && picked.size >= total;
  const some = picked.size > 0 && !all;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <label className="-mx-2 flex h-full w-10 items-center justify-center">
      <input
        ref={box}
        type="checkbox"
        aria-label={`Select all ${count(total, 'application')}`}
        className="size-4 accent-accent"
        checked={all}
        disabled={asking || total === 0}
        onChange={() => (all ? selectionStore.set(() => NOTHING) : ask())}
      />
    </label>
  );
}
