// Where reading an Outlook mailbox stands.

export interface OutlookCursor {
  version: 1;
  /** Folder id → path of the link to read next; a folder that is missing is read from its beginning. */
  folders: Readonly<Record<string, string>>;
  /** A listing over all folders that is under way: the mail asked for, and the path of its next page. */
  sweep: { since: number | null; link: string | null } | null;
  /** When the last such listing began, epoch ms; null = never. */
  sweptAt: number | null;
}

/** A cursor that was stored before; the beginning where it is none of ours. */
export function readCursor(stored: unknown): OutlookCursor {
  const cursor = stored as Partial<OutlookCursor> | null;
  const isOurs = cursor?.version === 1 && typeof cursor.folders === 'object';
  return isOurs ? (cursor as OutlookCursor) : { version: 1, folders: {}, sweep: null, sweptAt: null };
}

/** The cursor with another link for one folder; null = from the folder's beginning. */
export function withLink(cursor: OutlookCursor, folder: string, link: string | null): OutlookCursor {
  const { [folder]: _, ...others } = cursor.folders;
  return { ...cursor, folders: link === null ? others : { ...others, [folder]: link } };
}
