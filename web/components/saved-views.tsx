// The saved views, one tab each, before them the plain list.
import { Link } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ListSearch } from '../state/list-search.ts';
import { withOwnColumns } from '../state/own-columns.ts';
import { addressOf, removeView, renameView, searchOf } from '../state/saved-views.ts';
import { savedViewsStore } from '../state/saved-views-store.ts';
import { useStore } from '../state/store.ts';
import { showToast } from '../state/toasts.ts';
import { ActionMenu } from './action-menu.tsx';
import { SavedViewsName } from './saved-views-name.tsx';

const TAB =
  'block max-w-48 truncate border-b-2 py-1.5 focus-visible:-outline-offset-2 aria-[current=page]:border-accent aria-[current=page]:font-semibold border-transparent text-muted hover:text-ink aria-[current=page]:text-ink';

function remove(name: string): void {
  const before = savedViewsStore.get();
  savedViewsStore.set((views) => removeView(views, name));
  showToast(`View “${name}” deleted`, { undo: () => savedViewsStore.set(() => before) });
}

function rename(from: string, to: string): void {
  if (from === to) return;
  const before = savedViewsStore.get();
  savedViewsStore.set((views) => renameView(views, from, to));
  showToast(`Renamed to “${to}”`, { undo: () => savedViewsStore.set(() => before) });
}

function ViewMenu({ name }: { name: string }) {
  const [renaming, setRenaming] = useState(false);
  return (
    <>
      <ActionMenu
        label={`View “${name}”`}
        actions={[
          { words: 'Rename…', Icon: Pencil, run: () => setRenaming(true) },
          { words: 'Delete', Icon: Trash2, run: () => remove(name) },
        ]}
      />
      {renaming && (
        <SavedViewsName
          title="Rename the view"
          known={name}
          onName={(to) => rename(name, to)}
          onClose={() => setRenaming(false)}
        />
      )}
    </>
  );
}

export function SavedViews({ search }: { search: ListSearch }) {
  const views = useStore(savedViewsStore);
  if (views.length === 0) return null;
  const here = addressOf(search);
  const tabs = [{ name: 'All', search: withOwnColumns({}) }].concat(
    views.map((view) => ({ name: view.name, search: searchOf(view) })),
  );
  return (
    <nav aria-label="Saved views" className="-mx-1 overflow-x-auto px-1 pt-2 [scrollbar-width:none]">
      <ul className="flex items-center gap-4 border-b border-line">
        {tabs.map((tab, index) => {
          const current = addressOf(tab.search) === here;
          return (
            <li key={index === 0 ? '' : `view ${tab.name}`} className="flex shrink-0 items-center">
              <Link
                to="/applications"
                search={tab.search}
                aria-current={current ? 'page' : undefined}
                activeOptions={{ exact: true, includeSearch: true }}
                className={TAB}
                title={tab.name}
                dir="auto"
              >
                {tab.name}
              </Link>
              {current && index > 0 && <ViewMenu name={tab.name} />}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
