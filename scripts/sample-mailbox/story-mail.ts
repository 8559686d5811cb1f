// Writes the mails of one planned application story.
import type { Address } from '../../src/domain/mail.ts';
import { pdfFile } from './attachments.ts';
import { calendarText } from './calendar.ts';
import type { Candidacy } from './candidacy.ts';
import { fillShape } from './company.ts';
import type { Draft, Facts, FilePart, InterviewTruth } from './draft.ts';
import { slotValues } from './fill-text.ts';
import { inboxLabels } from './labels.ts';
import { random, type Random } from './random.ts';
import { kindOfStep, type PlannedStep } from './story.ts';
import { senderOf, type Sender } from './story-sender.ts';
import { sayingWhich, storySubject, storyText } from './story-text.ts';
import { zoneOffset } from './time.ts';

/** The personal conversation so far; answers hang on it. */
interface Conversation {
  ids: string[];
  last: Draft | null;
}

type Link = NonNullable<Draft['links']>[number];

/** What a mail tells its reader. */
interface Told {
  subject: string;
  text: string;
  quoted: string;
  links: readonly Link[];
}

function linksOf(candidacy: Candidacy, planned: PlannedStep, sender: Sender, rng: Random): Link[] {
  const { labels } = candidacy.texts;
  if (sender.testUrl !== null) return [{ label: labels.portal, url: sender.testUrl }];
  if (planned.voice !== 'auto') return [];
  if (planned.step.startsWith('board_') && candidacy.board) {
    const url = fillShape(candidacy.board.posting, candidacy.company, candidacy.opening, rng);
    return [{ label: labels.posting, url }];
  }
  const out: Link[] = [];
  if (rng.chance(0.4)) out.push({ label: labels.posting, url: candidacy.opening.postingUrl });
  if (rng.chance(0.35) || planned.step === 'invite' || planned.step === 'assessment') {
    out.push({
      label: labels.portal,
      url: `https://${candidacy.company.domain}/candidate/${rng.hex(16)}`,
    });
  }
  return out;
}

function interviewTruth(planned: PlannedStep, candidacy: Candidacy): InterviewTruth | null {
  if (kindOfStep(planned.step) !== 'interview_scheduled' || !planned.appointment) return null;
  return {
    start: new Date(planned.appointment.start).toISOString(),
    end: new Date(planned.appointment.end).toISOString(),
    tz: candidacy.company.zone,
    cancelled: planned.step === 'cancelled',
  };
}

function calendarOf(
  candidacy: Candidacy,
  planned: PlannedStep,
  from: Address,
  where: string,
  rng: Random,
): Draft['calendar'] {
  const { appointment } = planned;
  if (!appointment || kindOfStep(planned.step) !== 'interview_scheduled' || rng.chance(0.25))
    return undefined;
  const method = planned.step === 'cancelled' ? 'CANCEL' : 'REQUEST';
  const summary = rng.pick([
    `${candidacy.company.name} – ${candidacy.opening.role}`,
    `Interview ${candidacy.owner.name} / ${candidacy.company.name}`,
    `${candidacy.contact.name} & ${candidacy.owner.name}`,
  ]);
  const ics = calendarText({
    ...appointment,
    sequence: appointment.sequence + (method === 'CANCEL' ? 1 : 0),
    method,
    zone: candidacy.company.zone,
    summary,
    description: `${candidacy.opening.role}\n${where}`,
    location: where,
    organizer: from,
    attendee: candidacy.owner,
    stamp: planned.at,
  });
  return { method, ics };
}

function filesOf(planned: PlannedStep, candidacy: Candidacy, rng: Random): FilePart[] {
  const last = candidacy.owner.name.split(' ').at(-1) ?? '';
  if (planned.step === 'offer' && planned.voice === 'human') {
    return [pdfFile(`${candidacy.company.name} - ${last}.pdf`, rng)];
  }
  return planned.step === 'sent_accept' && rng.chance(0.6) ? [pdfFile(`signed ${last}.pdf`, rng)] : [];
}

/**
 * The employer as the mail tells it: by name, by an address of its own, or by the tenant's name in the vendor's address. An
 * agency's first approach with an unnamed client is the agency's own.
 */
function statedCompany(
  candidacy: Candidacy,
  planned: PlannedStep,
  sender: Sender,
  seen: string,
): string | null {
  const { company } = candidacy;
  if (seen.includes(company.name) || sender.from.address.includes(company.slug)) return company.name;
  if (planned.voice === 'sent' && !candidacy.agency) return company.name;
  return planned.step === 'outreach' ? candidacy.agencyName : null;
}

/** Only what the mail itself says counts as stated; a mail that is neither news nor question names no job. */
function factsOf(candidacy: Candidacy, planned: PlannedStep, sender: Sender, draft: Told): Facts {
  const { company, opening } = candidacy;
  const aside = kindOfStep(planned.step) === 'other_job';
  const seen = `${sender.from.name}\n${draft.subject}\n${draft.text}`;
  const holds = (value: string | null): string | null =>
    value !== null && !aside && seen.includes(value) ? value : null;
  const posting = draft.links.find((link) => link.label === candidacy.texts.labels.posting)?.url ?? null;
  const vendor = company.vendor.id === '' || posting === null ? null : company.vendor.id;
  return {
    company: aside ? null : statedCompany(candidacy, planned, sender, `${seen}\n${draft.quoted}`),
    role: holds(opening.role),
    req: holds(opening.req),
    location: holds(opening.city),
    postingUrl: posting,
    ats: sender.ats ?? vendor,
    application: candidacy.key,
    interview: interviewTruth(planned, candidacy),
  };
}

function autoHeaders(rng: Random): [string, string][] {
  const out: [string, string][] = [];
  if (rng.chance(0.3)) out.push(['Auto-Submitted', 'auto-generated']);
  if (rng.chance(0.25)) out.push(['X-Entity-Ref-ID', rng.hex(24)]);
  return out;
}

/** What a personal mail has and an automated one lacks, and the other way round. */
function manner(
  candidacy: Candidacy,
  planned: PlannedStep,
  sender: Sender,
  conversation: Conversation,
  rng: Random,
): Pick<Draft, 'skin' | 'quote' | 'list' | 'inReplyTo' | 'references' | 'headers' | 'labels'> {
  if (planned.voice === 'auto') {
    const list = { id: '', unsubscribe: `https://${candidacy.company.domain}/u/${rng.hex(12)}` };
    return {
      skin: 'notice',
      list: rng.chance(0.2) ? list : undefined,
      headers: [...sender.headers, ...autoHeaders(rng)],
      labels: inboxLabels(false, rng),
    };
  }
  const { ids, last } = conversation;
  const labels = planned.voice === 'sent' ? ['Sent', 'Opened'] : inboxLabels(true, rng);
  if (!last) return { skin: 'letter', labels };
  return {
    skin: 'letter',
    labels,
    quote: rng.chance(0.65) ? { by: last.from, at: last.at, text: last.text } : undefined,
    inReplyTo: ids.at(-1),
    references: ids.slice(-12),
  };
}

function draftOf(
  candidacy: Candidacy,
  planned: PlannedStep,
  n: number,
  conversation: Conversation,
  seed: string,
): Draft {
  const key = `${candidacy.key}/${n}`;
  const rng = random(seed, 'mail', key);
  const sender = senderOf(planned, candidacy, rng);
  const values: Record<string, string> = { ...slotValues(candidacy, planned, rng), tester: sender.from.name };
  const { subject, text } = sayingWhich(
    candidacy,
    planned,
    storySubject(candidacy, planned, conversation.last, values, rng),
    storyText(candidacy, planned, values, rng),
  );
  const links = linksOf(candidacy, planned, sender, rng);
  const ways = manner(candidacy, planned, sender, conversation, rng);
  const sent = planned.voice === 'sent';
  return {
    key,
    at: planned.at,
    offset: zoneOffset(candidacy.company.zone, planned.at),
    kind: kindOfStep(planned.step),
    lang: candidacy.lang,
    direction: sent ? 'sent' : 'received',
    from: sender.from,
    to: [sent ? (candidacy.agency ?? candidacy.company.recruiter) : candidacy.owner],
    replyTo: planned.voice === 'human' && sender.ats !== null ? candidacy.company.recruiter : undefined,
    subject,
    text,
    links,
    messageId: `${rng.hex(8)}.${rng.digits(9)}.${rng.hex(6)}@${sender.from.address.split('@')[1]}`,
    thread: planned.voice === 'auto' ? key : `${candidacy.key}/talk`,
    calendar: calendarOf(candidacy, planned, sender.from, values.where ?? '', rng),
    files: filesOf(planned, candidacy, rng),
    facts: factsOf(candidacy, planned, sender, { subject, text, links, quoted: ways.quote?.text ?? '' }),
    ...ways,
  };
}

/** The mails of a story in order of time. Personal mails answer one another. */
export function writeStory(candidacy: Candidacy, planned: readonly PlannedStep[], seed: string): Draft[] {
  const conversation: Conversation = { ids: [], last: null };
  return planned.map((step, n) => {
    const draft = draftOf(candidacy, step, n, conversation, seed);
    if (step.voice !== 'auto') {
      conversation.ids.push(draft.messageId);
      conversation.last = draft;
    }
    return draft;
  });
}
