// The words of a mail on which the machine's judgement rests most.
import type { Span } from '../../src/contracts/api.ts';

/** The longest says most. The subject is shown by itself. */
function telling(evidence: readonly Span[]): string {
  const texts = evidence.filter(({ field }) => field !== 'subject').map(({ text }) => text.trim());
  return texts.reduce((a, b) => (b.length > a.length ? b : a), '');
}

export function EvidenceQuotes({ evidence }: { evidence: readonly Span[] }) {
  const text = telling(evidence);
  if (text === '') return null;
  return (
    <q
      dir="auto"
      className="line-clamp-2 border-l-2 border-mark pl-2 text-sm text-muted before:content-['“'] after:content-['”']"
    >
      {text}
    </q>
  );
}
