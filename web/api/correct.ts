// Makes a correction at once on the page, tells the server, and offers to undo it.
import type { ApplicationDetail, CorrectionRequest } from '../../src/contracts/api.ts';
import { showError, showToast } from '../state/toasts.ts';
import { client, type MadeCorrection } from './client.ts';
import { refreshAll } from './live.ts';
import { applicationQuery } from './queries.ts';
import { queryClient } from './query-client.ts';

async function undo(id: string): Promise<void> {
  try {
    await client.undo(id);
  } catch (error) {
    showError(error);
  }
  refreshAll();
}

/** Changes an application as it is held by the page; returns how to put it back. */
export function changeHeld(
  id: string,
  change: (application: ApplicationDetail) => ApplicationDetail,
): () => void {
  const { queryKey } = applicationQuery(id);
  const before = queryClient.getQueryData(queryKey);
  if (before) queryClient.setQueryData(queryKey, change(before));
  return () => queryClient.setQueryData(queryKey, before);
}

/**
 * @param said what the person reads when it is done
 * @param show shows the change before the server answers; returns how to take it back should the server refuse
 * @returns what the server recorded, or null when it refused
 */
export async function correct(
  correction: CorrectionRequest,
  said: (made: MadeCorrection) => string,
  show?: () => () => void,
): Promise<MadeCorrection | null> {
  const takeBack = show?.();
  try {
    const made = await client.correct(correction);
    showToast(said(made), { undo: () => void undo(made.id) });
    refreshAll();
    return made;
  } catch (error) {
    takeBack?.();
    showError(error);
    return null;
  }
}

/** Removes a note, which is a correction itself; undone, it is written again. */
export async function removeNote(note: { id: string; text: string }, item: string): Promise<void> {
  try {
    await client.undo(note.id);
    const again = () =>
      void client.correct({ type: 'note', item, text: note.text }).then(refreshAll, showError);
    showToast('Note removed', { undo: again });
  } catch (error) {
    showError(error);
  }
  refreshAll();
}
