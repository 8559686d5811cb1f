// Reads the signs that are not words: calendar parts, many job links in bulk mail.
import type { ParsedMail } from '../../domain/mail.ts';
import { JOB_LINK } from '../../domain/job-link.ts';
import { INTERVIEW_WORD } from './job-topic.data.ts';
import type { Hit } from './match-phrases.ts';

type Sign = Pick<Hit, 'kind' | 'weight' | 'span'>;

const MANY_JOBS = 5;

function calendarSigns(mail: ParsedMail): Sign[] {
  const event = mail.calendar.find(
    (e) => e.start !== null && (e.method === 'REQUEST' || e.method === 'CANCEL'),
  );
  if (event === undefined) return [];
  const text = `${event.summary}\n${mail.headers.subject}\n${mail.text.slice(0, 3000)}`;
  if (!INTERVIEW_WORD.test(text)) return [];
  return [
    {
      kind: 'interview_scheduled',
      weight: 4.5,
      span: { field: 'calendar', text: event.summary, start: -1, end: -1 },
    },
  ];
}

function listSigns(mail: ParsedMail): Sign[] {
  if (!mail.headers.bulk) return [];
  const jobs = new Set(mail.links.filter((link) => JOB_LINK.test(link.url)).map((link) => link.url));
  const first = mail.links.find((link) => JOB_LINK.test(link.url));
  if (jobs.size < MANY_JOBS || first === undefined) return [];
  return [{ kind: 'job_alert', weight: 2.5, span: { field: 'link', text: first.url, start: -1, end: -1 } }];
}

/** What the build of a mail says of its kind. */
export function structureSigns(mail: ParsedMail): Sign[] {
  return [...calendarSigns(mail), ...listSigns(mail)];
}
