// Tests that cells are named as Google names them.
import { expect, it } from 'vitest';
import { cellsRange, columnName, columnRange, rowsRange } from './grid-range.ts';

it('Columns are letters, of which the last ones come twice and thrice.', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('The name of a tab may hold anything, also what parts it from its cells.', () => {
  expect(rowsRange("Ida's!A1", 1, 5000)).toBe("'Ida''s!A1'!1:5000");
  expect(cellsRange('Jobs', 2, 501, 14)).toBe("'Jobs'!A2:N501");
  expect(columnRange('Jobs', 13)).toBe("'Jobs'!N:N");
});
