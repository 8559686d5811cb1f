// Subject and text of a step's mail, put together from handwritten pieces.
import type { Candidacy } from './candidacy.ts';
import type { Draft } from './draft.ts';
import { fillText } from './fill-text.ts';
import type { Random } from './random.ts';
import type { PlannedStep } from './story.ts';

type Values = Record<string, string>;

const ANSWER = /^(?:Re|AW|RV): /u;

/** A text with its first letter made a capital. */
export function upperFirst(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Salutation and body; German and Italian go on in lower case after the comma. */
export function greeted(hello: string, body: string, lang: string): string {
  if (hello === '') return upperFirst(body);
  const lower = hello.endsWith(',') && (lang === 'de' || lang === 'it');
  return `${hello}\n\n${lower ? body : upperFirst(body)}`;
}

function detailsBlock(candidacy: Candidacy): string {
  const { labels } = candidacy.texts;
  const { role, req, city } = candidacy.opening;
  const lines = [`${labels.role}: ${role}`, `${labels.company}: ${candidacy.company.name}`];
  if (req !== null) lines.push(`${labels.req}: ${req}`);
  return [...lines, `${labels.place}: ${city}`].join('\n');
}

/** An automated mail's paragraphs around the body. */
function autoText(candidacy: Candidacy, body: string, values: Values, rng: Random): string {
  const { texts } = candidacy;
  const fill = (text: string): string => fillText(text, values);
  const parts = [body];
  if (rng.chance(0.28)) parts.push(detailsBlock(candidacy));
  const asides = rng.weighted([
    [0, 5],
    [1, 4],
    [2, 2],
  ]);
  const first = rng.int(texts.asides.length);
  for (let i = 0; i < asides; i++)
    parts.push(fill(texts.asides[(first + i * 3) % texts.asides.length] ?? ''));
  parts.push(`${rng.pick(texts.bye.auto)}\n${fill(rng.pick(texts.team))}`);
  if (rng.chance(0.4)) parts.push(fill(rng.pick(texts.footers)));
  return parts.join('\n\n');
}

function humanText(candidacy: Candidacy, body: string, values: Values, rng: Random): string {
  const firm = candidacy.agencyName ?? candidacy.company.name;
  const { name } = candidacy.agency ?? candidacy.company.recruiter;
  const short = rng.chance(0.4) ? (name.split(' ')[0] ?? name) : name;
  const signature = rng.weighted([
    [short, 3],
    [`${name}\n${firm}`, 4],
    [`${short}\n\n-- \n${name}\n${firm} | ${values.city}`, 3],
  ]);
  // A vendor's relay hides the sender's domain, so the signature must name the firm.
  const relayed = !candidacy.agency && !candidacy.contact.address.endsWith(`@${candidacy.company.domain}`);
  const signed = relayed && !signature.includes(firm) ? `${name}\n${firm}` : signature;
  return `${body}\n\n${rng.pick(candidacy.texts.bye.human)}\n${signed}`;
}

/** The whole text of a step's mail. */
export function storyText(candidacy: Candidacy, planned: PlannedStep, values: Values, rng: Random): string {
  const { texts, lang } = candidacy;
  const step = texts.steps[planned.step];
  const wording = planned.voice === 'auto' ? step.auto : step.human;
  const hello = fillText(rng.pick(texts.hello[planned.voice]), values);
  const body = greeted(hello, fillText(rng.pick(wording?.bodies ?? []), values), lang);
  if (planned.voice === 'auto') return autoText(candidacy, body, values, rng);
  if (planned.voice === 'human') return humanText(candidacy, body, values, rng);
  return `${body}\n\n${rng.pick(texts.bye.sent)}\n${candidacy.owner.name}`;
}

function answering(subject: string, lang: string, rng: Random): string {
  const prefix = lang === 'de' && rng.chance(0.5) ? 'AW' : 'Re';
  return `${prefix}: ${subject.replace(ANSWER, '')}`;
}

/** The subject: an answer's when the conversation goes on, else one of the step's own. */
export function storySubject(
  candidacy: Candidacy,
  planned: PlannedStep,
  last: Draft | null,
  values: Values,
  rng: Random,
): string {
  const personal = planned.voice !== 'auto';
  if (personal && last && rng.chance(planned.voice === 'sent' ? 0.9 : 0.7)) {
    return answering(last.subject, candidacy.lang, rng);
  }
  const step = candidacy.texts.steps[planned.step];
  const wording = personal ? step.human : step.auto;
  const subject = upperFirst(fillText(rng.pick(wording?.subjects ?? []), values)).trim();
  return last ? subject : subject.replace(ANSWER, '');
}

/** An agency names its client below the salutation, except when it approaches a stranger. */
function namingClient(candidacy: Candidacy, planned: PlannedStep, text: string): string {
  const { name } = candidacy.company;
  const mute = !candidacy.agency || planned.voice !== 'human' || planned.step === 'outreach';
  if (mute || text.includes(name)) return text;
  return text.replace('\n\n', `\n\n${name} – ${candidacy.opening.role}\n\n`);
}

/** Where several applications run at one employer or agency, each mail that begins a conversation says which one it means. */
export function sayingWhich(
  candidacy: Candidacy,
  planned: PlannedStep,
  subject: string,
  text: string,
): { subject: string; text: string } {
  if (candidacy.agency) return { subject, text: namingClient(candidacy, planned, text) };
  const { role, req } = candidacy.opening;
  const said = `${subject}\n${text}`;
  const clear = said.includes(role) || (req !== null && said.includes(req));
  const answer = planned.voice !== 'auto' && ANSWER.test(subject);
  if (!candidacy.several || clear || answer) return { subject, text };
  if (planned.voice === 'auto') return { subject, text: `${text}\n\n${detailsBlock(candidacy)}` };
  return { subject: `${subject} (${role})`, text };
}
