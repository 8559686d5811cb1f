// The application that was opened from the list, to which a return leads.
import { createStore } from './store.ts';

export const lastOpenedStore = createStore<string | null>(null);
