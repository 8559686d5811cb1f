// Notes that this is the page to which the way back from an application leads.
import { useEffect } from 'react';
import { wayBackStore, type WAYS } from '../state/way-back.ts';

export function useWayBack(page: keyof typeof WAYS): void {
  useEffect(() => wayBackStore.set(() => page), [page]);
}
