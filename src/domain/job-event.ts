// What other programs are told of applications: the kinds of change, and what each says.
import type { Kind } from './kind.ts';

/** What happened to an application, in the order in which one change of the facts is told. */
export const EVENT_TYPES = [
  /** It is new. */
  'application.created',
  /** A mail or entry stands on its timeline that did not before. */
  'event.added',
  /** What a mail or entry is, or when it was, is read otherwise than before. */
  'event.changed',
  /** A mail or entry left it. */
  'event.removed',
  'application.status',
  /** Facts of it: company, role, location and the like. */
  'application.changed',
  'application.hidden',
  'application.shown',
  /** It went on in another one. */
  'application.merged',
  'application.removed',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/**
 * Why an application changed: `mail` that came in; the `person` set, took back or removed something; another program handed an
 * `event` in; a `language model` answered; `settings` were changed; an `update` of Hearback reads what was known otherwise.
 */
export const CAUSES = ['mail', 'person', 'event', 'language model', 'settings', 'update'] as const;

export type Cause = (typeof CAUSES)[number];

/** Facts of an application whose change is told. */
export const TOLD_FACTS = [
  'company',
  'role',
  'reqIds',
  'location',
  'postingUrl',
  'salary',
  'contact',
  'source',
] as const;

export type ToldFact = (typeof TOLD_FACTS)[number];

/** One thing that became different about an application. */
export interface Change {
  type: EventType;
  application: string;
  /** The mail or entry it is about; null where it is about the application as a whole. */
  item: string | null;
  kind: Kind | 'note' | null;
  /** When that was by the mail itself, epoch ms; null where no mail tells. */
  at: number | null;
  /** `application.status`: what it was before. */
  previousStatus?: string;
  /** `application.changed`: which facts. */
  changed?: readonly ToldFact[];
  /** `application.merged`: in which it goes on; `event.removed`: in which the item stands now, if in any. */
  into?: string | null;
}

/**
 * Whether an event tells of what was before somebody wanted to be told, as the first reading of an old mailbox brings. What bears
 * no time may be new.
 */
export function isHistorical(
  event: { cause: string; occurredAt: number | null },
  endpoint: { createdAt: number },
): boolean {
  return event.cause === 'mail' && event.occurredAt !== null && event.occurredAt < endpoint.createdAt;
}
