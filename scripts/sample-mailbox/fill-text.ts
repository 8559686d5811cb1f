// Puts an application's names, days and places into a handwritten text.
import type { Candidacy } from './candidacy.ts';
import type { PlannedStep } from './story.ts';
import type { Random } from './random.ts';
import { atLocal, DAY, dayInWords, timeInWords, workday } from './time.ts';

const SALARIES: Record<string, readonly string[]> = {
  en: ['£46,500', '£58,000', '$94,000', '£39,250', '€61,000'],
  other: ['54.000 €', '47.500 €', '62.000 €', '38.400 €'],
};

/** Values for the placeholders of one mail. The days offered are the same however often they are used. */
export function slotValues(candidacy: Candidacy, planned: PlannedStep, rng: Random): Record<string, string> {
  const { company, opening, lang } = candidacy;
  const zone = company.zone;
  const slot = (days: number): string => {
    const day = workday(planned.at + days * DAY);
    return timeInWords(lang, atLocal(day, zone, 9 + rng.int(8), rng.pick([0, 30])), zone);
  };
  const first = candidacy.owner.name.split(' ')[0] ?? '';
  const when = planned.appointment ? timeInWords(lang, planned.appointment.start, zone) : slot(3);
  const place = rng.pick(candidacy.texts.places).replace('{hex}', rng.hex(8));
  return {
    company: company.name,
    role: opening.role,
    ref: opening.req === null ? '' : rng.pick(candidacy.texts.ref).replace('{req}', opening.req),
    first,
    last: candidacy.owner.name.slice(first.length + 1),
    person: candidacy.contact.name,
    manager: company.manager,
    city: opening.city,
    when,
    when2: slot(4 + rng.int(2)),
    when3: slot(6 + rng.int(3)),
    old: planned.before === null ? slot(2) : timeInWords(lang, planned.before, zone),
    deadline: dayInWords(lang, planned.at + (5 + rng.int(5)) * DAY, zone),
    start: dayInWords(lang, planned.at + (40 + rng.int(40)) * DAY, zone),
    where: place,
    agency: candidacy.agencyName ?? company.name,
    board: candidacy.board?.senders[0]?.[0] ?? '',
    tester: '',
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
