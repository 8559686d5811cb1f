// Tests which names of institutions are proposed from a text.
import { describe, expect, it, test } from 'vitest';
import { plainView } from './plain-view.ts';
import { holdsInstitution, isInstitutionNoun, readInstitutions } from './read-institutions.ts';

const namesIn = (text: string): string[] =>
  readInstitutions({ name: 'body', text, view: plainView(text) }).map(({ value }) => value);

describe('readInstitutions', () => {
  it.each([
    ['Ihre Unterlagen liegen dem Museum für Uhren Norvane vor.', 'Museum für Uhren Norvane'],
    ['Le poste à la Clinique vétérinaire des Vanneaux est pourvu.', 'Clinique vétérinaire des Vanneaux'],
    ['Centre de services scolaire des Hauts-Vanneaux', 'Centre de services scolaire des Hauts-Vanneaux'],
    ["L'Università degli Studi di Norvane La ringrazia.", 'Università degli Studi di Norvane'],
    ['El Instituto Norvane del Sur le agradece.', 'Instituto Norvane del Sur'],
    ['Stelle in der Geoinformatik der Universität Norvane', 'Universität Norvane'],
    ['Bundesanstalt für Moore', 'Bundesanstalt für Moore'],
    ['The Department of Rivers, Land and Harbours thanks you.', 'Department of Rivers, Land and Harbours'],
    ['Ministerium für Moore, Wälder und Wege', 'Ministerium für Moore, Wälder und Wege'],
    ['La Consejería de Minas, Ganadería y Pesca', 'Consejería de Minas, Ganadería y Pesca'],
  ])('proposes what is named in "%s"', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('ends a name before the words of the sentence and at punctuation', () => {
    expect(namesIn('The Hospital for which you applied thanks Norvane. The Museum, of Norvane')).toEqual([]);
  });

  it('does not run beyond a few small words', () => {
    expect(namesIn('Service alpha bravo charlie delta echos foxtrot Norvane')).toEqual([]);
  });
});

test('A name holds an institution when small words lead up to it.', () => {
  expect(holdsInstitution('Rektorat der Hochschule Norvane')).toBe(true);
  expect(holdsInstitution('Hochschule Norvane')).toBe(false);
  expect(holdsInstitution('Norvane Museum')).toBe(false);
});

test('Compounds say what an institution is too.', () => {
  expect(isInstitutionNoun('Wohnbaugenossenschaft')).toBe(true);
  expect(isInstitutionNoun('Norvane')).toBe(false);
});
