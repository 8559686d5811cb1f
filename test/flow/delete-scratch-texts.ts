// Does for a test what the queue's job does: deletes the texts that a person, or everybody, chose not to keep.
import { deleteTextsTask, type DeleteTools } from '../../src/tasks/delete-texts.ts';
import { DELETE_TEXTS } from '../../src/tracking/bound-texts.ts';

/** @param user everybody, if none is named */
export async function deleteTexts(
  tools: DeleteTools,
  user?: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const about = { id: 1, kind: DELETE_TEXTS, user: user ?? '', key: 'k', attempts: 0, starts: 1, lease: 'l' };
  const payload = user === undefined ? null : { user };
  await deleteTextsTask(tools).run({ ...about, payload }, signal);
}
