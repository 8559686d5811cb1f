// One cell of a CSV file (RFC 4180) that is safe to open in a spreadsheet.

/** A spreadsheet runs a cell that begins like a formula; mail from strangers must not write such a cell. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;

/** The cell, quoted where it must be; empty for null. What begins like a formula gets an apostrophe before it. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
