// Which pages are for whoever is not signed in, and where a sign-in leads.

/** The pages on which one is not signed in yet. */
const OUTSIDE = /^\/(?:sign-in|invitation)$/;

export const isOutside = (path: string): boolean => OUTSIDE.test(path);

/** Where to go on after the sign-in: a page of this server, whatever the address says. */
export function pageAfter(to: string | null): string {
  return to !== null && /^\/(?![/\\])/.test(to) && !isOutside(to.split(/[?#]/)[0] ?? '') ? to : '/';
}
