// Cuts a text into stretches that are evidence and stretches that are not.
import type { Span } from '../../src/contracts/api.ts';

export interface Segment {
  text: string;
  evidence: boolean;
}

/**
 * @param text the subject or body that the spans' offsets count in (UTF-16)
 * @param spans of any field; those of other fields and without a place are passed over, overlapping ones are joined
 */
export function evidenceSegments(text: string, spans: readonly Span[], field: Span['field']): Segment[] {
  const placed = spans
    .filter((span) => span.field === field && span.start >= 0 && span.end > span.start)
    .map(({ start, end }) => ({ start: Math.min(start, text.length), end: Math.min(end, text.length) }))
    .sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of placed) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) segments.push({ text: text.slice(at, from), evidence: false });
    const last = segments.at(-1);
    const piece = text.slice(from, end);
    if (last?.evidence) last.text += piece;
    else segments.push({ text: piece, evidence: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), evidence: false });
  return segments;
}
