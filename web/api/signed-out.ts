// Leads to the sign-in when the server says that nobody is signed in any more.

/** The pages on which one is not signed in yet. */
const OUTSIDE = /^\/(?:sign-in|invitation)$/;

export const isOutside = (path: string): boolean => OUTSIDE.test(path);

/** Where to go on after the sign-in: a page of this server, whatever the address says. */
export function pageAfter(to: string | null): string {
  return to !== null && /^\/(?![/\\])/.test(to) && !isOutside(to.split(/[?#]/)[0] ?? '') ? to : '/';
}

/** A whole new page: nothing of whoever was signed in stays in its memory. */
export function goToSignIn(): void {
  const { pathname, search } = window.location;
  if (isOutside(pathname)) return;
  window.location.assign(`/sign-in?${new URLSearchParams({ to: pathname + search })}`);
}
