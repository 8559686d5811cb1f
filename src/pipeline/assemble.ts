// Makes the items that grouping works on: a mail's facts with the person's corrections laid over them.
import { canonicalTime } from '../domain/canonical-time.ts';
import { companyKeys } from '../domain/company-name.ts';
import { isCompanyDoubtful, type Item } from '../domain/application.ts';
import type { Correction, EntryFields } from '../domain/correction.ts';
import { NO_GUESSES, type Decision, type Extracted, type MailFields } from '../domain/decision.ts';
import type { MailFacts } from '../domain/facts.ts';
import { hostLabels } from '../domain/host-labels.ts';
import { judgementOf } from '../domain/judgement-of.ts';
import { isTracked } from '../domain/kind.ts';
import type { Lesson } from '../domain/lesson.ts';
import { senderOf } from '../domain/mail-domain.ts';
import type { Direction } from '../domain/mail.ts';
import type { Opinion } from '../domain/model-answer.ts';
import { saidBy } from '../domain/said-by.ts';
import { possibleServiceRoles } from '../domain/service-roles.ts';
import { asksForLook, THRESHOLDS, type Sensitivity } from '../domain/sensitivity.ts';
import { takeLessons } from './assemble/take-lessons.ts';
import { weighAnswer } from './assemble/weigh-answer.ts';

const BY_PERSON = 1;

const valueOf = (field: Extracted | null) => field?.value ?? null;

function fromFields(
  fields: MailFields,
): Pick<
  Item,
  | 'company'
  | 'companyConfidence'
  | 'role'
  | 'roleConfidence'
  | 'perhaps'
  | 'reqId'
  | 'location'
  | 'postingUrl'
  | 'salary'
  | 'contact'
  | 'ats'
  | 'postingIds'
  | 'interview'
  | 'deadline'
> {
  return {
    company: valueOf(fields.company),
    companyConfidence: fields.company?.confidence ?? 0,
    role: valueOf(fields.role),
    roleConfidence: fields.role?.confidence ?? 0,
    perhaps: fields.perhaps ?? NO_GUESSES,
    reqId: valueOf(fields.reqId),
    location: valueOf(fields.location),
    postingUrl: valueOf(fields.postingUrl),
    salary: valueOf(fields.salary),
    contact: valueOf(fields.contact),
    ats: fields.ats,
    postingIds: fields.postingIds,
    interview: fields.interview,
    ...(fields.deadline && { deadline: fields.deadline.at }),
  };
}

/** A machine had left the mail out, so that its word on what a rescued mail is does not count. */
function rescued(item: Item, corrections: readonly Correction[]): Item {
  const named = corrections.some(({ body }) => body.type === 'rescue' && body.item === item.id);
  if (!named || isTracked(item.decision.kind)) return item;
  return { ...item, decision: { ...item.decision, review: true, reason: 'rescued by you; say what it is' } };
}

/** Lays the corrections that name this very item over it, in the order in which they were made. */
function corrected(item: Item, corrections: readonly Correction[]): Item {
  let result = rescued(item, corrections);
  for (const correction of corrections) {
    const { body, hand } = correction;
    if (body.type === 'kind' && body.item === item.id) {
      const decision: Decision = {
        ...result.decision,
        kind: body.kind,
        confidence: BY_PERSON,
        review: false,
        reason: 'you said so',
      };
      result = { ...result, decision, by: 'person', hand };
    }
    if (body.type === 'field' && body.item === item.id) {
      result = { ...result, said: { ...result.said, ...saidBy(correction) } };
    }
  }
  return result;
}

/** What else is known when a mail becomes an item. */
export interface Circumstances {
  /** How easily a mail asks for a look, where the person has not said what it is. */
  sensitivity?: Sensitivity;
  /** Those of its sender. */
  lessons?: readonly Lesson[] | undefined;
  /** What a language model said of it, read in that direction. */
  opinionOf?: (direction: Direction) => Opinion | null;
}

/**
 * The item of a kept mail.
 * @param isOwner whether an address is one of the person's own
 * @param corrections those in force, in order; others than this mail's are ignored
 */
export function assembleMail(
  mail: MailFacts,
  isOwner: (address: string) => boolean,
  corrections: readonly Correction[],
  { sensitivity = 'normal', lessons = [], opinionOf = () => null }: Circumstances = {},
): Item {
  const judgement = judgementOf(mail, isOwner);
  const { decision: judged, fields } = judgement;
  const machine = { ...judged, review: asksForLook(judged, sensitivity) };
  const opinion = opinionOf(judged.direction);
  const { decision, suggestion } = weighAnswer(machine, opinion, THRESHOLDS[sensitivity]);
  const at = canonicalTime(mail);
  const fromDomain =
    fields.ats === null && decision.direction === 'received' ? senderOf(mail.fromAddress) : null;
  const item: Item = {
    id: mail.mailId,
    at,
    messageId: mail.messageId,
    textHash: mail.textHash,
    threads: mail.threads,
    fromDomain,
    fromLabels: fromDomain === null ? [] : hostLabels(mail.fromAddress.split('@').at(-1) ?? ''),
    decision,
    by: 'machine',
    taught: [],
    entry: false,
    said: {},
    ...fromFields(fields),
    ...(suggestion && { opinion: suggestion }),
  };
  const own = corrections.filter(({ body }) => 'item' in body && body.item === mail.mailId);
  return corrected(takeLessons(item, { mail, judgement, at, corrections: own }, lessons), corrections);
}

function toldOf({
  req_id = null,
  location = null,
  posting_url = null,
  salary = null,
  contact = null,
}: { [field in keyof EntryFields]: string | null }) {
  return { reqId: req_id, location, postingUrl: posting_url, salary, contact };
}

/** The item of an application or event added by hand; null when the correction is no entry. */
export function assembleEntry(entry: Correction, corrections: readonly Correction[]): Item | null {
  const { body, hand } = entry;
  if (body.type !== 'entry') return null;
  return corrected(
    {
      id: entry.id,
      at: body.at,
      messageId: null,
      textHash: null,
      threads: [],
      fromDomain: null,
      fromLabels: [],
      decision: {
        kind: body.kind ?? 'other_job',
        confidence: BY_PERSON,
        review: false,
        evidence: [],
        reason: body.text || (body.via === undefined ? 'added by you' : `told by ${body.via}`),
        direction: 'received',
      },
      by: body.via === undefined ? 'person' : 'machine',
      ...(body.via !== undefined && { via: body.via }),
      hand,
      taught: [],
      entry: true,
      company: body.company,
      companyConfidence: body.company === null ? 0 : BY_PERSON,
      role: body.role,
      roleConfidence: body.role === null ? 0 : BY_PERSON,
      perhaps: NO_GUESSES,
      ...toldOf(body.fields ?? {}),
      ats: null,
      postingIds: [],
      interview: null,
      said: {},
    },
    corrections,
  );
}

const companyTies = (name: string): string[] => companyKeys(name).map((key) => `company:${key}`);

/** By the names that it bears or may bear. */
function nameTies(item: Item): string[] {
  const guessed = isCompanyDoubtful(item) ? item.perhaps.company.map(({ value }) => value) : [];
  return [
    ...[item.company, item.said.company, ...guessed].flatMap((name) => (name ? companyTies(name) : [])),
    ...possibleServiceRoles(item).map((key) => `role:${key}`),
  ];
}

/** The keys that tie an item to its block. Equal keys, same block. */
export function tiesOf(item: Item, corrections: readonly Correction[]): string[] {
  const ties = [`item:${item.id}`, ...item.threads.map((thread) => `thread:${thread}`), ...nameTies(item)];
  for (const id of item.postingIds) ties.push(`posting:${id}`);
  for (const id of [item.reqId, item.said.reqId]) if (id) ties.push(`req:${id.toLowerCase()}`);
  if (item.messageId) ties.push(`message:${item.messageId}`);
  if (item.fromDomain) ties.push(`domain:${item.fromDomain}`);
  for (const correction of corrections) {
    if (['split', 'move', 'merge'].includes(correction.body.type)) ties.push(`correction:${correction.id}`);
  }
  return ties;
}
