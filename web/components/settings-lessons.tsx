// What was learnt from corrections: each lesson, how many mails it touches, and its undoing.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import type { Lessons } from '../../src/contracts/api.ts';
import { forgetLesson } from '../api/forget-lesson.ts';
import { lessonsQuery } from '../api/queries.ts';
import { count } from '../words/count.ts';
import { lessonSentence, touchedWords } from '../words/lesson-words.ts';
import { Button } from './button.tsx';
import { LessonSource } from './lesson-source.tsx';

type Lesson = Lessons['items'][number];

export function LessonLine({ lesson }: { lesson: Lesson }) {
  const sentence = lessonSentence(lesson);
  return (
    <li className="flex items-start gap-3 py-3">
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <p className="font-medium wrap-anywhere" dir="auto">
          {sentence}
        </p>
        <p className="text-sm text-muted wrap-anywhere">
          <span dir="auto">{lesson.from_address}</span> · {touchedWords(lesson)}
        </p>
        <p className="text-sm text-muted wrap-anywhere">
          You said so of <LessonSource {...lesson} />
        </p>
      </div>
      <Button
        size="small"
        className="max-sm:min-h-11"
        aria-label={`Undo: ${sentence}`}
        onClick={() => void forgetLesson(lesson)}
      >
        <Undo2 size={14} aria-hidden />
        Undo
      </Button>
    </li>
  );
}

interface MoreProps {
  shown: number;
  total: number;
  wait: boolean;
  onMore: () => Promise<unknown>;
}

function More({ shown, total, wait, onMore }: MoreProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button disabled={wait} onClick={() => void onMore()}>
        Show more
      </Button>
      <p className="text-sm text-muted">
        The first {count(shown)} of {count(total)}, those that touch most mails first.
      </p>
    </div>
  );
}

function Applying({ progress }: { progress: Lessons['applying'] }) {
  if (progress === null) return null;
  return (
    <p role="status" className="text-sm text-muted">
      Looking at mails of the same sender · {count(progress.done)} of {count(progress.total)}. You need not
      wait for it.
    </p>
  );
}

const AGAIN_AFTER = 5000;

export function SettingsLessons() {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...lessonsQuery,
    // The page says already what is wrong, and has a button for it.
    refetchInterval: ({ state }) => (state.error ? AGAIN_AFTER : false),
  });
  if (!data && error) return <p className="text-muted">Cannot be told right now.</p>;
  const [first] = data?.pages ?? [];
  if (!data || !first) return <div aria-hidden className="skeleton h-16 w-full rounded-lg" />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return <p className="text-muted">Nothing yet. Correct a mail, and mails like it will follow.</p>;
  }
  return (
    <>
      <ul aria-label="What Hearback learnt from you" className="-my-3 w-full divide-y divide-line">
        {items.map((lesson) => (
          <LessonLine key={`${lesson.type} ${lesson.corrections.join(' ')}`} lesson={lesson} />
        ))}
      </ul>
      {hasNextPage && (
        <More shown={items.length} total={first.total} wait={isFetchingNextPage} onMore={fetchNextPage} />
      )}
      <Applying progress={first.applying} />
    </>
  );
}
