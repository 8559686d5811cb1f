// Whether the server answers, and when it last said that something changed.
import { createStore } from './store.ts';

export interface Connection {
  lost: boolean;
  /** Epoch ms of the last change; 0 before any. */
  changedAt: number;
}

export const connectionStore = createStore<Connection>({ lost: false, changedAt: 0 });
