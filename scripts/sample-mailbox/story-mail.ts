// Writes the mails of one planned application story.
import type { Address } from '../../src/domain/mail.ts';
import { calendarText } from './calendar.ts';
import type { Candidacy } from './candidacy.ts';
import { fillShape } from './company.ts';
import type { Draft, Facts, FilePart, InterviewTruth } from './draft.ts';
import { fillText, slotValues } from './fill-text.ts';
import { kindOfStep, type PlannedStep } from './story.ts';
import { pdfFile } from './attachments.ts';
import { random, type Random } from './random.ts';
import { zoneOffset } from './time.ts';
import { TESTERS, type Vendor } from './vendors.data.ts';
import { inboxLabels } from './labels.ts';

/** The personal conversation so far; answers hang on it. */
interface Conversation {
  ids: string[];
  last: Draft | null;
}

interface Sender {
  from: Address;
  ats: string | null;
  headers: readonly (readonly [string, string])[];
  /** A test's own address, for assessments. */
  testUrl: string | null;
}

function vendorSender(vendor: Vendor, candidacy: Candidacy, rng: Random): Sender {
  const [name, address] = rng.pick(vendor.senders);
  const fill = (shape: string): string => fillShape(shape, candidacy.company, candidacy.opening, rng);
  return {
    from: { name: fill(name), address: fill(address) },
    ats: vendor.id === '' ? null : vendor.id,
    headers: vendor.headers ?? [],
    testUrl: null,
  };
}

function testerSender(candidacy: Candidacy, rng: Random): Sender {
  const [id, name, address, url] = rng.pick(TESTERS);
  const fill = (shape: string): string => fillShape(shape, candidacy.company, candidacy.opening, rng);
  return { from: { name: fill(name), address }, ats: id, headers: [], testUrl: fill(url) };
}

function senderOf(planned: PlannedStep, candidacy: Candidacy, rng: Random): Sender {
  if (planned.voice === 'sent') return { from: candidacy.owner, ats: null, headers: [], testUrl: null };
  if (planned.voice === 'human') {
    const relayed = !candidacy.agency && !candidacy.contact.address.endsWith(candidacy.company.domain);
    return {
      from: candidacy.contact,
      ats: relayed ? candidacy.company.vendor.id : null,
      headers: [],
      testUrl: null,
    };
  }
  const test = planned.step === 'assessment' || planned.step === 'assessment_reminder';
  if (test && rng.chance(0.4)) return testerSender(candidacy, rng);
  if (planned.step === 'board_received' && candidacy.board) return vendorSender(candidacy.board, candidacy, rng);
  return vendorSender(candidacy.company.vendor, candidacy, rng);
}

function upperFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function detailsBlock(candidacy: Candidacy): string {
  const { labels } = candidacy.texts;
  const { role, req, city } = candidacy.opening;
  const lines = [`${labels.role}: ${role}`, `${labels.company}: ${candidacy.company.name}`];
  if (req !== null) lines.push(`${labels.req}: ${req}`);
  return [...lines, `${labels.place}: ${city}`].join('\n');
}

/** An automated mail's paragraphs around the body. */
function autoText(candidacy: Candidacy, body: string, values: Record<string, string>, rng: Random): string {
  const { texts } = candidacy;
  const fill = (text: string): string => fillText(text, values);
  const parts = [body];
  if (rng.chance(0.28)) parts.push(detailsBlock(candidacy));
  const asides = rng.weighted([0, 1, 2].map((n) => [n, [5, 4, 2][n] ?? 0] as const));
  const first = rng.int(texts.asides.length);
  for (let i = 0; i < asides; i++) parts.push(fill(texts.asides[(first + i * 3) % texts.asides.length] ?? ''));
  const team = candidacy.texts.team;
  parts.push(`${rng.pick(texts.bye.auto)}\n${fill(rng.pick(team))}`);
  if (rng.chance(0.4)) parts.push(fill(rng.pick(texts.footers)));
  return parts.join('\n\n');
}

function humanText(candidacy: Candidacy, body: string, values: Record<string, string>, rng: Random): string {
  const firm = candidacy.agencyName ?? candidacy.company.name;
  const name = rng.chance(0.4) ? candidacy.contact.name.split(' ')[0] : candidacy.contact.name;
  const signature = rng.weighted([
    [`${name}`, 3],
    [`${candidacy.contact.name}\n${firm}`, 4],
    [`${name}\n\n-- \n${candidacy.contact.name}\n${firm} | ${values.city}`, 3],
  ]);
  return `${body}\n\n${rng.pick(candidacy.texts.bye.human)}\n${signature}`;
}

function wholeText(candidacy: Candidacy, planned: PlannedStep, values: Record<string, string>, rng: Random): string {
  const { texts, lang } = candidacy;
  const step = texts.steps[planned.step];
  const wording = planned.voice === 'auto' ? step.auto : step.human;
  const hello = fillText(rng.pick(texts.hello[planned.voice]), values);
  const raw = fillText(rng.pick(wording?.bodies ?? []), values);
  const lower = hello.endsWith(',') && (lang === 'de' || lang === 'it');
  const body = `${hello === '' ? '' : `${hello}\n\n`}${lower ? raw : upperFirst(raw)}`;
  if (planned.voice === 'auto') return autoText(candidacy, body, values, rng);
  if (planned.voice === 'human') return humanText(candidacy, body, values, rng);
  return `${body}\n\n${rng.pick(texts.bye.sent)}\n${candidacy.owner.name}`;
}

function linksOf(candidacy: Candidacy, planned: PlannedStep, sender: Sender, rng: Random): Draft['links'] {
  const { labels } = candidacy.texts;
  if (sender.testUrl !== null) return [{ label: labels.portal, url: sender.testUrl }];
  if (planned.voice !== 'auto') return [];
  const out: { label: string; url: string }[] = [];
  if (planned.step === 'board_received' && candidacy.board) {
    const url = fillShape(candidacy.board.posting, candidacy.company, candidacy.opening, rng);
    return [{ label: labels.posting, url }];
  }
  if (rng.chance(0.4)) out.push({ label: labels.posting, url: candidacy.opening.postingUrl });
  const own = `https://${candidacy.company.domain}/candidate/${rng.hex(16)}`;
  if (rng.chance(0.35) || planned.step === 'invite' || planned.step === 'assessment') {
    out.push({ label: labels.portal, url: own });
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
  if (!appointment || kindOfStep(planned.step) !== 'interview_scheduled' || rng.chance(0.25)) return undefined;
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
  if (planned.step === 'offer' && planned.voice === 'human') return [pdfFile(`${candidacy.opening.role} - ${last}.pdf`, rng)];
  return planned.step === 'sent_accept' && rng.chance(0.6) ? [pdfFile(`signed ${last}.pdf`, rng)] : [];
}

/** Only what the mail itself says counts as stated. */
function statedFacts(facts: Facts, seen: string): Facts {
  const holds = (value: string | null): string | null => (value !== null && seen.includes(value) ? value : null);
  return {
    ...facts,
    role: holds(facts.role),
    req: holds(facts.req),
    location: holds(facts.location),
    postingUrl: holds(facts.postingUrl),
  };
}

function threading(conversation: Conversation, personal: boolean): Pick<Draft, 'inReplyTo' | 'references'> {
  const last = conversation.ids.at(-1);
  return personal && last !== undefined ? { inReplyTo: last, references: conversation.ids.slice(-12) } : {};
}

function subjectOf(
  candidacy: Candidacy,
  planned: PlannedStep,
  conversation: Conversation,
  values: Record<string, string>,
  rng: Random,
): string {
  const step = candidacy.texts.steps[planned.step];
  const last = conversation.last;
  if (planned.voice !== 'auto' && last && rng.chance(planned.voice === 'sent' ? 0.9 : 0.7)) {
    const bare = last.subject.replace(/^(?:Re|AW|RV): /u, '');
    return `${candidacy.lang === 'de' && rng.chance(0.5) ? 'AW' : 'Re'}: ${bare}`;
  }
  const wording = planned.voice === 'auto' ? step.auto : step.human;
  const subject = upperFirst(fillText(rng.pick(wording?.subjects ?? []), values)).trim();
  return last || planned.voice === 'auto' ? subject : subject.replace(/^(?:Re|AW|RV): /u, '');
}

function nameWhatIsMeant(candidacy: Candidacy, voice: string, subject: string, text: string): [string, string] {
  const { role, req } = candidacy.opening;
  const said = `${subject}\n${text}`;
  if (!candidacy.several || said.includes(role) || (req !== null && said.includes(req))) return [subject, text];
  if (voice !== 'auto' && /^(?:Re|AW):/u.test(subject)) return [subject, text];
  return voice === 'auto' ? [subject, `${text}\n\n${detailsBlock(candidacy)}`] : [`${subject} (${role})`, text];
}

function draftOf(candidacy: Candidacy, planned: PlannedStep, n: number, conversation: Conversation, seed: string): Draft {
  const key = `${candidacy.key}/${n}`;
  const rng = random(seed, 'mail', key);
  const sender = senderOf(planned, candidacy, rng);
  const values = { ...slotValues(candidacy, planned, rng), tester: sender.from.name };
  const personal = planned.voice !== 'auto';
  const [subject, text] = nameWhatIsMeant(
    candidacy,
    planned.voice,
    subjectOf(candidacy, planned, conversation, values, rng),
    wholeText(candidacy, planned, values, rng),
  );
  const links = linksOf(candidacy, planned, sender, rng);
  const shown = (links ?? []).map((link) => link.url).join('\n');
  const last = conversation.last;
  const quote =
    personal && last && rng.chance(0.65) ? { by: last.from, at: last.at, text: last.text } : undefined;
  const posting = (links ?? []).find((link) => link.label === candidacy.texts.labels.posting)?.url ?? null;
  const seen = `${sender.from.name}\n${subject}\n${text}\n${shown}`;
  return {
    key,
    at: planned.at,
    offset: zoneOffset(candidacy.company.zone, planned.at),
    kind: kindOfStep(planned.step),
    lang: candidacy.lang,
    direction: planned.voice === 'sent' ? 'sent' : 'received',
    from: sender.from,
    to: [planned.voice === 'sent' ? candidacy.contact : candidacy.owner],
    subject,
    text,
    quote,
    links,
    skin: personal ? 'letter' : 'notice',
    list:
      planned.voice === 'auto' && rng.chance(0.2)
        ? { id: '', unsubscribe: `https://${candidacy.company.domain}/u/${rng.hex(12)}` }
        : undefined,
    messageId: `${rng.hex(8)}.${rng.digits(9)}.${rng.hex(6)}@${sender.from.address.split('@')[1]}`,
    ...threading(conversation, personal),
    thread: personal ? `${candidacy.key}/talk` : key,
    labels: planned.voice === 'sent' ? ['Sent', 'Opened'] : inboxLabels(personal, rng),
    headers: planned.voice === 'auto' ? [...sender.headers, ...autoHeaders(rng)] : [],
    calendar: calendarOf(candidacy, planned, sender.from, values.where ?? '', rng),
    files: filesOf(planned, candidacy, rng),
    facts: statedFacts(
      {
        company: candidacy.company.name,
        role: candidacy.opening.role,
        req: candidacy.opening.req,
        location: candidacy.opening.city,
        postingUrl: posting,
        ats: sender.ats ?? (posting !== null && candidacy.company.vendor.id !== '' ? candidacy.company.vendor.id : null),
        application: candidacy.key,
        interview: interviewTruth(planned, candidacy),
      },
      seen,
    ),
  };
}

function autoHeaders(rng: Random): [string, string][] {
  const out: [string, string][] = [];
  if (rng.chance(0.3)) out.push(['Auto-Submitted', 'auto-generated']);
  if (rng.chance(0.25)) out.push(['X-Entity-Ref-ID', rng.hex(24)]);
  return out;
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
