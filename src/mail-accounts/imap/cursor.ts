// How far each folder has been read, so that reading goes on there and passes over nothing.
import { z } from 'zod';

const folderSchema = z.object({
  path: z.string(),
  /** With another one, UIDs mean other mails and the folder is read anew. */
  uidValidity: z.string(),
  /** Every mail from `low` to `high`, both included, has been yielded; nothing has while `low` is `high` + 1. */
  low: z.int().min(1),
  high: z.int().min(0),
  /** Mail delivered before this was left out, epoch ms; null = none was. */
  since: z.number().nullable(),
  /** What the folder's status was before it was last read to its end; equal again when nothing is new. */
  mark: z.string().nullable(),
});
const cursorSchema = z.object({ folders: z.array(folderSchema) });

export type FolderCursor = z.infer<typeof folderSchema>;

/** Folders by path; what is no cursor of ours counts as the beginning. */
export function readCursor(cursor: unknown): Map<string, FolderCursor> {
  const parsed = cursorSchema.safeParse(cursor);
  return new Map(parsed.success ? parsed.data.folders.map((folder) => [folder.path, folder]) : []);
}

/** A copy that later reading does not change. */
export function writeCursor(folders: ReadonlyMap<string, FolderCursor>): z.infer<typeof cursorSchema> {
  return { folders: [...folders.values()].map((folder) => ({ ...folder })) };
}

/** True when mails that are wanted now were left out then. */
function leftOut(folder: FolderCursor, since: number | null): boolean {
  return folder.since !== null && (since === null || since < folder.since);
}

/** The cursor to go on from, or null when the folder is to be read anew. */
export function stillValid(
  folder: FolderCursor | undefined,
  uidValidity: string,
  since: number | null,
): FolderCursor | null {
  if (!folder || folder.uidValidity !== uidValidity || leftOut(folder, since)) return null;
  return folder;
}
