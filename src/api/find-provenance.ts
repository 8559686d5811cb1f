// Finds out where each shown fact of an application comes from.
import type { ApplicationDetail, Provenance } from '../contracts/api.ts';
import type { Application, TimelineEvent } from '../domain/application.ts';
import { CORRECTABLE_FIELDS, type CorrectableField, type Correction } from '../domain/correction.ts';
import type { Extracted, MailFields } from '../domain/decision.ts';
import type { MailFacts } from '../domain/facts.ts';
import { isoTime } from '../domain/iso-time.ts';
import { toLessonNotes, type Teachers } from './lesson-notes.ts';

type Found = NonNullable<ApplicationDetail['provenance']>;

const READ: Record<
  CorrectableField,
  { shown: (application: Application) => string | null; told: (fields: MailFields) => Extracted | null }
> = {
  company: { shown: ({ company }) => company, told: ({ company }) => company },
  role: { shown: ({ role }) => role, told: ({ role }) => role },
  location: { shown: ({ location }) => location, told: ({ location }) => location },
  req_id: { shown: ({ reqIds }) => reqIds[0] ?? null, told: ({ reqId }) => reqId },
  posting_url: { shown: ({ postingUrl }) => postingUrl, told: ({ postingUrl }) => postingUrl },
  salary: { shown: ({ salary }) => salary, told: ({ salary }) => salary },
  contact: { shown: ({ contact }) => contact, told: ({ contact }) => contact },
};

const byPerson = (item: string, at: number | null, { hand }: Correction): Provenance => ({
  by: 'person',
  item_id: item,
  at: isoTime(at),
  read_in: null,
  text: '',
  confidence: 1,
  ...(hand && { hand }),
});

function setByPerson(field: CorrectableField, corrections: readonly Correction[]): Provenance | null {
  const last = corrections.findLast(({ body }) => body.type === 'field' && body.field === field);
  return last?.body.type === 'field' ? byPerson(last.body.item, last.madeAt, last) : null;
}

/** Company and role are told by what was added by hand, too. */
function addedByHand(
  field: CorrectableField,
  shown: string,
  corrections: readonly Correction[],
): Provenance | null {
  for (const correction of corrections) {
    const { id, body } = correction;
    if (body.type !== 'entry' || (field !== 'company' && field !== 'role')) continue;
    if (body[field] === shown) return byPerson(id, body.at, correction);
  }
  return null;
}

/** A name by which the person called that of a like mail. */
function learnt(
  field: CorrectableField,
  shown: string,
  timeline: readonly TimelineEvent[],
  teachers: Teachers,
): Provenance | null {
  for (const { item, at, taught } of timeline) {
    const lesson = taught.find(({ what, value, applied }) => applied && what === field && value === shown);
    if (!lesson) continue;
    const [note] = toLessonNotes([lesson], teachers);
    const by = { by: 'lesson' as const, item_id: item, at: isoTime(at), read_in: null, text: '' };
    return { ...by, confidence: 1, ...(note && { lesson: note }) };
  }
  return null;
}

/** The surest of the mails that tell the very value that is shown; the earliest of equals. */
function readInMail(
  field: CorrectableField,
  shown: string,
  told: readonly { event: TimelineEvent; fields: MailFields }[],
): Provenance | null {
  const readings = told.flatMap(({ event, fields }) => {
    const reading = READ[field].told(fields);
    return reading?.value === shown ? [{ event, reading }] : [];
  });
  if (readings.length === 0) return null;
  const { event, reading } = readings.reduce((a, b) =>
    b.reading.confidence * b.event.linkConfidence > a.reading.confidence * a.event.linkConfidence ? b : a,
  );
  return {
    by: 'machine',
    item_id: event.item,
    at: isoTime(event.at),
    read_in: reading.span.field,
    text: reading.span.text,
    confidence: reading.confidence,
  };
}

/**
 * @param mails the facts of the mails on the timeline
 * @param corrections those in force that name what is on the timeline, in the order in which they were made
 * @param teachers those of all lessons on the timeline
 */
export function findProvenance(
  application: Application,
  mails: readonly MailFacts[],
  corrections: readonly Correction[],
  teachers: Teachers,
): Found {
  const facts = new Map(mails.map((mail) => [mail.mailId, mail.verdict]));
  const told = application.timeline.flatMap((event) => {
    const verdict = facts.get(event.item);
    const judgement = event.direction === 'sent' ? (verdict?.sent ?? verdict?.received) : verdict?.received;
    return judgement ? [{ event, fields: judgement.fields }] : [];
  });
  const found: Found = {};
  for (const field of CORRECTABLE_FIELDS) {
    const shown = READ[field].shown(application);
    const provenance =
      setByPerson(field, corrections) ??
      (shown === null
        ? null
        : (addedByHand(field, shown, corrections) ??
          learnt(field, shown, application.timeline, teachers) ??
          readInMail(field, shown, told)));
    if (provenance) found[field] = provenance;
  }
  return found;
}
