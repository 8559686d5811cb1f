// The application that was opened last, to which a return to the list leads.
import { createStore } from './store.ts';

export interface LastOpened {
  id: string;
  /** Where the list stood when it was left; null when it was opened by its address. */
  scrollY: number | null;
}

export const lastOpenedStore = createStore<LastOpened | null>(null);
