// The first screen: did I hear back, and what must I do next?
import { useQuery } from '@tanstack/react-query';
import { summaryQuery } from '../api/queries.ts';
import { CurrentTransfers } from '../components/current-transfers.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { FirstRun } from '../components/first-run.tsx';
import { FreshnessPill } from '../components/freshness-pill.tsx';
import { TodayNeeds } from '../components/today-needs.tsx';
import { TodayNews } from '../components/today-news.tsx';
import { TodayNumbers } from '../components/today-numbers.tsx';
import { TodaySilent } from '../components/today-silent.tsx';
import { TodaySkeleton } from '../components/today-skeleton.tsx';
import { useFirstReadings } from '../hooks/use-first-readings.ts';
import { useLineKeys } from '../hooks/use-line-keys.ts';
import { useNow } from '../hooks/use-now.ts';
import { useQuietToday } from '../hooks/use-quiet-today.ts';
import { useWayBack } from '../hooks/use-way-back.ts';
import { place } from '../state/place.ts';
import { notePointer, readingOf } from '../state/reading.ts';
import { wholeDay } from '../words/today-words.ts';

const reading = () => readingOf(document.querySelector('[data-rows]'));

function Lines() {
  const { today, error, retry, outdated, refresh } = useQuietToday(reading);
  useLineKeys();
  const showNews = () => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo({ top: 0 });
    refresh();
  };
  if (!today) return error ? <ErrorNotice error={error} onRetry={retry} /> : <TodaySkeleton />;
  return (
    <>
      <TodayNumbers numbers={today.numbers} />
      <FreshnessPill shown={outdated} onShow={showNews} />
      <div
        data-rows
        onPointerMove={notePointer}
        className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)] lg:grid-rows-[auto_1fr]"
      >
        <TodayNews today={today} />
        <TodayNeeds needs={today.needs_you} />
        <TodaySilent silent={today.silent} />
      </div>
    </>
  );
}

function Heading() {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 pb-3">
      <h1 className="text-xl font-semibold">Today</h1>
      <p className="text-muted">{wholeDay(useNow(), place)}</p>
    </div>
  );
}

export function TodayPage() {
  useWayBack('/');
  const { data } = useQuery(summaryQuery);
  const readings = useFirstReadings();
  return (
    <>
      <title>Today · Hearback</title>
      {data?.applications === 0 && data.needs_review === 0 ? (
        <FirstRun />
      ) : (
        <div className="flex flex-col py-6">
          <div className="pb-4 empty:hidden">
            <CurrentTransfers accounts={readings} />
          </div>
          <Heading />
          <Lines />
        </div>
      )}
    </>
  );
}
