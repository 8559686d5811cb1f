// Reads a cookie as whoever signs people in reads it, so that no other spelling of one gets past.

/** The first of its name: blanks of any kind around name and value do not count. Null where there is none. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at !== -1 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}
