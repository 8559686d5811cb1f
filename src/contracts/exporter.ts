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
}

export interface Exporter {
  /** Equal to the file's name without extension, e.g. `csv`. */
  id: string;
  contentType: string;
  extension: string;
  /** Streams the file piece by piece, so that any number of applications needs constant memory. */
  write: (applications: AsyncIterable<ExportedApplication>) => AsyncGenerator<string, void, void>;
}
