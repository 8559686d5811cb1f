// The mail under review: what it says, and why the machine hesitated.
import { CircleHelp } from 'lucide-react';
import { place } from '../state/place.ts';
import type { ReviewItem } from '../state/review-line.ts';
import { fullTime } from '../words/date-words.ts';
import { EvidenceQuotes } from './evidence-quotes.tsx';
import { Highlighted } from './highlighted.tsx';
import { ReviewOpinion } from './review-opinion.tsx';
import { LessonSource } from './lesson-source.tsx';

export function ReviewHead({ item }: { item: ReviewItem }) {
  const { mail, hesitation, suggestion } = item;
  return (
    <div className="flex flex-col gap-3">
      <div>
        <h2 className="text-lg font-semibold" dir="auto">
          {mail.subject === '' ? (
            '(no subject)'
          ) : (
            <Highlighted text={mail.subject} spans={mail.evidence} field="subject" />
          )}
        </h2>
        <p className="text-muted">
          <span className="text-ink" dir="auto">
            {mail.direction === 'sent' ? 'You' : mail.from_name || mail.from_address}
          </span>
          {mail.from_name !== '' && <span> &lt;{mail.from_address}&gt;</span>}
          <br />
          {mail.date === null ? 'without a date' : fullTime(Date.parse(mail.date), place)}
        </p>
      </div>
      <div className="flex flex-col gap-2 rounded-lg border border-line bg-raised px-3 py-2.5">
        <p className="flex items-start gap-2">
          <CircleHelp size={16} aria-hidden className="mt-0.5 shrink-0 text-warn" />
          {hesitation}
        </p>
        {suggestion && (
          <p className="text-sm text-muted wrap-anywhere">
            You said so of <LessonSource {...suggestion} />
          </p>
        )}
        <EvidenceQuotes evidence={mail.evidence} />
        {item.model_opinion && <ReviewOpinion opinion={item.model_opinion} />}
      </div>
    </div>
  );
}
