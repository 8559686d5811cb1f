// Lists the signs that hold.

/** The second of each pair whose first is true. */
export const markedSigns = (marks: readonly (readonly [holds: boolean, sign: string])[]): string[] =>
  marks.filter(([holds]) => holds).map(([, sign]) => sign);
