// Which columns the board has: one for each stage, one for all that ended.
import type { ApplicationSummary, Board } from '../../src/contracts/api.ts';
import { isEnd, type Status } from '../../src/domain/kind.ts';

export interface BoardColumn {
  /** The statuses whose cards it holds; a card dropped on it becomes one of them. */
  statuses: readonly Status[];
  /** Null for what all statuses of an end have in common. */
  status: Status | null;
  total: number;
  items: readonly ApplicationSummary[];
}

const lastActivity = ({ last_activity_at: at }: ApplicationSummary) => (at === null ? 0 : Date.parse(at));

/** Applications that were only saved are not usual: their column is there when it holds any. */
const isUsual = (status: Status) => status !== 'saved';

/**
 * @param narrowed whether only some statuses were asked for, so that others have no column
 * @param most how many cards a column shows
 */
export function boardColumns(board: Board, narrowed: boolean, most: number): BoardColumn[] {
  const stages = board.columns
    .filter(({ status, total }) => !isEnd(status) && (total > 0 || isUsual(status)))
    .map((column) => ({ ...column, statuses: [column.status] }));
  const ends = board.columns.filter(({ status }) => isEnd(status));
  if (ends.length === 0 || (narrowed && ends.every(({ total }) => total === 0) && stages.length > 0))
    return stages;
  const ended: BoardColumn = {
    statuses: ends.map(({ status }) => status),
    status: ends.length === 1 && ends[0] ? ends[0].status : null,
    total: ends.reduce((sum, { total }) => sum + total, 0),
    items: ends
      .flatMap(({ items }) => items)
      .sort((a, b) => lastActivity(b) - lastActivity(a))
      .slice(0, most),
  };
  return [...stages, ended];
}
