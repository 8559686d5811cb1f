// Gives what is shown a name, unless it has one.
import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import type { ListSearch } from '../state/list-search.ts';
import { addressOf, saveView } from '../state/saved-views.ts';
import { savedViewsStore } from '../state/saved-views-store.ts';
import { useStore } from '../state/store.ts';
import { showToast } from '../state/toasts.ts';
import { Button } from './button.tsx';
import { SavedViewsName } from './saved-views-name.tsx';

function save(name: string, address: string): void {
  const before = savedViewsStore.get();
  savedViewsStore.set((views) => saveView(views, { name, address }));
  showToast(`Saved as “${name}”`, { undo: () => savedViewsStore.set(() => before) });
}

export function SavedViewsAdd({ search }: { search: ListSearch }) {
  const views = useStore(savedViewsStore);
  const [asking, setAsking] = useState(false);
  const address = addressOf(search);
  if (!asking && views.some((view) => view.address === address)) return null;
  return (
    <>
      <Button tone="quiet" size="small" onClick={() => setAsking(true)}>
        <BookmarkPlus size={14} aria-hidden />
        Save view
      </Button>
      {asking && (
        <SavedViewsName
          title="Save this view"
          onName={(name) => save(name, address)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
