// Names of boards and vendors as they write themselves.
import { SOURCE_SPELLINGS } from './source-spellings.data.ts';

/** From an id such as `greenhouse` to a name; an id without a spelling of its own is written with a capital. */
export function sourceName(id: string): string {
  const spelling = SOURCE_SPELLINGS[id];
  if (spelling !== undefined) return spelling;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
