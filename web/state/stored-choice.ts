// A choice among a few words that this browser remembers.
import { createStore, type Store } from './store.ts';

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is full or blocked: the choice holds until the page is closed.
  }
}

/** @param choices the first is what holds before a choice was made */
export function createStoredChoice<T extends string>(key: string, choices: readonly [T, ...T[]]): Store<T> {
  const known = choices.find((choice) => choice === read(key));
  const store = createStore<T>(known ?? choices[0]);
  store.subscribe(() => write(key, store.get()));
  return store;
}
