// Tests of the subjects that vendors' mails usually begin with.
import { describe, expect, it } from 'vitest';
import { SUBJECTS } from './usual-wordings.data.ts';
import { usualWordings, type UsualLanguage } from './usual-wordings.ts';

const kindsOf = (of: Parameters<typeof usualWordings>[0], subject: string, ...languages: UsualLanguage[]) =>
  usualWordings(of, ...languages).flatMap(({ pattern, kind }) =>
    pattern.test(subject) ? [kind ?? 'unsaid'] : [],
  );

describe('usualWordings', () => {
  it.each([
    ['de', 'Wir haben Ihre Bewerbung erhalten'],
    ['en', 'We’ve received your application'],
    ['fr', 'Votre candidature a bien été enregistrée'],
    ['es', 'Confirmación de recepción'],
    ['nl', 'Je sollicitatie is goed ontvangen'],
    ['pl', 'Otrzymaliśmy Twoje zgłoszenie'],
  ] as const)('knows a receipt in %s', (language, subject) => {
    expect(kindsOf('employer', subject, language)).toEqual(['application_received']);
  });

  it.each([
    ['de', 'Vielen Dank für Ihre Bewerbung'],
    ['en', 'Thank you for your application'],
    ['fr', 'Merci pour votre candidature'],
    ['sv', 'Tack för din ansökan'],
    ['pl', 'Dziękujemy za aplikację'],
  ] as const)(
    'takes a mere thanks in %s for nothing, with which rejections begin too',
    (language, subject) => {
      expect(kindsOf('employer', subject, language)).toEqual([]);
    },
  );

  it('tells an offer of jobs from an application that a board passed on', () => {
    expect(kindsOf('board', '25 neue Stellen für Imker', 'de')).toEqual(['job_alert']);
    expect(kindsOf('board', 'Deine Bewerbung an Grünwerk wurde übermittelt', 'de')).toEqual([
      'application_received',
    ]);
    expect(kindsOf('employer', '25 neue Stellen für Imker', 'de')).toEqual([]);
  });

  it('knows an invitation to a test only where the vendor holds tests', () => {
    const subject = 'Please complete your Halden & Frey assessment';
    expect(kindsOf('test', subject, 'en')).toEqual(['assessment']);
    expect(kindsOf('employer', subject, 'en')).toEqual([]);
  });

  it('reads title and employer', () => {
    const groups = usualWordings('employer', 'nl')
      .map(({ pattern }) => pattern.exec('Jouw sollicitatie als Dijkwachter bij Zilverduin')?.groups)
      .find((each) => each !== undefined);
    expect({ ...groups }).toEqual({ role: 'Dijkwachter', company: 'Zilverduin' });
  });

  it('makes the wordings of a language once', () => {
    const languages = Object.keys(SUBJECTS) as UsualLanguage[];
    const first = usualWordings('board', ...languages);
    expect(first.length).toBeGreaterThan(languages.length);
    expect(usualWordings('board', ...languages).every((wording, at) => wording === first[at])).toBe(true);
  });
});
