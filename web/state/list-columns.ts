// The columns of the table: which there are, which are shown, and which of those find room.
import type { ListQuery } from '../api/list-parameters.ts';

interface Column {
  words: string;
  /** By what the list is sorted with it; null where it has no order of its own. */
  sort: ListQuery['sort'] | null;
  /** The width it needs, CSS pixels. */
  least: number;
  /** Its share of the room that is left over; 0 for a column that stays as it is. */
  share: number;
  /** Goes first when there is too little room: the greatest. */
  dispensable: number;
  /** What stands for it in a file. */
  csv: readonly string[];
}

const COLUMNS = {
  company: { words: 'Company', sort: 'company', least: 150, share: 2, dispensable: 0, csv: ['company'] },
  role: { words: 'Role', sort: 'role', least: 150, share: 3, dispensable: 1, csv: ['role'] },
  status: { words: 'Status', sort: 'status', least: 112, share: 0, dispensable: 2, csv: ['status'] },
  next: {
    words: 'Next',
    sort: null,
    least: 236,
    share: 0,
    dispensable: 4,
    csv: ['next_step', 'silent_since', 'needs_review'],
  },
  location: { words: 'Location', sort: 'location', least: 110, share: 1, dispensable: 7, csv: ['location'] },
  source: { words: 'Source', sort: 'source', least: 124, share: 0, dispensable: 6, csv: ['source'] },
  applied: { words: 'Applied', sort: 'applied', least: 96, share: 0, dispensable: 5, csv: ['applied_at'] },
  activity: {
    words: 'Last activity',
    sort: 'last_activity',
    least: 116,
    share: 0,
    dispensable: 3,
    csv: ['last_activity_at'],
  },
  requisition: { words: 'Requisition', sort: null, least: 110, share: 0, dispensable: 9, csv: ['req_ids'] },
  mails: { words: 'Events', sort: null, least: 56, share: 0, dispensable: 8, csv: ['events'] },
} as const satisfies Record<string, Column>;

export type ColumnId = keyof typeof COLUMNS;

export const ALL_COLUMNS = Object.keys(COLUMNS) as ColumnId[];

/** The company leads the row: it is the link, so it is always there and always first. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'company',
  'role',
  'status',
  'next',
  'source',
  'applied',
  'activity',
];

export function columnOf(id: ColumnId): Column {
  return COLUMNS[id];
}

/** "role,status" → the columns so named, after the company; none named is the usual choice. */
export function readColumns(text: string | undefined): readonly ColumnId[] {
  const named = new Set(text?.split(','));
  const known = [...named].filter((id): id is ColumnId => id !== 'company' && Object.hasOwn(COLUMNS, id));
  return known.length === 0 ? DEFAULT_COLUMNS : ['company', ...known];
}

/** What `readColumns` reads; empty for the usual choice. */
export function writeColumns(columns: readonly ColumnId[]): string {
  const text = columns.filter((id) => id !== 'company').join(',');
  return text === DEFAULT_COLUMNS.slice(1).join(',') ? '' : text;
}

/** Shown or not; a column that comes back stands last. The last besides the company stays. */
export function toggleColumn(columns: readonly ColumnId[], id: ColumnId): readonly ColumnId[] {
  if (!columns.includes(id)) return [...columns, id];
  return columns.length > 2 ? columns.filter((known) => known !== id) : columns;
}

/** One place to the left (-1) or to the right (1), but never before the company. */
export function moveColumn(columns: readonly ColumnId[], id: ColumnId, by: -1 | 1): readonly ColumnId[] {
  const from = columns.indexOf(id);
  const to = from + by;
  if (from < 1 || to < 1 || to >= columns.length) return columns;
  const moved = columns.filter((known) => known !== id);
  moved.splice(to, 0, id);
  return moved;
}

export const GAP = 16;

/** Those that find room, in their order; the most dispensable go first. @param width CSS pixels for columns and gaps */
export function fitColumns(columns: readonly ColumnId[], width: number): readonly ColumnId[] {
  const fitting = [...columns];
  const needed = () => fitting.reduce((sum, id) => sum + COLUMNS[id].least + GAP, -GAP);
  while (fitting.length > 1 && needed() > width) {
    const most = Math.max(...fitting.map((id) => COLUMNS[id].dispensable));
    fitting.splice(
      fitting.findIndex((id) => COLUMNS[id].dispensable === most),
      1,
    );
  }
  return fitting;
}
