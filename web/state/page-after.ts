// Which pages come before all others, and where they lead.

/** On these one is not signed in yet, or not wholly. */
const OUTSIDE = /^\/(?:sign-in|invitation|second-factor)$/;

export const isOutside = (path: string): boolean => OUTSIDE.test(path);

/** Where to go on after the sign-in: a page of this server, whatever the address says. */
export function pageAfter(to: string | null): string {
  return to !== null && /^\/(?![/\\])/.test(to) && !isOutside(to.split(/[?#]/)[0] ?? '') ? to : '/';
}

/** The page that somebody wanted who is at this one: itself, or where it leads. @param search with its question mark */
export const wantedPage = (path: string, search: string): string =>
  isOutside(path) ? pageAfter(new URLSearchParams(search).get('to')) : path + search;
