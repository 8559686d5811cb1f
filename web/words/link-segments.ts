// Cuts a sentence of the server's where it names the address of a page.
import { safeLink } from './safe-link.ts';

export interface LinkSegment {
  text: string;
  /** Where it leads; null for plain words. */
  href: string | null;
}

const ADDRESS = /https:\/\/[^\s<>"]{1,500}/g;
/** Ends the sentence, not the address. */
const STOPS = new Set(['.', ',', ';', ':', '!', '?', ')']);

function withoutStops(address: string): string {
  let end = address.length;
  while (STOPS.has(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}

/** The segments put together are the sentence. */
export function linkSegments(sentence: string): LinkSegment[] {
  const segments: LinkSegment[] = [];
  let from = 0;
  for (const { 0: found, index } of sentence.matchAll(ADDRESS)) {
    const text = withoutStops(found);
    const href = safeLink(text);
    if (href === null) continue;
    if (index > from) segments.push({ text: sentence.slice(from, index), href: null });
    segments.push({ text, href });
    from = index + text.length;
  }
  if (from < sentence.length) segments.push({ text: sentence.slice(from), href: null });
  return segments;
}
