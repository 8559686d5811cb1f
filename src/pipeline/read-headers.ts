// The stage that every mail goes through first; `parse` reads the same headers, so the work itself stands in domain.
export { readMailHeaders as readHeaders } from '../domain/mail-headers.ts';
