// Puts an application's names, days and places into a handwritten text.
import type { Candidacy } from './candidacy.ts';
import { kindOfStep, type PlannedStep } from './story.ts';
import type { Random } from './random.ts';
import { DAY, dayInWords, timeInWords, workday } from './time.ts';

const SALARIES: Record<string, readonly string[]> = {
  en: ['£46,500', '£58,000', '$94,000', '£39,250', '€61,000'],
  other: ['54.000 €', '47.500 €', '62.000 €', '38.400 €'],
};

/** The first working day of the month after an instant: offer and acceptance name the same day. */
function firstOfMonth(at: number): number {
  const day = new Date(at);
  return workday(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1, 12));
}

/** The times and days that a mail may name; an invitation names the same ones however often they are used. */
function times(candidacy: Candidacy, planned: PlannedStep, rng: Random): Record<string, string> {
  const { lang } = candidacy;
  const { zone } = candidacy.company;
  const words = (at: number | null | undefined): string =>
    timeInWords(lang, at ?? planned.at + 3 * DAY, zone);
  const day = (days: number): string => dayInWords(lang, workday(planned.at + days * DAY), zone);
  const fixed = kindOfStep(planned.step) === 'interview_scheduled' ? planned.appointment?.start : undefined;
  return {
    when: words(fixed ?? planned.proposals[0]),
    when2: words(planned.proposals[1]),
    when3: words(planned.proposals[2]),
    old: words(planned.before),
    deadline: day(5 + rng.int(5)),
    start: dayInWords(lang, firstOfMonth(planned.at + 45 * DAY), zone),
  };
}

/** Values for the placeholders of one mail. */
export function slotValues(candidacy: Candidacy, planned: PlannedStep, rng: Random): Record<string, string> {
  const { company, opening, lang, owner } = candidacy;
  const first = owner.name.split(' ')[0] ?? '';
  return {
    ...times(candidacy, planned, rng),
    company: company.name,
    role: opening.role,
    ref: opening.req === null ? '' : rng.pick(candidacy.texts.ref).replace('{req}', opening.req),
    first,
    last: owner.name.slice(first.length + 1),
    person: (candidacy.agency ?? company.recruiter).name,
    manager: company.manager,
    city: opening.city,
    where: rng.pick(candidacy.texts.places).replace('{hex}', rng.hex(8)),
    agency: candidacy.agencyName ?? company.name,
    board: candidacy.board?.name ?? '',
    salary: rng.pick(SALARIES[lang === 'en' ? 'en' : 'other'] ?? []),
    n2: rng.digits(2),
  };
}

/** Replaces `{name}` by its value, `¶` by a paragraph break and `|` by a line break. */
export function fillText(text: string, values: Record<string, string>): string {
  return text
    .replace(/¶/gu, '\n\n')
    .replace(/\|/gu, '\n')
    .replace(/\{(\w+)\}/gu, (whole, key: string) => values[key] ?? whole);
}
