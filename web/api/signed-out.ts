// Leads to the sign-in when the server says that nobody is signed in any more.
import { isOutside } from '../state/page-after.ts';

/** A whole new page: nothing of whoever was signed in stays in its memory. */
export function goToSignIn(): void {
  const { pathname, search } = window.location;
  if (isOutside(pathname)) return;
  window.location.assign(`/sign-in?${new URLSearchParams({ to: pathname + search })}`);
}
