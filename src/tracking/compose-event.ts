// Puts a change into the words in which other programs are told of it.
import { EVENT_SCHEMA_VERSION } from '../contracts/event-shapes.ts';
import type { Application, TimelineEvent } from '../domain/application.ts';
import type { Cause, Change } from '../domain/job-event.ts';
import type { Hash } from '../domain/mail-identity.ts';
import type { MailOrigin } from '../store/mail-origins.ts';
import type { KeptEvent } from '../store/outbox.ts';

/** All that an event is made of. */
export interface EventParts {
  change: Change;
  /** As it is with the change; as it was, when it is gone. */
  application: Application;
  origin: MailOrigin | null;
  user: string;
  sequence: number;
  cause: Cause;
  /** When Hearback noticed, epoch ms. */
  now: number;
}

const iso = (at: number): string => new Date(at).toISOString();
const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));

function interviewOf(event: TimelineEvent | undefined): KeptEvent['interview'] {
  const interview = event?.interview ?? null;
  return (
    interview && {
      start: iso(interview.start),
      end: isoOrNull(interview.end),
      tz: interview.tz,
      where: interview.where,
      cancelled: interview.cancelled,
    }
  );
}

function mailOf(origin: MailOrigin | null): KeptEvent['mail'] {
  return (
    origin && {
      provider: origin.provider,
      provider_message_id: origin.providerId,
      message_id: origin.messageId,
      thread_id: origin.thread,
      from_domain: origin.fromAddress.split('@').at(-1) ?? '',
      subject: origin.subject,
      received_at: isoOrNull(origin.at),
    }
  );
}

function eventPart(
  event: TimelineEvent | undefined,
): Pick<KeptEvent, 'by' | 'summary' | 'confidence' | 'evidence' | 'interview'> {
  return {
    by: event?.who ?? null,
    summary: event?.summary ?? '',
    confidence: event?.confidence ?? null,
    evidence: [...(event?.evidence ?? [])],
    interview: interviewOf(event),
  };
}

function applicationPart(
  application: Application,
): Pick<KeptEvent, 'status' | 'company' | 'role' | 'req_id' | 'location' | 'posting_url' | 'source' | 'ats'> {
  return {
    status: application.status,
    company: application.company,
    role: application.role,
    req_id: application.reqIds[0] ?? null,
    location: application.location,
    posting_url: application.postingUrl,
    source: application.source,
    ats: application.ats[0] ?? null,
  };
}

/**
 * The event of a change. Its id follows from whose it is, the application, the place of the change in the course of that
 * application, and what it says, so that whatever is delivered twice bears one id and nothing else does.
 */
export function composeEvent(hash: Hash, parts: EventParts): KeptEvent {
  const { change, application, origin, user, sequence, cause, now } = parts;
  const line = application.timeline.find(({ item }) => item === change.item);
  const said = {
    type: change.type,
    sequence,
    user,
    application_id: change.application,
    item_id: change.item,
    kind: change.kind,
    previous_status: (change.previousStatus ?? null) as KeptEvent['previous_status'],
    changed: [...(change.changed ?? [])],
    into: change.into ?? null,
    ...applicationPart(application),
    ...eventPart(line),
    mail: mailOf(origin),
  };
  return {
    schema_version: EVENT_SCHEMA_VERSION,
    event_id: `evt_${hash(JSON.stringify(said)).slice(0, 40)}`,
    ...said,
    occurred_at: iso(change.at ?? now),
    recorded_at: iso(now),
    cause,
  };
}
