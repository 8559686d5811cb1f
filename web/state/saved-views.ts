// Views of the list that the person gave a name.
import { readAddress, readListSearch, writeAddress, type ListSearch } from './list-search.ts';

export interface SavedView {
  name: string;
  /** The part of the address after the path, as `addressOf` writes it. */
  address: string;
}

export const LONGEST_NAME = 60;
const MOST = 50;

/** One and the same for all addresses that show the same. */
export function addressOf(search: ListSearch): string {
  return writeAddress({ ...readListSearch({ ...search }) });
}

export function searchOf({ address }: SavedView): ListSearch {
  return readListSearch(readAddress(address));
}

/** What a name becomes; empty when nothing can be seen of it. */
export function tidyName(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim();
}

/** With the view, which takes the place of one that has its name. */
export function saveView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const at = views.findIndex(({ name }) => name === view.name);
  return at < 0 ? [...views, view].slice(-MOST) : views.with(at, view);
}

/** With another name for a view; one that has that name already is left out. */
export function renameView(views: readonly SavedView[], from: string, to: string): readonly SavedView[] {
  return views
    .filter(({ name }) => name !== to || name === from)
    .map((view) => (view.name === from ? { ...view, name: to } : view));
}

export function removeView(views: readonly SavedView[], name: string): readonly SavedView[] {
  return views.filter((view) => view.name !== name);
}

/** Reads what was stored, which another version, or the person, may have written. */
export function parseViews(text: string | null): readonly SavedView[] {
  let raw: unknown;
  try {
    raw = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(raw)) return [];
  return raw.slice(0, MOST).reduce<readonly SavedView[]>((views, item: unknown) => {
    const { name, address } = (item ?? {}) as Partial<SavedView>;
    if (typeof name !== 'string' || typeof address !== 'string' || tidyName(name) === '') return views;
    return saveView(views, { name: tidyName(name), address: addressOf(readAddress(address)) });
  }, []);
}
