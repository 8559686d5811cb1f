// What the person wrote by hand: notes, events, applications.
import type { ApplicationDetail, CorrectionRequest } from '../../src/contracts/api.ts';
import { change, type Seen } from './correct.ts';
import { client } from './client.ts';

type Note = ApplicationDetail['notes'][number];
export type Entry = Omit<Extract<CorrectionRequest, { type: 'entry' }>, 'type'>;

/** Removes a note, which is a correction itself; undone, it is written again. */
export function removeNote(note: Note, item: string, seen: Seen): Promise<boolean> {
  return change(
    async () => {
      await client.undo(note.id);
      return { said: 'Note removed', undo: () => client.correct({ type: 'note', item, text: note.text }) };
    },
    { seen },
  );
}

/** Writes a note anew in the place of the one before. */
export function changeNote(note: Note, text: string, item: string, seen: Seen): Promise<boolean> {
  return change(
    async (version) => {
      const made = await client.correct({ type: 'note', item, text }, version);
      await client.undo(note.id);
      const undo = async () => {
        await client.correct({ type: 'note', item, text: note.text });
        await client.undo(made.id);
      };
      return { said: 'Note changed', undo };
    },
    { seen },
  );
}

/** Two corrections: the entry, and that it belongs here whatever its words would suggest. */
async function put(entry: Entry, item: string, version?: string): Promise<string[]> {
  const { id } = await client.correct({ type: 'entry', ...entry }, version);
  try {
    const moved = await client.correct({ type: 'move', items: [id], from: [], to: item });
    return [id, moved.id];
  } catch (error) {
    await client.undo(id);
    throw error;
  }
}

/** Adds an event to the application of `item`. */
export function addEvent(entry: Entry, item: string, seen: Seen): Promise<boolean> {
  return change(async (version) => ({ said: 'Event added', undo: await put(entry, item, version) }), {
    seen,
  });
}

/**
 * Removes an event that was added by hand; undone, it is written again.
 * @param beside another item of the same application; null when the event is all there is of it
 */
export function removeEvent(id: string, entry: Entry, beside: string | null, seen: Seen): Promise<boolean> {
  return change(
    async () => {
      await client.undo(id);
      const undo = () => (beside === null ? client.correct({ type: 'entry', ...entry }) : put(entry, beside));
      return { said: 'Event removed', undo };
    },
    { seen },
  );
}

/** @param opened is told the id of the application that the entry made or joined */
export function addApplication(entry: Entry, opened: (application: string) => void): Promise<boolean> {
  return change(async () => {
    const made = await client.correct({ type: 'entry', ...entry });
    if (made.application_id) opened(made.application_id);
    return { said: 'Application added', undo: [made.id] };
  });
}
