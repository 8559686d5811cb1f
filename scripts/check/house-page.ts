// Puts the drawing of the house into its page, docs/house.md, as the code stands now.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruiseHouse } from './cruise-house.ts';
import { drawHouse, type Floor } from './draw-house.ts';

const MARKED = /(<!-- drawing:start -->\n)[\s\S]*?(<!-- drawing:end -->)/;

export interface HousePage {
  path: string;
  /** The page as it lies on the disk. */
  written: string;
  /** The page with the drawing as the imports are now. */
  current: string;
  /** Number of arrows in the drawing. */
  arrows: number;
}

/** Reads the page of the tree at `root` and redraws it. Throws when the page has no markers. */
export async function housePage(root: string): Promise<HousePage> {
  const rules: { floors: readonly Floor[] } = await import(
    pathToFileURL(join(root, '.dependency-cruiser.mjs')).href
  );
  const path = join(root, 'docs', 'house.md');
  const written = await readFile(path, 'utf8');
  if (!MARKED.test(written)) throw new Error('docs/house.md has no markers for the drawing');
  const drawing = drawHouse(await cruiseHouse(root), rules.floors);
  const block = `\n\`\`\`mermaid\n${drawing}\n\`\`\`\n\n`;
  const current = written.replace(MARKED, (_, start: string, end: string) => start + block + end);
  return { path, written, current, arrows: drawing.split('-->').length - 1 };
}
