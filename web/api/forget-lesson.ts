// Takes back what the person said, with everything that was learnt from it.
import type { Lessons } from '../../src/contracts/api.ts';
import { showError, showToast } from '../state/toasts.ts';
import { client } from './client.ts';
import { refreshAll } from './live.ts';

/** A lesson that rests on several mails is forgotten when all but the first of them are taken back. */
export async function forgetLesson({ corrections }: Lessons['items'][number]): Promise<void> {
  try {
    await client.undoAll(corrections);
    showToast('Forgotten. Mails that it held for are again what they were.');
  } catch (error) {
    showError(error);
  } finally {
    refreshAll();
  }
}
