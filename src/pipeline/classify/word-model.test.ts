// What the words of a mail say of its kind where no phrase of the rules stands in it.
import { expect, test } from 'vitest';
import type { Direction, ParsedMail } from '../../domain/mail.ts';
import { sketchParsedMail } from '../../domain/sketch-parsed-mail.fixture.ts';
import { classify } from '../classify.ts';

function mail(subject: string, text: string): ParsedMail {
  return sketchParsedMail({ text }, { subject });
}

/** Without any rule: by the words alone. */
function kindOf(subject: string, text: string, direction: Direction = 'received'): string {
  return classify(mail(subject, text), [], [])(direction)[0]!.kind;
}

test('The words alone tell a rejection in every language.', () => {
  const texts = [
    ['Your application as a saddler', 'Sadly the panel chose another candidate for the saddler vacancy.'],
    ['Ihre Bewerbung als Sattler', 'Leider haben wir einen anderen Bewerber für die Stelle ausgewählt.'],
    ['Votre candidature de sellier', 'Malheureusement nous avons choisi un autre candidat pour ce poste.'],
    ['Tu candidatura de guarnicionero', 'Lamentablemente hemos elegido a otro candidato para el puesto.'],
    ['La tua candidatura da sellaio', 'Purtroppo abbiamo scelto un altro candidato per la posizione.'],
    ['Sua candidatura de seleiro', 'Infelizmente escolhemos outro candidato para a vaga.'],
    ['Je sollicitatie als zadelmaker', 'Helaas hebben we een andere kandidaat gekozen voor de functie.'],
  ] as const;
  for (const [subject, text] of texts) expect(kindOf(subject, text), subject).toBe('rejection');
});

test('The same words about a flat or a loan are not about a job.', () => {
  expect(
    kindOf('Your application for the flat', 'Sadly the landlord chose another tenant for the flat.'),
  ).toBe('not_job');
  expect(kindOf('Loan application', 'Sadly the bank could not approve your loan application.')).toBe(
    'not_job',
  );
});

test('Words that nobody knows say nothing of a job.', () => {
  expect(kindOf('Zzyx', 'Qwrt plok vimsa drotu.')).toBe('not_job');
});

test('The sentence that says it loudest is evidence, word for word.', () => {
  const text = 'Hello Ove,\n\nSadly the panel chose another candidate for the saddler vacancy.\n\nGreetings';
  const best = classify(mail('Your application', text), [], [])('received')[0]!;
  expect(best.evidence.map((span) => span.text)).toEqual([
    'Sadly the panel chose another candidate for the saddler vacancy.',
  ]);
  expect(text.slice(best.evidence[0]!.start, best.evidence[0]!.end)).toBe(best.evidence[0]!.text);
});

test('Mail of one’s own is never of a kind that only others can send.', () => {
  const kinds = classify(mail('My application', 'I attach my CV.'), [], [])('sent').map((s) => s.kind);
  expect(kinds.sort()).toEqual(['follow_up', 'not_job', 'offer_accepted', 'other_job', 'withdrawal']);
});
