// Tests what else a name may be that was read too long or too short.
import { expect, test } from 'vitest';
import { readCompany } from './read-company.ts';
import { varyRun } from './vary-run.ts';

const variantsOf = (view: string, at: string): string[] => {
  const name = readCompany(view, view.indexOf(at));
  return name === null ? [] : varyRun({ name: 'body', text: view, view }, name).map(({ value }) => value);
};

test.each([
  ['PDL Klinikum Aldermoor', 'PDL', 'Klinikum Aldermoor'],
  ['Termin Klinikum Aldermoor', 'Termin', 'Klinikum Aldermoor'],
  ['the Norvarde Data Privacy Statement', 'Norvarde', 'Norvarde'],
  ['Vetreria Norvarde di Empoli', 'Vetreria', 'Vetreria Norvarde'],
  ['Collins, Obi & Partners', 'Obi', 'Collins, Obi & Partners'],
  ["St Norvarde's finds someone", 'St', "St Norvarde's"],
  ['Larkmoor Nursing Recruitment', 'Larkmoor', 'Larkmoor Nursing Recruitment'],
])('In %j, what begins with %s may be %s.', (view, at, name) => {
  expect(variantsOf(view, at)).toContain(name);
});

test('A name is not cut before a word that a small word ties to it.', () => {
  expect(variantsOf('Norvarde Foods and Health', 'Norvarde')).toEqual([]);
});
