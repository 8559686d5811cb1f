// Tests that the employer is told apart from agencies, people, domains and departments around its name.
import { describe, expect, it } from 'vitest';
import type { Extracted } from '../../domain/decision.ts';
import { extract } from '../extract.ts';
import { sketchMail, type MailSketch } from './sketch-mail.fixture.ts';

const companyOf = (sketch: MailSketch): Extracted | null =>
  extract(sketchMail(sketch), 'rejection', 'received', []).company;

const nameOf = (sketch: MailSketch): string | null => companyOf(sketch)?.value ?? null;

describe('extract: the employer among other names', () => {
  it.each([
    [
      'Aldermoor & Vane',
      'aldermoorandvane.example',
      'Sorry, not this time.\n\nBest,\nRuth\nAldermoor & Vane',
    ],
    ['Brunnwäldle Käserei', 'brunnwaeldle-kaeserei.example', 'leider nein.\n\nGrüße\nBrunnwäldle Käserei'],
    ['Ventoalto Lda', 'ventoaltolda.example', 'Lamentamos.\n\nCumprimentos,\nVentoalto Lda'],
    ['Closing Time Brewery', 'closingtimebrewery.example', 'No luck.\n\nCheers,\nClosing Time Brewery'],
  ])('shows %s as the mail writes it, not as the domain spells it', (name, domain, text) => {
    const company = companyOf({ text, from: { name: 'Ruth Oakley', address: `ruth@${domain}` } });
    expect(company?.value).toBe(name);
    expect(text.slice(company?.span.start, company?.span.end)).toBe(name);
  });

  it('tells the person from the firm in one display name', () => {
    const from = { name: 'Joost Veldkamp - Norvane Sluizen', address: 'j.veldkamp@norvanesluizen.example' };
    expect(nameOf({ text: 'Dag Ada,\n\nKun je maandag langskomen?\n\nGroet,\nJoost', from })).toBe(
      'Norvane Sluizen',
    );
  });

  it('names a German firm as it signs, whatever case the sentence puts it in', () => {
    const text = 'vielen Dank für Ihr Interesse an einer Tätigkeit bei den Stadtwerken Altnorvane.';
    const from = { name: 'Bewerbermanagement', address: 'bewerbung@sw-altnorvane.example' };
    expect(nameOf({ text, from })).toBe('Stadtwerke Altnorvane');
  });

  it('takes the employer that a job site names, not the site', () => {
    const text =
      'Your application for Tram Driver at Harrowfold Trams has been sent.\n\nGood luck,\nTeam Totaljobs';
    expect(nameOf({ text, from: { name: 'Totaljobs', address: 'noreply@totaljobs.example' } })).toBe(
      'Harrowfold Trams',
    );
  });

  it('leaves a service that belongs to the name of an institution', () => {
    const text = 'We have received your form.\n\nNorvane County Library System';
    expect(nameOf({ text, from: { name: '', address: 'jobs@ncls.example' } })).toBe(
      'Norvane County Library System',
    );
  });

  it('believes a name that only the domain tells by half at most', () => {
    const company = companyOf({
      text: 'We chose somebody else.',
      from: { name: 'Ruth Oakley', address: 'ruth@pelham-dye.example' },
    });
    expect(company?.value).toBe('Pelham Dye');
    expect(company?.confidence).toBeLessThanOrEqual(0.5);
  });

  it.each([
    ['Harrowfold – Tram Driver\n\nThey went with another candidate.', 'Harrowfold'],
    ['My client Harrowfold Trams has decided not to go ahead.', 'Harrowfold Trams'],
    ['Your CV went to Harrowfold Trams today.', 'Harrowfold Trams'],
  ])('takes the client that an agency names in "%s"', (text, client) => {
    const mail = `${text}\n\nKind regards,\nRuth Oakley\nOakley Bray Recruitment`;
    const from = { name: 'Ruth Oakley', address: 'ruth@oakleybray.example' };
    expect(nameOf({ text: mail, from })).toBe(client);
  });

  it('takes the agency itself, in full, when it names no client', () => {
    const text =
      'A client of ours went with another applicant.\n\nBest,\nRuth Oakley\nOakley Bray Recruitment';
    const from = { name: 'Ruth Oakley', address: 'ruth@oakleybrayrecruitment.example' };
    expect(nameOf({ text, from })).toBe('Oakley Bray Recruitment');
  });

  it.each([
    ['Beatriz Lomelino', 'rh@pinhalto.example', 'Decidimos seguir com outra pessoa.'],
    [
      'Wendeline Marquardt',
      'no-reply@mail.example',
      'Es ist leider eine Absage.\n\nViele Grüße\nWendeline\nTannhöhe Optik',
    ],
  ])('never takes %s, who writes, for the employer', (name, address, text) => {
    expect(nameOf({ text, from: { name, address } })).not.toBe(name);
  });

  it('never takes an interviewer for the employer', () => {
    const text = 'Thank you for your interview with Martin Ashcombe. We have chosen somebody else.';
    expect(nameOf({ text, from: null })).toBeNull();
  });

  it.each(['Candidate Accounts', 'No Reply', 'Segreteria', 'Recursos Humanos'])(
    'never takes the department %s for the employer',
    (name) => {
      expect(nameOf({ text: 'Thank you.', from: { name, address: 'post@gmail.com' } })).toBeNull();
    },
  );

  it.each([
    ['El equipo de selección de Duramar Textil', 'Duramar Textil'],
    ['Equipa de Recrutamento da Duramar Textil', 'Duramar Textil'],
    ['People Team, Duramar Textil', 'Duramar Textil'],
    ['Duramar Textil – Personas y Talento', 'Duramar Textil'],
    ['Your friends at Duramar Textil', 'Duramar Textil'],
    ['Werken bij Duramar Textil', 'Duramar Textil'],
  ])('reads the employer out of the signature "%s"', (line, name) => {
    expect(nameOf({ text: `We have chosen somebody else.\n\nHave a good week,\n${line}` })).toBe(name);
  });
});
