// Heard back: what came since the last visit, newest first.
import type { Today } from '../../src/contracts/api.ts';
import { useNow } from '../hooks/use-now.ts';
import { place } from '../state/place.ts';
import { count } from '../words/count.ts';
import { KIND_WORDS } from '../words/kind-words.ts';
import { sinceWords } from '../words/today-words.ts';
import { KindIcon } from './kind-icon.tsx';
import { Moment } from './moment.tsx';
import { CompanyAndRole, LINE_STYLE } from './today-line.tsx';
import { TodayMore } from './today-more.tsx';
import { TodayRest } from './today-rest.tsx';
import { TodaySection } from './today-section.tsx';

const FIRST = 10;

function NewsLine({ line }: { line: Today['heard_back']['items'][number] }) {
  return (
    <li
      className={`${LINE_STYLE} grid grid-cols-[1fr_auto] content-center items-center gap-x-4 gap-y-0.5 py-2.5 sm:h-row sm:grid-cols-[13.5rem_1fr_auto] sm:py-0`}
    >
      <span className="inline-flex items-center gap-2 whitespace-nowrap">
        <KindIcon kind={line.kind} />
        {KIND_WORDS[line.kind]}
      </span>
      <div className="min-w-0 max-sm:order-last max-sm:col-span-2">
        <CompanyAndRole line={line} event={line.item_id} />
      </div>
      <span className="text-right text-muted">
        <Moment at={line.at} />
      </span>
    </li>
  );
}

function Nothing({ since }: { since: string | null }) {
  const now = useNow();
  return (
    <p className="py-3 text-muted">
      {since === null
        ? 'No answers in the last two weeks.'
        : `Nothing new ${sinceWords(Date.parse(since), now, place)}.`}
    </p>
  );
}

function Since({ since }: { since: string | null }) {
  const now = useNow();
  return since === null ? 'in the last two weeks' : sinceWords(Date.parse(since), now, place);
}

export function TodayNews({ today: { since, heard_back: news } }: { today: Today }) {
  const empty = news.items.length === 0;
  const unlisted = news.total - news.items.length;
  return (
    <TodaySection title="Heard back" total={news.total} hint={empty ? undefined : <Since since={since} />}>
      {empty ? (
        <Nothing since={since} />
      ) : (
        <TodayMore
          lines={news.items}
          first={FIRST}
          draw={(line) => <NewsLine key={`${line.application_id} ${line.item_id}`} line={line} />}
          rest={
            unlisted > 0 && <TodayRest search={{}}>{`${count(unlisted)} more in Applications`}</TodayRest>
          }
        />
      )}
    </TodaySection>
  );
}
