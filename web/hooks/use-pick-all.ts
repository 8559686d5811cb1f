// Selects all that match, however many of them are on the page.
import { useState } from 'react';
import { pickAll } from '../api/bulk.ts';
import type { ListQuery } from '../api/list-parameters.ts';
import { selectAll, selectionStore } from '../state/bulk-selection.ts';
import { showError } from '../state/toasts.ts';

/** @returns `asking` while the server is asked for them */
export function usePickAll(query: ListQuery): { asking: boolean; ask: () => void } {
  const [asking, setAsking] = useState(false);
  const ask = () => {
    setAsking(true);
    pickAll(query)
      .then((all) => selectionStore.set((selection) => selectAll(selection, all)))
      .catch(showError)
      .finally(() => setAsking(false));
  };
  return { asking, ask };
}
