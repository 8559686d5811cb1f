// The columns of the list: where each stands, and by which the list can be sorted.
import type { ListQuery } from '../api/client.ts';

/** Heights of a row in CSS pixels; the tokens `row` and `row-tall` say the same. */
export const ROW = 40;
export const ROW_TALL = 60;

/** Narrow windows show two lines, middling ones leave out source and day of application. */
export const GRID =
  'grid items-center gap-x-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_7.5rem_8rem_3rem_5rem] lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_7.5rem_8.5rem_7rem_8rem_3rem_5rem]';

const ONLY_WIDE = 'max-lg:hidden';
const NUMBER = 'text-right';

interface Column {
  words: string;
  sort: ListQuery['sort'] | null;
  /** Classes of head and cells. */
  place: string;
}

export const COLUMNS: readonly Column[] = [
  { words: 'Company', sort: 'company', place: '' },
  { words: 'Role', sort: null, place: '' },
  { words: 'Status', sort: 'status', place: '' },
  { words: 'Source', sort: null, place: ONLY_WIDE },
  { words: 'Applied', sort: 'applied', place: ONLY_WIDE },
  { words: 'Last activity', sort: 'last_activity', place: '' },
  { words: 'Mails', sort: null, place: NUMBER },
  { words: 'Review', sort: null, place: '' },
];
