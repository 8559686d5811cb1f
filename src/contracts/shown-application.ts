// What lists show of an application whatever the time: the wire shape but for what passing time changes.
import type { Application } from '../domain/application.ts';
import { isoTime } from '../domain/iso-time.ts';
import type { ApplicationSummary } from './api.ts';

export type ShownApplication = Omit<ApplicationSummary, 'next_step' | 'silent_since'>;

/** An application whose timeline is told by its first item and its length. */
export interface CountedApplication extends Omit<Application, 'timeline'> {
  /** The item its timeline begins with; empty where there is none. */
  firstItem: string;
  /** Lines on the timeline. */
  events: number;
}

/** By its timeline, which tells the first item and the number of lines. */
export function counted({ timeline, ...application }: Application): CountedApplication {
  return { ...application, firstItem: timeline[0]?.item ?? '', events: timeline.length };
}

/**
 * Written with the application, so that a list need not be put together anew each time it is asked for: whoever changes
 * this shape raises `FOLD_VERSION`.
 */
export function shownApplication(application: CountedApplication): ShownApplication {
  return {
    id: application.id,
    item_id: application.firstItem,
    company: application.company,
    role: application.role,
    req_ids: [...application.reqIds],
    location: application.location,
    posting_url: application.postingUrl,
    source: application.source,
    ats: [...application.ats],
    status: application.status,
    status_pinned: application.statusPinned,
    applied_at: isoTime(application.appliedAt),
    last_activity_at: isoTime(application.lastActivityAt),
    confidence: application.confidence,
    needs_review: application.needsReview,
    hidden: application.hidden,
    waiting_since: isoTime(application.course.waitingSince),
    events: application.events,
  };
}
