// The socket for exporters: how applications leave as a file.
import type { Kind, Status } from '../domain/kind.ts';

export interface ExportedMail {
  message_id: string | null;
  subject: string;
  from: string;
  /** ISO 8601 in UTC, or null. */
  date: string | null;
  kind: Kind;
}

export interface ExportedEvent {
  at: string | null;
  kind: string;
  summary: string;
  by: 'machine' | 'person';
  message_id: string | null;
}

/** An appointment, as the latest mail about it has it. */
export interface ExportedInterview {
  /** The same in every export, however often the appointment is moved. */
  id: string;
  /** ISO 8601 in UTC; an end that nobody told is null. */
  start: string;
  end: string | null;
  /** As the mail names it: a place or a link. */
  where: string | null;
  /** How often it was told anew. */
  changes: number;
  /** Called off, or replaced by another one. */
  cancelled: boolean;
  /** The mail that tells it waits for a look. */
  doubtful: boolean;
  /** When that mail came, or null. */
  told_at: string | null;
}

/** One application as every exporter gets it; times are ISO 8601 in UTC. */
export interface ExportedApplication {
  id: string;
  company: string | null;
  role: string | null;
  req_ids: readonly string[];
  location: string | null;
  posting_url: string | null;
  source: string | null;
  status: Status;
  applied_at: string | null;
  last_activity_at: string | null;
  confidence: number;
  needs_review: boolean;
  notes: readonly string[];
  mails: readonly ExportedMail[];
  timeline: readonly ExportedEvent[];
  interviews: readonly ExportedInterview[];
}

export interface Exporter {
  /** Equal to the file's name without extension, e.g. `csv`. */
  id: string;
  contentType: string;
  extension: string;
  /** Streams the file piece by piece, so that any number of applications needs constant memory. */
  write: (applications: AsyncIterable<ExportedApplication>) => AsyncGenerator<string, void, void>;
}
