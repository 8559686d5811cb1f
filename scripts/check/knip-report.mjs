// Lets knip print what it saw and found as one line of JSON, because its own reporters do not say how much they saw.

/** Knip calls this with everything it found. */
export default function report({ issues, counters }) {
  const found = [];
  for (const byFile of Object.values(issues)) {
    for (const bySymbol of Object.values(byFile)) {
      for (const { type, filePath, symbol, line } of Object.values(bySymbol)) {
        found.push({ type, file: filePath, symbol, line: line ?? 1 });
      }
    }
  }
  console.log(JSON.stringify({ files: counters.total, found }));
}
