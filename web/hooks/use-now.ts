// The time, for words like "5 minutes ago".
import { createStore, useStore } from '../state/store.ts';

const TICK = 30_000;
const clock = createStore(Date.now());
setInterval(() => clock.set(() => Date.now()), TICK);

/** Epoch ms; grows while the page is open. */
export function useNow(): number {
  return useStore(clock);
}
