// Lists the project's files that prettier formats.
import { join } from 'node:path';
import { getFileInfo } from 'prettier';
import { knownFiles } from './known-files.ts';

/** Paths relative to `root` of the files that have a prettier parser and are not in `.prettierignore`. */
export async function formattableFiles(root: string): Promise<readonly string[]> {
  const files = await knownFiles(root);
  const infos = await Promise.all(
    files.map((file) => getFileInfo(join(root, file), { ignorePath: join(root, '.prettierignore') })),
  );
  return files.filter((_, index) => infos[index]?.inferredParser && !infos[index]?.ignored);
}
