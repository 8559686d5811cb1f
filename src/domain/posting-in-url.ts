// Reads tenant and job id from a posting's URL by patterns over host and path.

/** Longer than any posting URL seen; beyond it a URL is tracking payload or an attack. */
const LONGEST = 2_000;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray percent sign: the slug as written is still a stable key
  }
}

/**
 * Matches `host + path` (without scheme, query, fragment or closing slashes) against each pattern in turn. The named
 * group `job` is the job id, `company` (optional) the tenant's slug, percent-decoded. Null when none matches.
 */
export function postingInUrl(
  url: URL,
  patterns: readonly RegExp[],
): { company: string | null; jobId: string } | null {
  const target = url.hostname + url.pathname;
  if (target.length > LONGEST) return null;
  for (const pattern of patterns) {
    const groups = pattern.exec(target)?.groups;
    if (!groups?.job) continue;
    return { company: groups.company ? decoded(groups.company) : null, jobId: decoded(groups.job) };
  }
  return null;
}
