// Streams applications out through an exporter.
import type { ExportedApplication, Exporter } from '../contracts/exporter.ts';
import type { Vault } from '../contracts/vault.ts';
import type { Application } from '../domain/application.ts';
import { canonicalTime } from '../domain/canonical-time.ts';
import type { Kind } from '../domain/kind.ts';
import { listApplicationIds, readApplication } from '../store/applications.ts';
import { readMailFacts } from '../store/contents.ts';
import { correctionsNaming } from '../store/corrections.ts';
import type { Database } from '../store/open-database.ts';

export interface ExportTools {
  db: Database;
  vault: Vault;
}

const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());

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
    applied_at: iso(application.appliedAt),
    last_activity_at: iso(application.lastActivityAt),
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
          date: iso(canonicalTime(mail)),
          kind: event.kind as Kind,
        },
      ];
    }),
    timeline: application.timeline.map((event) => ({
      at: iso(event.at),
      kind: event.kind,
      summary: event.summary,
      by: event.by === 'person' ? 'person' : 'machine',
      message_id: facts.get(event.item)?.messageId ?? null,
    })),
  };
}

async function* everyApplication(
  tools: ExportTools,
  user: string,
): AsyncGenerator<ExportedApplication, void, void> {
  for (const id of await listApplicationIds(tools.db, user)) {
    const application = await readApplication(tools.db, tools.vault, user, id);
    if (application && !application.hidden) yield await toExported(tools, user, application);
  }
}

/** The pieces of the export, one application in memory at a time. Hidden applications are left out. */
export function runExport(
  tools: ExportTools,
  user: string,
  exporter: Exporter,
): AsyncGenerator<string, void, void> {
  return exporter.write(everyApplication(tools, user));
}
