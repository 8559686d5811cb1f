// Whether the board has the columns that a person looks for.
import { describe, expect, it } from 'vitest';
import type { ApplicationSummary, Board } from '../../src/contracts/api.ts';
import { STATUSES, type Status } from '../../src/domain/kind.ts';
import { boardColumns } from './board-columns.ts';

const card = (id: string, status: Status, day: number | null) =>
  ({
    id,
    status,
    last_activity_at: day === null ? null : `2025-03-0${day}T09:00:00Z`,
  }) as ApplicationSummary;

function board(cards: readonly ApplicationSummary[], statuses: readonly Status[] = STATUSES): Board {
  return {
    columns: statuses.map((status) => {
      const items = cards.filter((item) => item.status === status);
      return { status, total: items.length, items };
    }),
  };
}

const heads = (columns: ReturnType<typeof boardColumns>) =>
  columns.map(({ status, total }) => `${status ?? 'ended'} ${total}`);

describe('the board', () => {
  it('has all usual stages though they are empty, and one column for all ends', () => {
    expect(heads(boardColumns(board([]), false, 50))).toEqual([
      'applied 0',
      'in_review 0',
      'assessment 0',
      'interview 0',
      'offer 0',
      'ended 0',
    ]);
  });

  it('has a column for what is only saved when there is any', () => {
    expect(heads(boardColumns(board([card('a', 'saved', 1)]), false, 50))[0]).toBe('saved 1');
  });

  it('shows all ends together, the latest first, no more than a column holds', () => {
    const cards = [
      card('a', 'rejected', 1),
      card('b', 'rejected', null),
      card('c', 'closed', 3),
      card('d', 'accepted', 2),
    ];
    const ended = boardColumns(board(cards), false, 3).at(-1);
    expect(ended?.items.map(({ id }) => id)).toEqual(['c', 'd', 'a']);
    expect(ended?.total).toBe(4);
    expect(ended?.statuses).toEqual(['accepted', 'rejected', 'withdrawn', 'closed']);
  });

  it('has only the columns that were asked for', () => {
    expect(heads(boardColumns(board([], ['applied', 'offer']), true, 50))).toEqual(['applied 0', 'offer 0']);
    expect(heads(boardColumns(board([], ['rejected']), true, 50))).toEqual(['rejected 0']);
  });
});
