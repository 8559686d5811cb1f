// The tables of events out as Kysely sees them; `docs/facts.md` says what each is for.
interface Owned {
  user_id: string;
}

/** Where a person wants to be told of changes. */
export interface WebhookRow extends Owned {
  id: string;
  /** `person` set it up, or it is the tracker that the `setting` JOB_TRACKER_API_URL names. */
  origin: string;
  url: string;
  description: string;
  /** JSON: the types and kinds of events that are wanted; null = all. */
  kinds: string | null;
  /** 1 when it is told of what was before it, too. */
  history: number;
  /** Sealed JSON: WebhookSecret. */
  secret: Uint8Array;
  state: string;
  /** Why it was paused, where a machine did it. */
  note: string | null;
  created_at: number;
  /** While it does not answer, nothing else is tried there before this, epoch ms. */
  blocked_until: number;
  /** JSON: the last replays that were asked for with a key; null before the first. */
  replays: string | null;
}

/** A change that somebody is to be told of. */
export interface OutboxRow extends Owned {
  event_id: string;
  /** The order in which a person's events came to be. */
  position: number;
  application_id: string;
  /** Grows with each event of the application. */
  sequence: number;
  type: string;
  kind: string | null;
  cause: string;
  occurred_at: number | null;
  made_at: number;
  /** Sealed JSON: JobEvent. */
  event: Uint8Array;
}

/** The last number that an event of an application bore. */
export interface OutboxSequenceRow extends Owned {
  application_id: string;
  last: number;
}

/** What becomes of an event at an endpoint. */
export interface DeliveryRow extends Owned {
  webhook_id: string;
  /** That of the event in the outbox. */
  position: number;
  event_id: string;
  application_id: string;
  state: string;
  /** How often it was given to a job; only the job of the last turn makes it. */
  turn: number;
  tries: number;
  /** HTTP status of the last answer; null where none came. */
  status: number | null;
  /** What came of the last try, in words. */
  answer: string;
  tried_at: number | null;
  next_at: number | null;
}

/** By name, as part of the schema. */
export interface EventTables {
  webhooks: WebhookRow;
  outbox: OutboxRow;
  outbox_sequences: OutboxSequenceRow;
  deliveries: DeliveryRow;
}
