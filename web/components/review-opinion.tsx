// What a language model makes of the mail under review, which decides nothing.
import { Sparkles } from 'lucide-react';
import type { ReviewItem } from '../state/review-line.ts';
import { opinionWords } from '../words/language-model-words.ts';

export function ReviewOpinion({ opinion }: { opinion: NonNullable<ReviewItem['model_opinion']> }) {
  return (
    <div className="flex flex-col gap-1 border-t border-line pt-2">
      <p className="flex items-start gap-2">
        <Sparkles size={16} aria-hidden className="mt-0.5 shrink-0 text-muted" />
        <span dir="auto" className="min-w-0 wrap-anywhere">
          {opinionWords(opinion)}
        </span>
      </p>
      {opinion.quotes.slice(0, 2).map((quote) => (
        <q
          key={quote}
          dir="auto"
          className="ml-6 line-clamp-2 text-sm text-muted before:content-['“'] after:content-['”']"
        >
          {quote}
        </q>
      ))}
    </div>
  );
}
