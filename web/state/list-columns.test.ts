// Whether the chosen columns are read, kept, moved and fitted as the person means.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_COLUMNS,
  columnOf,
  DEFAULT_COLUMNS,
  fitColumns,
  GAP,
  moveColumn,
  readColumns,
  toggleColumn,
  writeColumns,
} from './list-columns.ts';

const choice = fc
  .shuffledSubarray(
    ALL_COLUMNS.filter((id) => id !== 'company'),
    { minLength: 1 },
  )
  .map((ids) => ['company' as const, ...ids]);

describe('the columns of the table', () => {
  it('are the usual ones when none, or none that is known, is named', () => {
    for (const text of [undefined, '', 'weight', 'company', 'toString']) {
      expect(readColumns(text)).toEqual(DEFAULT_COLUMNS);
    }
  });

  it('come back from the address as they were chosen', () => {
    fc.assert(
      fc.property(choice, (columns) => {
        expect(readColumns(writeColumns(columns))).toEqual(columns);
      }),
    );
    expect(writeColumns(DEFAULT_COLUMNS)).toBe('');
  });

  it('name no column twice', () => {
    expect(readColumns('role,role,status')).toEqual(['company', 'role', 'status']);
  });

  it('go and come back at the end, all but the company and one more', () => {
    expect(toggleColumn(['company', 'role', 'status'], 'role')).toEqual(['company', 'status']);
    expect(toggleColumn(['company', 'status'], 'role')).toEqual(['company', 'status', 'role']);
    expect(toggleColumn(['company', 'status'], 'status')).toEqual(['company', 'status']);
  });

  it('move by one place, the company staying first', () => {
    expect(moveColumn(['company', 'role', 'status'], 'status', -1)).toEqual(['company', 'status', 'role']);
    expect(moveColumn(['company', 'role', 'status'], 'role', -1)).toEqual(['company', 'role', 'status']);
    expect(moveColumn(['company', 'role', 'status'], 'status', 1)).toEqual(['company', 'role', 'status']);
  });

  it('are left out one by one where there is no room, the company never', () => {
    fc.assert(
      fc.property(choice, fc.integer({ min: 0, max: 2000 }), (columns, width) => {
        const fitting = fitColumns(columns, width);
        const needed = fitting.reduce((sum, id) => sum + columnOf(id).least + GAP, -GAP);
        expect(fitting).toEqual(columns.filter((id) => fitting.includes(id)));
        expect(fitting).toContain('company');
        expect(fitting.length === 1 || needed <= width).toBe(true);
      }),
    );
    expect(fitColumns(DEFAULT_COLUMNS, 5000)).toEqual(DEFAULT_COLUMNS);
    expect(fitColumns(DEFAULT_COLUMNS, 640)).toEqual(['company', 'role', 'status', 'activity']);
  });
});
