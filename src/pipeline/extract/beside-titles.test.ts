// Tests how a name is told to stand to the titles of a mail.
import { expect, test } from 'vitest';
import type { Span } from '../../domain/mail.ts';
import { besideTitles } from './beside-titles.ts';

const spanIn = (view: string, text: string): Span => ({
  field: 'body',
  text,
  start: view.indexOf(text),
  end: view.indexOf(text) + text.length,
});

test.each([
  ['Data Analyst - Norvane', ['mark behind title']],
  ['Data Analyst at Norvane', ['word behind title']],
  ['Data Analyst\nNorvane', ['next line behind title']],
  ['Norvane is looking for a Data Analyst', ['words before title']],
  ['Data Analyst. You know Norvane', []],
  ['no title, only Norvane', []],
])('%j: the name shows %j.', (view, signs) => {
  const titles = view.includes('Data Analyst') ? [spanIn(view, 'Data Analyst')] : [];
  expect([...besideTitles(view, 'Norvane', titles)]).toEqual(signs);
});

test('A piece of a title is within it.', () => {
  const view = 'Norvane Data Analyst';
  expect([...besideTitles(view, 'Data', [spanIn(view, 'Data Analyst')])]).toEqual(['within title']);
});
