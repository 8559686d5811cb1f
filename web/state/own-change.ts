// When the person last changed applications in the list itself: the server's word of it is then no news.
import { createStore } from './store.ts';

/** How long after a change the server may still speak of it, ms. */
const ECHO = 4000;

/** Epoch ms. */
const ownChangeStore = createStore(-Infinity);

export function noteOwnChange(): void {
  ownChangeStore.set(() => Date.now());
}

/** Whether a change that was told of at that time (epoch ms) is the person's own. */
export function isOwnEcho(changedAt: number): boolean {
  return Math.abs(changedAt - ownChangeStore.get()) < ECHO;
}
