// New text against quoted history.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitQuoted } from './split-quoted.ts';

const fresh = (text: string, answers = true): string => {
  const lines = text.split('\n');
  const quoted = splitQuoted(lines, [], answers);
  return lines
    .filter((_, at) => quoted[at] !== true)
    .join('\n')
    .trim();
};

describe('splitQuoted', () => {
  it.each([
    'On Mon, 4 Mar 2024 at 10:05, Mira Quell <mira@mail.example> wrote:',
    'On Mon, 4 Mar 2024 at 10:05, Mira Quell\n<mira@mail.example> wrote:',
    'On 4 March 2024\nat 10:05, Mira Quell (she/her)\nwrote:',
    'Am Mo., 4. März 2024 um 10:05 Uhr schrieb Mira Quell <mira@mail.example>:',
    'Am 04.03.24 um 10:05 schrieb Mira Quell:',
    'Le lun. 4 mars 2024 à 10:05, Mira Quell <mira@mail.example> a écrit :',
    'El lun, 4 mar 2024 a las 10:05, Mira Quell (<mira@mail.example>) escribió:',
    'Il giorno lun 4 mar 2024 alle ore 10:05 Mira Quell <mira@mail.example> ha scritto:',
    'Em seg., 4 de mar. de 2024 às 10:05, Mira Quell <mira@mail.example> escreveu:',
    'Op ma 4 mrt 2024 om 10:05 schreef Mira Quell <mira@mail.example>:',
    'Mira Quell <mira@mail.example> wrote:',
    '-----Original Message-----',
    '-------- Ursprüngliche Nachricht --------',
    "----- Message d'origine -----",
    '----- Mensaje original -----',
    '----- Messaggio originale -----',
    '----- Mensagem original -----',
    '----- Oorspronkelijk bericht -----',
    '---------- Forwarded message ---------',
    'Begin forwarded message:',
    'Anfang der weitergeleiteten Nachricht:',
    '________________________________\nFrom: Mira Quell <mira@mail.example>\nSent: Monday, 4 March\nTo: Jobs\nSubject: Pilot',
    '*From:* Mira Quell\n*Date:* Monday\n*To:* Jobs\n*Subject:* Pilot',
    'Von: Mira Quell\nGesendet: Montag, 4. März 2024\nAn: Jobs\nBetreff: Lotsin',
    'De : Mira Quell\nEnvoyé : lundi 4 mars\nÀ : Jobs\nObjet : Pilote',
    'De: Mira Quell\nEnviado el: lunes\nPara: Jobs\nAsunto: Piloto',
    'Da: Mira Quell\nInviato: lunedì\nA: Jobs\nOggetto: Pilota',
    'De: Mira Quell\nEnviado: segunda-feira\nPara: Jobs\nAssunto: Piloto',
    'Van: Mira Quell\nVerzonden: maandag\nAan: Jobs\nOnderwerp: Loods',
  ])('cuts the history off behind %s', (mark) => {
    expect(fresh(`Thank you.\n\n${mark}\nOld text\n\nmore old text`)).toBe('Thank you.');
  });

  it('keeps answers that stand between and below marked lines', () => {
    const text = 'On 4 March 2024 Mira wrote:\n> When?\n\nAt nine.\n> Where?\n> Which pier?\nPier 7.';
    expect(fresh(text)).toBe('At nine.\n> Where?\n> Which pier?\nPier 7.'.replace(/> .*\n/g, ''));
  });

  it('takes a single line with an arrow for no quotation', () => {
    expect(fresh('Next steps:\n> Book a time\nBye')).toBe('Next steps:\n> Book a time\nBye');
  });

  it('believes the containers that the HTML marks, and an attribution above them', () => {
    const quoted = splitQuoted(
      ['Yes.', 'Mira wrote:', '', 'When?', 'Bye'],
      [false, false, false, true, false],
      true,
    );
    expect(quoted).toEqual([false, true, true, true, false]);
  });

  it.each([
    'On Monday we wrote to you: your application has arrived.',
    'From: 10:00\nTo: 11:00\nSubject: Interview with the harbour master',
    'From: Tidewell\nwith love',
    'Please send your original message again.',
    'Am 4. März schrieb die Lokalzeitung über uns.',
    '-- \nMira Quell\nTidewell Ltd',
  ])('does not take "%s" for the beginning of history', (text) => {
    expect(fresh(`Hello\n${text}\nBye`)).toBe(`Hello\n${text}\nBye`);
  });

  it('keeps everything below an attribution on top when no line is marked', () => {
    expect(fresh('On 4 March 2024 Mira wrote:\n]] When?\nAt nine.')).toBe(']] When?\nAt nine.');
  });

  it('leaves nothing new of a mail that only forwards one', () => {
    expect(fresh('---------- Forwarded message ---------\nFrom: Tidewell\nThank you for applying.')).toBe('');
  });

  it('takes all for new when marks would leave nothing of a mail that answers none', () => {
    const text = '> We received your application.\n> Thank you.';
    expect(fresh(text, false)).toBe(text);
    expect(splitQuoted(['We received it.'], [true], false)).toEqual([false]);
  });

  it('marks every line, and none twice', () => {
    const line = fc.constantFrom(
      '',
      'a',
      '> a',
      'On 4 March 2024 Mira wrote:',
      'From: Mira',
      'Sent: 4',
      'Subject: x',
      '---',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.boolean(), (lines, answers) => {
        expect(splitQuoted(lines, [], answers)).toHaveLength(lines.length);
      }),
    );
  });
});
