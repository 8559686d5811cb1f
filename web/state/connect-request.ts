// That the person wants to connect a mailbox, which any page may say.
import type { ConnectedAccount } from '../../src/contracts/account-shapes.ts';
import { createStore } from './store.ts';

export interface ConnectRequest {
  /** The mailbox to connect again; null for another one. */
  again: { address: string; account: ConnectedAccount } | null;
}

/** Null while nobody wants to. */
export const connectStore = createStore<ConnectRequest | null>(null);

export function openConnect(again: ConnectRequest['again'] = null): void {
  connectStore.set(() => ({ again }));
}

export function closeConnect(): void {
  connectStore.set(() => null);
}
