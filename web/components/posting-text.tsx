// A posting as it was read: title, place, pay and dates, what is asked, and the whole text folded away.
import type { ReactNode } from 'react';
import type { PostingDetail } from '../../src/contracts/api.ts';
import { place } from '../state/place.ts';
import { salaryWords } from '../words/salary-words.ts';
import { Moment } from './moment.tsx';

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 gap-2">
      <dt className="w-20 shrink-0 text-muted">{label}</dt>
      <dd className="min-w-0 wrap-anywhere" dir="auto">
        {children}
      </dd>
    </div>
  );
}

function Folded({ words, children }: { words: string; children: ReactNode }) {
  return (
    <details className="group/posting border-t border-line">
      <summary className="min-h-8 py-1.5 font-medium">{words}</summary>
      <div className="pb-2">{children}</div>
    </details>
  );
}

export function PostingText({ posting }: { posting: PostingDetail }) {
  const { title, company, location, requirements, description } = posting;
  const pay = salaryWords(posting, place);
  return (
    <div className="flex flex-col gap-2">
      <div className="min-w-0 wrap-anywhere" dir="auto">
        <p className="font-medium">{title}</p>
        {company !== null && <p className="text-muted">{company}</p>}
      </div>
      <dl className="flex flex-col gap-1 text-sm">
        {location !== null && <Line label="Where">{location}</Line>}
        {pay !== null && <Line label="Pay">{pay}</Line>}
        {posting.employment_type !== null && <Line label="Type">{posting.employment_type}</Line>}
        {posting.posted_at !== null && (
          <Line label="Published">
            <Moment at={posting.posted_at} />
          </Line>
        )}
        {posting.closes_at !== null && (
          <Line label="Closes">
            <Moment at={posting.closes_at} />
          </Line>
        )}
      </dl>
      <div className="border-b border-line empty:hidden">
        {requirements.length > 0 && (
          <Folded words={`Requirements (${requirements.length})`}>
            <ul className="flex list-disc flex-col gap-1 pl-5 text-sm marker:text-muted" dir="auto">
              {requirements.map((line) => (
                <li key={line} className="wrap-anywhere">
                  {line}
                </li>
              ))}
            </ul>
          </Folded>
        )}
        {description !== null && (
          <Folded words="Description">
            <p className="text-sm whitespace-pre-line wrap-anywhere" dir="auto">
              {description}
            </p>
          </Folded>
        )}
      </div>
    </div>
  );
}
