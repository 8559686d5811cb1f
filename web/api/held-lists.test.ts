// Whether a change is seen at once wherever the applications it concerns are shown.
import { describe, expect, it } from 'vitest';
import type { ApplicationSummary } from '../../src/contracts/api.ts';
import type { Status } from '../../src/domain/kind.ts';
import { changeBoard, changeList } from './held-lists.ts';

const application = (id: string, status: Status = 'applied') => ({ id, status }) as ApplicationSummary;
const column = (status: Status, ids: string, total = ids.length) => ({
  status,
  total,
  items: [...ids].map((id) => application(id, status)),
});
const board = {
  askedAt: 1,
  columns: [column('applied', 'abc', 60), column('offer', 'd'), column('rejected', '')],
};
const shown = ({ columns }: typeof board) =>
  columns.map(({ status, total, items }) => `${status} ${total} ${items.map(({ id }) => id).join('')}`);
const page = (ids: string) => ({
  items: [...ids].map((id) => application(id)),
  total: 9,
  next_cursor: null,
  askedAt: 1,
});
const list = { pages: [page('abc'), page('de')], pageParams: [null, 'x'] };
const ids = new Set(['b', 'd']);
const reject = (item: ApplicationSummary) => ({ ...item, status: 'rejected' as const });

describe('a change', () => {
  it('puts cards in front of the column they come to, and counts them there', () => {
    expect(shown(changeBoard(board, ids, reject))).toEqual(['applied 59 ac', 'offer 0 ', 'rejected 2 bd']);
  });

  it('leaves a card where it is when its status stays', () => {
    const changed = changeBoard(board, new Set(['b']), (item) => ({ ...item, company: 'x' }));
    expect(shown(changed)).toEqual(shown(board));
    expect(changed.columns[0]?.items[1]?.company).toBe('x');
  });

  it('takes cards away that are not shown any more', () => {
    expect(shown(changeBoard(board, ids, () => null))).toEqual(['applied 59 ac', 'offer 0 ', 'rejected 0 ']);
  });

  it('lets rows stay in their place', () => {
    const changed = changeList(list, ids, reject);
    expect(changed.pages.map(({ items }) => items.map(({ id, status }) => `${id} ${status}`))).toEqual([
      ['a applied', 'b rejected', 'c applied'],
      ['d rejected', 'e applied'],
    ]);
    expect(changed.pages.map(({ total }) => total)).toEqual([9, 9]);
  });

  it('counts rows that go in every page', () => {
    const changed = changeList(list, ids, () => null);
    expect(changed.pages.map(({ items }) => items.length)).toEqual([2, 1]);
    expect(changed.pages.map(({ total }) => total)).toEqual([7, 7]);
  });
});
