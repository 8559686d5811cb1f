// Leads to the sign-in, or to the second factor, when the server says that nothing is answered before.
import { wantedPage } from '../state/page-after.ts';

/** A whole new page: nothing of whoever was signed in stays in its memory. */
function lead(page: '/sign-in' | '/second-factor', except: RegExp): void {
  const { pathname, search } = window.location;
  if (except.test(pathname)) return;
  window.location.assign(`${page}?${new URLSearchParams({ to: wantedPage(pathname, search) })}`);
}

export const goToSignIn = (): void => lead('/sign-in', /^\/(?:sign-in|invitation)$/);

export const goToSecondFactor = (): void =>
  lead('/second-factor', /^\/(?:sign-in|invitation|second-factor)$/);
