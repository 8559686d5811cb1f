// Silent: applications past the time in which their stage is usually answered.
import type { Today } from '../../src/contracts/api.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { fullTime } from '../words/date-words.ts';
import { count } from '../words/count.ts';
import { silenceWords } from '../words/today-words.ts';
import { StatusBadge } from './status-badge.tsx';
import { CompanyAndRole, LINE_STYLE } from './today-line.tsx';
import { TodayMore } from './today-more.tsx';
import { TodayRest } from './today-rest.tsx';
import { TodaySection } from './today-section.tsx';

const FIRST = 6;

type Line = Today['silent']['items'][number];

function SilentLine({ line }: { line: Line }) {
  const now = useNow();
  const last = line.last_activity_at;
  return (
    <li
      className={`${LINE_STYLE} grid grid-cols-[auto_1fr] content-center items-center gap-x-4 gap-y-0.5 py-2.5 sm:h-row sm:grid-cols-[7.5rem_1fr_auto] sm:py-0`}
    >
      <StatusBadge status={line.status} />
      <div className="min-w-0">
        <CompanyAndRole line={line} />
      </div>
      <span
        className="text-muted max-sm:col-span-2 max-sm:text-sm"
        title={last === null ? undefined : `Last heard of on ${fullTime(Date.parse(last), place)}`}
      >
        {silenceWords(line, now)}
      </span>
    </li>
  );
}

export function TodaySilent({ silent }: { silent: Today['silent'] }) {
  const unlisted = silent.total - silent.items.length;
  return (
    <TodaySection title="Silent" total={silent.total}>
      {silent.items.length === 0 ? (
        <p className="py-3 text-muted">No answer is overdue.</p>
      ) : (
        <TodayMore
          lines={silent.items}
          first={FIRST}
          draw={(line) => <SilentLine key={line.application_id} line={line} />}
          rest={
            unlisted > 0 && (
              <TodayRest search={{ silent: 'yes' }}>{`All ${count(silent.total)} in Applications`}</TodayRest>
            )
          }
        />
      )}
    </TodaySection>
  );
}
