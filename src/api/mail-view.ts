// One kept mail in the shape of the API.
import type { MailView } from '../contracts/api.ts';
import type { Item } from '../domain/application.ts';
import type { MailFacts } from '../domain/facts.ts';
import { isoTime } from '../domain/iso-time.ts';
import type { KeptMail } from '../domain/kept-mail.ts';
import { toLessonNotes, type Teachers } from './lesson-notes.ts';

/**
 * @param item the mail with what the person said of it
 * @param body null where the text is deleted, and then `deletedAfter` is by which choice, in days
 * @param teachers those of the lessons on it
 */
export function toMailView(
  mail: MailFacts,
  { at, decision, taught }: Item,
  body: Pick<KeptMail, 'text' | 'quoted' | 'html'> | null,
  deletedAfter: number | null,
  application: string | null,
  teachers: Teachers,
): MailView {
  return {
    id: mail.mailId,
    message_id: mail.messageId,
    subject: mail.subject,
    from_name: mail.fromName,
    from_address: mail.fromAddress,
    date: isoTime(at),
    direction: decision.direction,
    kind: decision.kind,
    confidence: decision.confidence,
    review: decision.review,
    reason: decision.reason,
    lessons: toLessonNotes(taught, teachers),
    evidence: [...decision.evidence],
    text: body?.text ?? '',
    quoted: body?.quoted ?? '',
    text_deleted_after: deletedAfter,
    application_id: application,
    has_html: typeof body?.html === 'string',
  };
}
