// Reads the header by which a request says what it rests on.

/** A version as the field `ETag` bears it (RFC 9110 §8.8.3). */
export const etagOf = (version: string): string => `"${version}"`;

/**
 * The versions of an If-Match header (RFC 9110 §13.1.1), with or without their quotation marks; null when there is none, or
 * when any version will do.
 */
export function parseIfMatch(header: string | undefined): string[] | null {
  if (header === undefined || header.trim() === '*') return null;
  return header.split(',').map((tag) => tag.trim().replace(/^(?:W\/)?"([^"]*)"$/, '$1'));
}
