// Puts together everything that is shown of one application.
import type { ApplicationDetail } from '../contracts/api.ts';
import type { Application } from '../domain/application.ts';
import { canonicalTime } from '../domain/canonical-time.ts';
import type { Correction } from '../domain/correction.ts';
import type { MailFacts } from '../domain/facts.ts';
import { isoTime } from '../domain/iso-time.ts';
import type { Hand } from '../domain/hand.ts';
import { readMailFacts } from '../store/contents.ts';
import { correctionsOn, versionOf } from '../tracking/application-version.ts';
import type { PersonalDeps } from './asking.ts';
import { findProvenance } from './find-provenance.ts';
import { readTeachers } from './lesson-notes.ts';
import { readMoment } from '../tracking/moment.ts';
import { toDetail, type MailHead } from './shape.ts';

const headOf = (mail: MailFacts): MailHead => ({
  id: mail.mailId,
  message_id: mail.messageId,
  subject: mail.subject,
  from_name: mail.fromName,
  from_address: mail.fromAddress,
  date: isoTime(canonicalTime(mail)),
});

/** Of what was said last of each mail, and of what was added. */
function handsOf(corrections: readonly Correction[]): Map<string, Hand> {
  const hands = new Map<string, Hand>();
  for (const { hand, body } of corrections) if (hand && body.type === 'kind') hands.set(body.item, hand);
  for (const { id, hand, body } of corrections) if (hand && body.type === 'entry') hands.set(id, hand);
  return hands;
}

/** The application with its mails, notes, version, and where its facts come from. */
export async function readDetail(deps: PersonalDeps, application: Application): Promise<ApplicationDetail> {
  const { db, vault, user, hash } = deps;
  const items = application.timeline.map((event) => event.item);
  const mails = await readMailFacts(db, vault, user, items);
  const corrections = await correctionsOn(db, user, application);
  const teachers = await readTeachers(
    deps,
    application.timeline.flatMap(({ taught }) => taught.map(({ teacher }) => teacher)),
  );
  const parts = {
    teachers,
    version: versionOf(hash, application, corrections),
    mails: new Map(mails.map((mail) => [mail.mailId, headOf(mail)])),
    texts: new Map(
      corrections.flatMap(({ id, body }) => (body.type === 'entry' ? [[id, body.text] as const] : [])),
    ),
    notes: corrections.flatMap(({ id, madeAt, body }) =>
      body.type === 'note' ? [{ id, text: body.text, at: new Date(madeAt).toISOString() }] : [],
    ),
    hands: handsOf(corrections),
    provenance: findProvenance(application, mails, corrections, teachers),
  };
  return toDetail(application, parts, await readMoment(deps));
}
