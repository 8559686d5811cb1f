// Takes NUL out of what is written or looked for: PostgreSQL holds none in a text, and both databases are to hold the same.

/** The same values, in which U+FFFD stands for NUL; bytes stay as they are. */
export function withoutNul(parameters: readonly unknown[]): unknown[] {
  return parameters.map((value) =>
    typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\u{FFFD}') : value,
  );
}
