// Reads a JobPosting of schema.org as pages really write it.
import type { ToldPosting, ToldSalary } from '../../contracts/ats.ts';
import { joined, listAt, numberAt, partAt, textAt } from '../../domain/json-parts.ts';

/** Places named; the others are left out. */
const MOST_PLACES = 4;

const nameOf = (thing: unknown): string | null => (typeof thing === 'string' ? thing : textAt(thing, 'name'));

function addressOf(address: unknown): string | null {
  if (typeof address === 'string') return address;
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) =>
    nameOf(partAt(address, name)),
  );
  return joined(
    parts.map((part) => part?.trim() || null),
    ', ',
  );
}

function locationOf(posting: object): string | null {
  const places = listAt(posting, 'jobLocation')
    .slice(0, MOST_PLACES)
    .map((place) => addressOf(partAt(place, 'address')) ?? nameOf(place));
  const isRemote = listAt(posting, 'jobLocationType').some((type) =>
    /telecommute|remote/iu.test(String(type)),
  );
  const where = listAt(posting, 'applicantLocationRequirements').slice(0, MOST_PLACES).map(nameOf);
  const remote = joined(where, ', ');
  return joined([isRemote ? (remote === null ? 'Remote' : `Remote (${remote})`) : null, ...places], ' · ');
}

const first = <T>(...told: readonly (T | null)[]): T | null => told.find((one) => one !== null) ?? null;

/** Written anywhere, or as a text in the place of a number. */
function salaryText(base: unknown, value: unknown): ToldSalary | null {
  const plain = [base, value].find((thing) => typeof thing === 'string');
  const text = (plain as string | undefined) ?? first(textAt(value, 'value'), textAt(base, 'value'));
  return text === null ? null : { text };
}

function salaryOf(posting: object): ToldSalary | null {
  const [base] = listAt(posting, 'baseSalary');
  const [value] = listAt(base, 'value');
  const single = first(numberAt(value, 'value'), numberAt(base, 'value'));
  const min = first(numberAt(value, 'minValue'), numberAt(base, 'minValue'), single);
  const max = first(numberAt(value, 'maxValue'), numberAt(base, 'maxValue'), single);
  if (min === null && max === null) return salaryText(base, value);
  const currency = first(
    textAt(base, 'currency'),
    textAt(value, 'currency'),
    textAt(posting, 'salaryCurrency'),
  );
  return { min, max, currency, per: first(textAt(value, 'unitText'), textAt(base, 'unitText')) };
}

/** What a property asks: texts, or things with a description. */
const asked = (posting: object, name: string): string | null =>
  joined(
    listAt(posting, name).map((thing) =>
      typeof thing === 'string'
        ? thing
        : (textAt(thing, 'description') ?? textAt(thing, 'credentialCategory')),
    ),
    '\n',
  );

/** Null when it bears no title. */
export function toldByJsonLd(posting: object): ToldPosting | null {
  const title = textAt(posting, 'title') ?? textAt(posting, 'name');
  if (title === null) return null;
  const [organisation] = listAt(posting, 'hiringOrganization');
  const requirements = ['qualifications', 'experienceRequirements', 'educationRequirements', 'skills'].map(
    (name) => asked(posting, name),
  );
  return {
    title,
    company: nameOf(organisation),
    description: joined([textAt(posting, 'description'), asked(posting, 'responsibilities')], '\n'),
    requirements: joined(requirements, '\n'),
    location: locationOf(posting),
    employmentType: joined(
      listAt(posting, 'employmentType').map((type) => (typeof type === 'string' ? type : null)),
      ', ',
    ),
    salary: salaryOf(posting),
    posted: textAt(posting, 'datePosted'),
    closes: textAt(posting, 'validThrough'),
  };
}
