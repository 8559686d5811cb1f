// Which folders of an Outlook mailbox are read, and what each is called.
import { AccountError } from '../../contracts/mail-account.ts';
import type { GraphApi, GraphFolder } from './graph-api.ts';

/** What is not mail that came or went, and what the person or Outlook threw away; with all that lies below. */
const LEFT_OUT = ['drafts', 'deleteditems', 'junkemail', 'outbox', 'conversationhistory', 'syncissues'];
/** Read first. */
const FIRST = ['inbox', 'sentitems'];
/** Whatever the mailbox's language. */
const SENT_LABEL = 'Sent Items';

export interface FolderScope {
  /** Folder id → label of the mail in it, in the order of reading. */
  labels: ReadonlyMap<string, string>;
  /** Mails in these folders. */
  total: number;
}

interface PlacedFolder extends GraphFolder {
  /** Names on the way to it, e.g. `Jobs/Open`. */
  path: string;
  /** It or a folder above it is left out where the person did not choose. */
  leftOut: boolean;
}

async function allFolders(
  api: GraphApi,
  shut: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<PlacedFolder[]> {
  const placed: PlacedFolder[] = [];
  const visit = async (parent: PlacedFolder | null): Promise<void> => {
    for (const folder of await api.folders(parent?.id ?? null, signal)) {
      const path = parent ? `${parent.path}/${folder.displayName}` : folder.displayName;
      const leftOut = (parent?.leftOut ?? false) || shut.has(folder.id);
      const child = { ...folder, path, leftOut };
      placed.push(child);
      if ((folder.childFolderCount ?? 0) > 0) await visit(child);
    }
  };
  await visit(null);
  return placed;
}

function choose(folders: readonly PlacedFolder[], wanted: readonly string[]): PlacedFolder[] {
  return wanted.map((name) => {
    const text = name.trim().toLowerCase();
    const found =
      folders.find(({ path }) => path.toLowerCase() === text) ??
      folders.find(({ displayName }) => displayName.toLowerCase() === text);
    if (!found) throw new AccountError('settings', `this mailbox has no folder "${name}"`);
    return found;
  });
}

/** @param wanted names or paths that the person chose, or null. @throws AccountError `settings` when there is no such folder */
export async function folderScope(
  api: GraphApi,
  wanted: readonly string[] | null,
  signal: AbortSignal,
): Promise<FolderScope> {
  const known = await api.wellKnown([...FIRST, ...LEFT_OUT], signal);
  const shut = new Set(LEFT_OUT.flatMap((name) => known.get(name) ?? []));
  const all = await allFolders(api, shut, signal);
  const chosen = wanted === null ? all.filter(({ leftOut }) => !leftOut) : choose(all, wanted);
  const rank = ({ id }: PlacedFolder) => (FIRST.some((name) => known.get(name) === id) ? 0 : 1);
  const ordered = chosen.toSorted((a, b) => rank(a) - rank(b));
  const label = ({ id, displayName }: PlacedFolder) =>
    id === known.get('sentitems') ? SENT_LABEL : displayName;
  return {
    labels: new Map(ordered.map((folder) => [folder.id, label(folder)])),
    total: ordered.reduce((sum, { totalItemCount }) => sum + (totalItemCount ?? 0), 0),
  };
}
