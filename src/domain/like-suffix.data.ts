// Labels in front of a public suffix under which many organisations have their own names.

/** Public suffixes of some names only, and names kept for examples (RFC 2606), which stand like suffixes. */
export const LIKE_SUFFIX: ReadonlySet<string> = new Set(['example', 'nhs', 'gov', 'edu', 'ac', 'sch']);
