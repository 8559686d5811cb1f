// Names cells of a tab in A1 notation.

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** A quote within the name is written twice. */
const quoted = (tab: string): string => `'${tab.replaceAll("'", "''")}'`;

/** Whole rows; they count from 1. */
export const rowsRange = (tab: string, first: number, last: number): string =>
  `${quoted(tab)}!${first}:${last}`;

/** The cells of these rows in the first `width` columns. */
export const cellsRange = (tab: string, first: number, last: number, width: number): string =>
  `${quoted(tab)}!A${first}:${columnName(width - 1)}${last}`;

/** A whole column. */
export const columnRange = (tab: string, index: number): string =>
  `${quoted(tab)}!${columnName(index)}:${columnName(index)}`;
