// The imports that concern the person now.
import { useQuery } from '@tanstack/react-query';
import type { Import } from '../../src/contracts/api.ts';
import { importsQuery } from '../api/queries.ts';
import { concerns, dismissedStore } from '../state/seen-imports.ts';
import { useStore } from '../state/store.ts';

const openedAt = Date.now();

export function useCurrentImports(): Import[] {
  const { data } = useQuery(importsQuery);
  const dismissed = useStore(dismissedStore);
  return (data ?? []).filter((run) => concerns(run, dismissed, openedAt));
}
