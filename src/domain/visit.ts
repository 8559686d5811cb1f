// When the person was last here, so that they are shown what is new since.

/** Times in epoch ms. */
export interface Visit {
  lastSeen: number;
  /** The end of the visit before this one; null on the first. */
  since: number | null;
}

/** Who is away for longer ends their visit. */
const AWAY = 30 * 60_000;

/** The visit that someone is on who is here at `now`. @param before what was known until then; null when they never were */
export function visitAt(before: Visit | null, now: number): Visit {
  if (before === null) return { lastSeen: now, since: null };
  // A clock that was set back must not make the last visit end in the future.
  const lastSeen = Math.min(before.lastSeen, now);
  return { lastSeen: now, since: now - lastSeen > AWAY ? lastSeen : before.since };
}
