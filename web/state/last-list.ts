// What the list showed last, so that the way back leads to it.
import type { ListSearch } from './list-search.ts';
import { createStore } from './store.ts';

export const lastListStore = createStore<ListSearch>({});
