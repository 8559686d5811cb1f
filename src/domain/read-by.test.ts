// Tests that the evidence of decisions tells whether a rule carried them, with the real rules and models.
import { expect, it } from 'vitest';
import { ats } from '../ats/index.gen.ts';
import { rules } from '../rules/index.gen.ts';
import { classify } from '../pipeline/classify.ts';
import { decide } from '../pipeline/decide.ts';
import type { MailHeaders, ParsedMail, Span } from './mail.ts';
import { readBy } from './read-by.ts';
import { sketchParsedMail } from './sketch-parsed-mail.fixture.ts';

function readerOf(given: Partial<ParsedMail>, headers: Partial<MailHeaders> = {}) {
  const mail = sketchParsedMail(given, headers);
  const { kind, evidence } = decide(classify(mail, rules, ats)('received'), mail, 'received', 0.6);
  return [kind, readBy(evidence)];
}

it('A stock phrase is read by a rule, and news in words that no rule knows by the model.', () => {
  expect(readerOf({ text: 'Unfortunately, you have not been selected for the position of miller.' })).toEqual(
    ['rejection', 'rule'],
  );
  expect(readerOf({ text: 'Salut Claire, on ne va pas pouvoir donner suite cette fois.' })).toEqual([
    'rejection',
    'model',
  ]);
});

it('An invitation to be put into a calendar is a rule’s, however few words are with it.', () => {
  const event = { method: 'REQUEST', summary: 'Interview for the job of miller' } as const;
  const calendar = [
    { ...event, start: Date.UTC(2026, 2, 3, 9), end: null, tz: null, location: null, organizer: null },
  ];
  expect(readerOf({ calendar, text: 'See you on Tuesday.' })).toEqual(['interview_scheduled', 'rule']);
});

it('Nothing to quote at all, or one whole sentence, is the model’s; a sign of the sender beside none is a rule’s.', () => {
  const span = (field: Span['field']): Span => ({ field, text: 'words', start: 0, end: 5 });
  const fields = (...names: Span['field'][]) => readBy(names.map(span));
  expect([fields(), fields('body'), fields('subject')]).toEqual(['model', 'model', 'model']);
  expect([fields('from'), fields('header'), fields('body', 'body')]).toEqual(['rule', 'rule', 'rule']);
});
