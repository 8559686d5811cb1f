// A text of a mail with its evidence marked.
import type { Span } from '../../src/contracts/api.ts';
import { evidenceSegments } from '../words/evidence-segments.ts';

interface HighlightedProps {
  text: string;
  spans: readonly Span[];
  field: Span['field'];
}

export function Highlighted({ text, spans, field }: HighlightedProps) {
  // Segments never move within one mail, so their place is as good a key as any.
  return evidenceSegments(text, spans, field).map((segment, index) =>
    segment.evidence ? (
      <mark key={index} data-evidence>
        {segment.text}
      </mark>
    ) : (
      <span key={index}>{segment.text}</span>
    ),
  );
}
