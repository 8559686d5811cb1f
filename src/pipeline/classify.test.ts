// How a mail is read: sentence by sentence, without what is conditional, negated, quoted or boilerplate.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ats } from '../contracts/ats.ts';
import type { Phrase, Rule } from '../contracts/rule.ts';
import type { Kind } from '../domain/kind.ts';
import type { Direction, MailHeaders, ParsedMail } from '../domain/mail.ts';
import { sketchParsedMail } from '../domain/sketch-parsed-mail.fixture.ts';
import { classify } from './classify.ts';
import { readWords } from './classify/read-words.ts';
import { scoreByRules } from './classify/score-by-rules.ts';

const mail = (text: string, over: Partial<ParsedMail> = {}, headers: Partial<MailHeaders> = {}): ParsedMail =>
  sketchParsedMail({ text, ...over }, headers);

const rule = (kind: Kind, phrases: Rule['phrases'], direction: Direction = 'received'): Rule => ({
  kind,
  direction,
  phrases,
});
const phrase = (pattern: RegExp, weight = 4, more: Partial<Phrase> = {}): Phrase => ({
  pattern,
  weight,
  ...more,
});

const RULES: readonly Rule[] = [
  rule('rejection', {
    en: [phrase(/\bnot selected\b|\bwe chose someone else\b/iu)],
    de: [phrase(/\babsagen\b/iu)],
    fr: [phrase(/\bpas été retenue\b/iu)],
    es: [phrase(/\bno has sido seleccionada\b/iu)],
    it: [phrase(/\bnon è stata selezionata\b/iu)],
    pt: [phrase(/\bnão foi selecionada\b/iu)],
    nl: [phrase(/\bniet geselecteerd\b/iu)],
  }),
  rule('application_received', {
    en: [phrase(/\breceived your application\b/iu)],
    es: [phrase(/\brecibido su candidatura\b/iu)],
  }),
  rule('interview_invite', {
    en: [phrase(/\binvite you to an interview\b/iu), phrase(/\binterview tips\b/iu, -4)],
  }),
  rule('offer', { en: [phrase(/\bselected\b/iu)] }),
  rule('job_alert', { en: [phrase(/\bnew jobs\b/iu, 4, { conditional: true })] }),
  rule('follow_up', { en: [phrase(/\bany news on my application\b/iu)] }, 'sent'),
];

const TOPIC = 'This is about your application for the position of miller.';

const scoresOf = (of: ParsedMail, direction: Direction, vendors: readonly Ats[] = []) =>
  scoreByRules(readWords(of, RULES), direction, vendors).scores;

function evidenceFor(kind: Kind, of: ParsedMail, direction: Direction = 'received'): string[] {
  const found = scoresOf(of, direction).find((s) => s.kind === kind)!;
  return found.evidence.map((e) => e.text);
}

const scoreOf = (kind: Kind, of: ParsedMail, vendors: readonly Ats[] = []): number =>
  scoresOf(of, 'received', vendors).find((s) => s.kind === kind)!.score;

describe('Conditional clauses do not count', () => {
  test.each([
    'If you are not selected, we will keep your details.',
    'Should you be not selected, we will write.',
    'In case you are not selected, try again in spring.',
    'We will write in any case, even if you are not selected.',
    'Once we know whether you are not selected, we write.',
    'Sollten wir Ihnen absagen, so hören Sie von uns.',
    'Wenn wir dir absagen, sagen wir auch warum.',
    'Wir melden uns auch dann, falls wir Ihnen absagen.',
    "Si votre candidature n'a pas été retenue, nous vous écrirons.",
    'Si no has sido seleccionada, te escribiremos.',
    'Se la candidatura non è stata selezionata, le scriveremo.',
    'Caso a candidatura não foi selecionada, escreveremos.',
    'Als u niet geselecteerd bent, hoort u dat van ons.',
    'Mocht je niet geselecteerd zijn, dan hoor je dat.',
  ])('%s', (text) => {
    expect(evidenceFor('rejection', mail(text))).toEqual([]);
  });

  test('What is "if" in one language is another word in the next: Spanish "se" starts no condition.', () => {
    expect(
      evidenceFor('application_received', mail('Se ha recibido su candidatura para el puesto.')),
    ).toHaveLength(1);
  });

  test('A courteous condition leaves the main clause standing.', () => {
    const text = 'If you are still interested, we invite you to an interview on Friday.';
    expect(evidenceFor('interview_invite', mail(text))).toHaveLength(1);
  });

  test('A condition on the process makes the main clause conditional, in front of it and behind it.', () => {
    expect(
      evidenceFor('interview_invite', mail('If your profile matches, we will invite you to an interview.')),
    ).toEqual([]);
    expect(
      evidenceFor('interview_invite', mail('We will invite you to an interview if your profile matches.')),
    ).toEqual([]);
  });

  test('Phrases that ask for it count in conditions too.', () => {
    expect(evidenceFor('job_alert', mail('If you like, see the new jobs of this week.'))).toEqual([
      'new jobs',
    ]);
  });

  test('A condition ends with its sentence.', () => {
    const text = 'If you have questions, write to us. You were not selected.';
    expect(evidenceFor('rejection', mail(text))).toEqual(['not selected']);
  });
});

describe('Only news counts', () => {
  test('A negation right before the phrase turns it off.', () => {
    expect(evidenceFor('offer', mail('You were selected.'))).toEqual(['selected']);
    expect(evidenceFor('offer', mail('You were not selected.'))).toEqual([]);
  });

  test('Quoted history and quoted lines do not count.', () => {
    expect(evidenceFor('rejection', mail('Hello', { quoted: 'You were not selected.' }))).toEqual([]);
    expect(evidenceFor('rejection', mail('> You were not selected.\n\nHello'))).toEqual([]);
  });

  test('A phrase is not put together from two sentences.', () => {
    expect(evidenceFor('rejection', mail('I think not. Selected readers win.'))).toEqual([]);
    expect(evidenceFor('rejection', mail('It is not\n\nselected here'))).toEqual([]);
  });

  test('A wrapped line does not break a phrase; neither do odd spaces, quotes, accents or soft hyphens.', () => {
    expect(evidenceFor('rejection', mail('We are sorry to tell you that after all the talks you were not\nselected.'))).toEqual(['not\nselected']); // prettier-ignore
    expect(evidenceFor('rejection', mail('You were not \u00a0 selec\u00adted.'))).toEqual([
      'not \u00a0 selec\u00adted',
    ]);
    expect(evidenceFor('rejection', mail("Votre dossier n'a pas e\u0301te\u0301 retenue"))).toHaveLength(1);
    expect(evidenceFor('rejection', mail('votre candidature n’a pas ete retenue'))).toHaveLength(1);
  });

  test('Abbreviations and ordinals do not end a sentence.', () => {
    const text = 'Am 4. Mai müssen wir Ihnen z. B. als Dr. Müller absagen.';
    expect(evidenceFor('rejection', mail(text))).toEqual(['absagen']);
    expect(evidenceFor('rejection', mail(`Falls wir ${text}`))).toEqual([]);
  });

  test('A footer says less than a sentence of the letter.', () => {
    const plain = mail(`${TOPIC} You were not selected.`);
    const footer = mail(`${TOPIC} You were not selected, see our privacy policy.`);
    expect(scoreOf('rejection', footer)).toBeLessThan(scoreOf('rejection', plain));
  });

  test('Repeating a phrase does not multiply its weight.', () => {
    const once = scoreOf('rejection', mail(`${TOPIC} You were not selected.`));
    const often = scoreOf('rejection', mail(`${TOPIC} ${'You were not selected. '.repeat(50)}`));
    expect(often).toBeLessThanOrEqual(once * 2);
  });

  test('Only the first 20,000 characters are read.', () => {
    expect(evidenceFor('rejection', mail(`${'la '.repeat(7_000)}. You were not selected.`))).toEqual([]);
  });
});

describe('Scores', () => {
  test('Stronger news beats the thanks above it.', () => {
    const text = `${TOPIC} We have received your application. We chose someone else.`;
    expect(scoresOf(mail(text), 'received')[0]!.kind).toBe('rejection');
  });

  test('A confirmation that tells the course of things stays a confirmation.', () => {
    const text = `${TOPIC} We have received your application. If your profile matches, we will invite you to an interview.`;
    expect(scoresOf(mail(text), 'received')[0]!.kind).toBe('application_received');
  });

  test('Words of news in a mail that speaks of nothing like an application weigh less.', () => {
    const text = 'You were not selected.';
    expect(scoreOf('rejection', mail(text))).toBeLessThan(scoreOf('rejection', mail(`${TOPIC} ${text}`)));
  });

  test('Negative phrases speak against their kind and are no evidence.', () => {
    const text = `${TOPIC} We invite you to an interview.`;
    expect(scoreOf('interview_invite', mail(`${text} Read our interview tips.`))).toBeLessThan(
      scoreOf('interview_invite', mail(text)),
    );
    expect(evidenceFor('interview_invite', mail(`${text} Read our interview tips.`))).toHaveLength(1);
  });

  test('They come best first, with not_job among them.', () => {
    const scores = scoresOf(mail('Hello'), 'received');
    expect(scores.map((s) => s.score)).toEqual(scores.map((s) => s.score).sort((a, b) => b - a));
    expect(scores[0]!.kind).toBe('not_job');
  });

  test('In sent mail only the rules for sent mail count.', () => {
    const text = 'Is there any news on my application? You were not selected.';
    expect(evidenceFor('follow_up', mail(text), 'sent')).toHaveLength(1);
    expect(evidenceFor('follow_up', mail(text), 'received')).toEqual([]);
    const kinds = scoresOf(mail(text), 'sent').map((s) => s.kind);
    expect(kinds).not.toContain('rejection');
    expect(kinds).toContain('not_job');
  });
});

describe('Signs beside words', () => {
  const invitation = {
    method: 'REQUEST' as const,
    summary: 'Interview: Miller',
    start: 1,
    end: 2,
    tz: null,
    location: null,
    organizer: null,
  };

  test('A calendar entry with a start that is about an interview fixes one.', () => {
    const calendar = [invitation];
    expect(scoresOf(mail('See you', { calendar }), 'received')[0]!.kind).toBe('interview_scheduled');
    const dinner = [{ ...invitation, summary: 'Dinner' }];
    expect(scoresOf(mail('See you', { calendar: dinner }), 'received')[0]!.kind).toBe('not_job');
    const open = [{ ...invitation, start: null }];
    expect(scoresOf(mail('See you', { calendar: open }), 'received')[0]!.kind).toBe('not_job');
  });

  test('Many links to postings make bulk mail a job alert; the same links in personal mail do not.', () => {
    const links = [1, 2, 3, 4, 5].map((n) => ({ url: `https://mill.example/jobs/${n}`, text: '' }));
    const alert = scoreOf('job_alert', mail('Have a look', { links }, { bulk: true }));
    expect(alert).toBeGreaterThan(scoreOf('job_alert', mail('Have a look', { links })));
  });

  const vendor: Ats = {
    id: 'hirewell',
    name: 'Hirewell',
    type: 'ats',
    brands: [],
    senders: [{ domain: 'hirewell.example', local: /^alerts$/u, kind: 'job_alert', weight: 5 }, { domain: 'hirewell.example' }],
    wordings: [{ field: 'subject', pattern: /^Update from .+$/iu, kind: 'in_review', weight: 3 }],
    header: { name: 'X-Hirewell', kinds: [[/^rej/u, 'rejection']] },
  }; // prettier-ignore

  test("A vendor's sender, wording and header speak for their kinds, on mail of that vendor only.", () => {
    const by = (address: string, subject = '') => ({ from: { name: '', address }, subject });
    expect(scoreOf('job_alert', mail('', {}, by('alerts@eu.hirewell.example')), [vendor])).toBeGreaterThan(2);
    expect(scoreOf('job_alert', mail('', {}, by('alerts@nothirewell.example')), [vendor])).toBeLessThan(0);
    expect(scoreOf('in_review', mail('', {}, by('x@hirewell.example', 'Update from Mill')), [vendor])).toBeGreaterThan(1);
    expect(scoreOf('in_review', mail('', {}, by('x@mill.example', 'Update from Mill')), [vendor])).toBeLessThan(0);
    const header = { all: new Map([['x-hirewell', 'rej-1']]) };
    expect(scoreOf('rejection', mail('', {}, header), [vendor])).toBeGreaterThan(2);
  }); // prettier-ignore
});

test('Every span quotes the original text exactly.', () => {
  const pieces = ['not selected', 'nicht', 'We chose someone else.', 'é', 'e\u0301', '“', '\u00ad', 'ﬁ', '\n', '\n\n', ' ', '…', 'İ', '😀', 'ß', 'Dr. ', '> '];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const letter = mail(text, {}, { subject: text });
      for (const e of classify(letter, RULES, [])('received').flatMap((s) => s.evidence)) expect(e.text).toBe(text.slice(e.start, e.end));
      for (const e of scoresOf(letter, 'received').flatMap((s) => s.evidence))
        expect(e.text.replace(/[\u00ad\s]+/gu, ' ')).toMatch(/^(?:not selected|we chose someone else|selected)$/iu);
    }),
  );
}); // prettier-ignore

test('No text makes it throw.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (text, subject) => {
      expect(classify(mail(text, {}, { subject }), RULES, [])('received').length).toBeGreaterThan(0);
    }),
  );
});
