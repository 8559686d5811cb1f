// How the sheet is that is kept up to date, in plain words.
import type { SheetState } from '../../src/contracts/api.ts';
import { count } from './count.ts';

type Sync = NonNullable<SheetState['sync']>;

/** What the last sync came to: "128 applications: 3 new, 5 changed". */
export function reportWords({ rows, added, changed, removed }: NonNullable<Sync['report']>): string {
  const parts = [
    ...(added > 0 ? [`${count(added)} new`] : []),
    ...(changed > 0 ? [`${count(changed)} changed`] : []),
    ...(removed > 0 ? [`${count(removed)} marked as removed`] : []),
  ];
  return `${count(rows, 'application')}: ${parts.length > 0 ? parts.join(', ') : 'nothing had changed'}`;
}

/** How far it is, while it is under way. */
export function progressWords({ state, done, total }: Sync): string {
  if (state === 'waiting') return 'It begins in a moment.';
  return total === 0 ? 'Looking at the sheet.' : `${count(done)} of ${count(total)} rows written.`;
}

/** 0–100; null while nobody knows. */
export const syncPercent = ({ state, done, total }: Sync): number | null =>
  state === 'running' && total > 0 ? Math.floor((done / total) * 100) : null;

/** A line as a sentence. */
export const sentence = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
