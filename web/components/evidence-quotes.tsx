// The words of a mail on which the machine's judgement rests.
import type { Span } from '../../src/contracts/api.ts';

const SHOWN = 2;

/** The longest say most; one that lies within another says nothing more. The subject is shown by itself. */
function telling(evidence: readonly Span[]): string[] {
  const unseen = evidence.filter(({ field }) => field !== 'subject');
  const texts = [...new Set(unseen.map(({ text }) => text.trim()))].filter((text) => text !== '');
  return texts
    .filter((text) => !texts.some((other) => other !== text && other.includes(text)))
    .sort((a, b) => b.length - a.length)
    .slice(0, SHOWN);
}

export function EvidenceQuotes({ evidence }: { evidence: readonly Span[] }) {
  return telling(evidence).map((text) => (
    <q
      key={text}
      dir="auto"
      className="line-clamp-2 border-l-2 border-mark pl-2 text-sm text-muted before:content-['“'] after:content-['”']"
    >
      {text}
    </q>
  ));
}
