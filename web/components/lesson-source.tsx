// Names the mail of which the person said what now holds for others, with a way to it.
import { Link } from '@tanstack/react-router';
import type { LessonNote } from '../../src/contracts/api.ts';
import { place } from '../state/place.ts';
import { lessonDay } from '../words/lesson-words.ts';

type Source = Pick<LessonNote, 'subject' | 'application_id' | 'item_id' | 'at'>;

/** "the mail “Your application” · 12 Mar 2026"; a mail that stands in no application can only be named. */
export function LessonSource({ subject, application_id: application, item_id: item, at }: Source) {
  const name = subject === '' ? '(no subject)' : subject;
  return (
    <>
      {application === null ? (
        <q dir="auto">{name}</q>
      ) : (
        <Link
          to="/applications/$id"
          params={{ id: application }}
          search={{ event: item }}
          className="relative z-1 text-accent underline underline-offset-2"
          dir="auto"
        >
          {name}
        </Link>
      )}
      <span> · {lessonDay(at, place)}</span>
    </>
  );
}
