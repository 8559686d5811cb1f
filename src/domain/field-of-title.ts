// Tells the field of work that a job title belongs to.
import { foldText } from './fold-text.ts';
import { JOB_FIELDS, type JobField } from './job-fields.data.ts';

/** From this length on a word is looked for within compounds. */
const IN_COMPOUNDS = 6;

interface FieldWord {
  field: JobField;
  words: string;
}

const FIELD_WORDS: readonly FieldWord[] = Object.entries(JOB_FIELDS)
  .flatMap(([field, words]) =>
    words.split(/\s+/u).map((word) => ({ field: field as JobField, words: word.replaceAll('_', ' ') })),
  )
  // The longest says most.
  .toSorted((a, b) => b.words.length - a.words.length);

/** Title words that tell no field: an engineer or a specialist of what? */
const BARE =
  /\b(?:engineer|specialist|officer|operator|intern|trainee|apprentice|praktikant(?:in)?|stagiaire|werkstudent(?:in)?|becario|azubi|freelancer?|volunteer|lead|fellow|architect|coordinator|koordinator(?:in)?|coordinateur|coordinador|mitarbeiter(?:in)?|medewerker|employe|empleado|tecnico|technicien|associate|analyst|supervisor|worker|referent(?:in)?|spezialist(?:in)?|stage)\b/u;

const spaced = (title: string): string =>
  ` ${foldText(title)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()} `;

/** Fields whose words tell more of the rank than of the work. */
const BROAD: ReadonlySet<JobField> = new Set(['management', 'office']);

/** The field, or null where no word tells one. A narrow word outdoes a broad one: a marketing manager works in marketing. */
export function fieldOfTitle(title: string): JobField | null {
  const text = spaced(title);
  const found = FIELD_WORDS.filter(
    ({ words }) => text.includes(` ${words} `) || (words.length >= IN_COMPOUNDS && text.includes(words)),
  );
  return (found.find(({ field }) => !BROAD.has(field)) ?? found[0])?.field ?? null;
}

/** Whether a phrase holds a word by which job titles are told. */
export const looksLikeTitle = (phrase: string): boolean =>
  fieldOfTitle(phrase) !== null || BARE.test(foldText(phrase));
