// Takes what follows readers around out of an address, so that one page has one address.

/** Parameters that follow readers around and are no part of a posting's address. */
const TRACKING =
  /^(?:utm_|trk|mc_|_hs|gclid|fbclid|ref(?:id|erer)?$|source$|src$|midtoken|midsig|trackingid|lipi|otptoken|eid$)/iu;

/** The address without parameters that track readers, and without a fragment unless a page of its own hangs on it (`#/…`). */
export function untrackedUrl(url: URL): string {
  const plain = new URL(url);
  for (const name of url.searchParams.keys()) if (TRACKING.test(name)) plain.searchParams.delete(name);
  plain.hash = url.hash.startsWith('#/') ? url.hash : '';
  return plain.href;
}
