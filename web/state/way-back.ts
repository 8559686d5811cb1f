// From which page the person came to an application, so that the way back leads there.
import { createStore } from './store.ts';

export const WAYS = {
  '/': 'Today',
  '/applications': 'Applications',
  '/review': 'Review',
} as const;

export const wayBackStore = createStore<keyof typeof WAYS>('/applications');
