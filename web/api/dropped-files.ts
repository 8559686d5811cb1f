// The files and folders in something dropped on the page, or chosen in it.

export interface FolderFile {
  /** Parts joined by `/`, the folder's own name first. */
  path: string;
  open: () => Promise<File>;
}

export interface Folder {
  name: string;
  /** Everything in it, however deep, in the order of names. */
  files: () => AsyncIterable<FolderFile>;
}

export interface Dropped {
  files: File[];
  folders: Folder[];
}

/** A folder that leads back into itself ends here. */
const DEEPEST = 64;

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

/** A reader gives out a hundred at a time, and nothing when it is done. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return entries.sort(byName);
    entries.push(...some);
  }
}

const openEntry = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });

async function* filesOf(
  folder: FileSystemDirectoryEntry,
  path: string,
  depth = 0,
): AsyncGenerator<FolderFile> {
  if (depth > DEEPEST) return;
  for (const entry of await entriesOf(folder)) {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory) yield* filesOf(entry as FileSystemDirectoryEntry, inside, depth + 1);
    else yield { path: inside, open: () => openEntry(entry as FileSystemFileEntry) };
  }
}

/** To be called while the drop is handled: a moment later the browser has forgotten it. */
export function droppedFiles(transfer: DataTransfer): Dropped {
  const dropped: Dropped = { files: [], folders: [] };
  for (const item of [...transfer.items].filter(({ kind }) => kind === 'file')) {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) {
      const folder = entry as FileSystemDirectoryEntry;
      dropped.folders.push({ name: folder.name, files: () => filesOf(folder, folder.name) });
    } else if (file) dropped.files.push(file);
  }
  return dropped;
}

/** What an `<input webkitdirectory>` gives: all files of one folder. */
export function chosenFolder(files: readonly File[]): Folder | null {
  const name = files[0]?.webkitRelativePath.split('/')[0];
  if (!name) return null;
  const sorted = files
    .map((file) => ({ path: file.webkitRelativePath, open: () => Promise.resolve(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    name,
    async *files() {
      yield* sorted;
    },
  };
}
