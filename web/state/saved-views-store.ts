// The saved views, which this browser remembers.
import { parseViews, type SavedView } from './saved-views.ts';
import { createStore } from './store.ts';

const KEY = 'hearback.views';

function read(): readonly SavedView[] {
  try {
    return parseViews(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

export const savedViewsStore = createStore(read());

savedViewsStore.subscribe(() => {
  try {
    localStorage.setItem(KEY, JSON.stringify(savedViewsStore.get()));
  } catch {
    // Storage is full or blocked: the views hold until the page is closed.
  }
});

// Another window saved a view; writing it again would be told to that window in turn, and so on.
addEventListener('storage', ({ key }) => {
  if (key === KEY && JSON.stringify(read()) !== JSON.stringify(savedViewsStore.get()))
    savedViewsStore.set(read);
});
