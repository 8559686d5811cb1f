// Gives the subjects that the mails of most vendors of a language begin with.
import { stockWording } from './stock-wording.ts';
import { SUBJECTS, type SubjectWordings } from './usual-wordings.data.ts';

type Wording = ReturnType<typeof stockWording>;

/** A language whose usual subjects are known, by its ISO 639-1 code. */
export type UsualLanguage = keyof typeof SUBJECTS;

/** For whom a vendor's mails speak: one employer, a board of many, or a site of tests. */
type Speaker = 'employer' | 'board' | 'test';

const MADE = new Map<string, readonly Wording[]>();

const subject = (source: string | undefined, kind?: Wording['kind'], weight?: number): Wording[] =>
  source === undefined ? [] : [stockWording('subject', source, kind, weight)];

function made(of: Speaker, language: UsualLanguage): readonly Wording[] {
  const key = `${of} ${language}`;
  const known = MADE.get(key);
  if (known !== undefined) return known;
  const { received, titled, passedOn, offered, invited }: SubjectWordings = SUBJECTS[language];
  const wordings = {
    employer: () => [...subject(received, 'application_received', 2), ...subject(titled)],
    board: () => [
      ...subject(passedOn, 'application_received', 4),
      ...subject(titled),
      ...subject(offered, 'job_alert', 4),
    ],
    test: () => subject(invited, 'assessment', 3),
  }[of]();
  MADE.set(key, wordings);
  return wordings;
}

/**
 * The usual subjects in `languages`, for a vendor whose mails speak for one `employer` (a system for applicants), for
 * a `board`, which also passes applications on and offers jobs, or for a `test`. They say much only of mail that a vendor sent: put them
 * into a vendor's wordings, never into the rules for all mail.
 */
export const usualWordings = (of: Speaker, ...languages: readonly UsualLanguage[]): readonly Wording[] =>
  languages.flatMap((language) => made(of, language));
