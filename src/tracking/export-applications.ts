// Reads applications as exporters get them, one in memory at a time.
import type { ExportedApplication, ExportedInterview } from '../contracts/exporter.ts';
import type { Vault } from '../contracts/vault.ts';
import { SURE_LINK, type Application } from '../domain/application.ts';
import { canonicalTime } from '../domain/canonical-time.ts';
import type { MailFacts } from '../domain/facts.ts';
import { isoTime } from '../domain/iso-time.ts';
import type { Kind } from '../domain/kind.ts';
import { traceInterviews } from '../pipeline/fold/trace-interviews.ts';
import { listApplicationIds, readApplication } from '../store/applications.ts';
import { readMailFacts } from '../store/contents.ts';
import { correctionsNaming } from '../store/corrections.ts';
import type { Database } from '../store/open-database.ts';

export interface ExportTools {
  db: Database;
  vault: Vault;
}

function interviewsOf(
  { timeline }: Application,
  facts: ReadonlyMap<string, Pick<MailFacts, 'threads'>>,
): ExportedInterview[] {
  const steps = timeline.map(({ item, at, interview, review, linkConfidence }) => ({
    item,
    at,
    interview,
    threads: facts.get(item)?.threads ?? [],
    doubtful: review || linkConfidence < SURE_LINK,
  }));
  return traceInterviews(steps).map(({ item, step, interview, changes, cancelled }) => ({
    id: item,
    start: new Date(interview.start).toISOString(),
    end: isoTime(interview.end),
    where: interview.where,
    changes,
    cancelled,
    doubtful: step.doubtful,
    told_at: isoTime(step.at),
  }));
}

async function toExported(
  tools: ExportTools,
  user: string,
  application: Application,
): Promise<ExportedApplication> {
  const items = application.timeline.map((event) => event.item);
  const facts = new Map(
    (await readMailFacts(tools.db, tools.vault, user, items)).map((mail) => [mail.mailId, mail]),
  );
  const corrections = await correctionsNaming(tools.db, user, items);
  return {
    id: application.id,
    company: application.company,
    role: application.role,
    req_ids: application.reqIds,
    location: application.location,
    posting_url: application.postingUrl,
    source: application.source,
    status: application.status,
    applied_at: isoTime(application.appliedAt),
    last_activity_at: isoTime(application.lastActivityAt),
    confidence: application.confidence,
    needs_review: application.needsReview,
    notes: corrections.flatMap(({ body }) => (body.type === 'note' ? [body.text] : [])),
    mails: application.timeline.flatMap((event) => {
      const mail = facts.get(event.item);
      if (!mail) return [];
      return [
        {
          message_id: mail.messageId,
          subject: mail.subject,
          from: mail.fromAddress,
          date: isoTime(canonicalTime(mail)),
          kind: event.kind as Kind,
        },
      ];
    }),
    timeline: application.timeline.map((event) => ({
      at: isoTime(event.at),
      kind: event.kind,
      summary: event.summary,
      by: event.by === 'person' ? 'person' : 'machine',
      message_id: facts.get(event.item)?.messageId ?? null,
    })),
    interviews: interviewsOf(application, facts),
  };
}

/** Those of these ids that are wanted, in this order. @param wants asked before the mails are looked up; all unless told */
export async function* exportEach(
  tools: ExportTools,
  user: string,
  ids: Iterable<string> | AsyncIterable<string>,
  wants: (application: Application) => boolean = () => true,
): AsyncGenerator<ExportedApplication, void, void> {
  for await (const id of ids) {
    const application = await readApplication(tools.db, tools.vault, user, id);
    if (application && wants(application)) yield await toExported(tools, user, application);
  }
}

/** All but the hidden ones, oldest application first. */
export async function* exportAll(
  tools: ExportTools,
  user: string,
): AsyncGenerator<ExportedApplication, void, void> {
  yield* exportEach(tools, user, await listApplicationIds(tools.db, user), ({ hidden }) => !hidden);
}
