// Whether a fact tells where it comes from.
import { expect, it } from 'vitest';
import { provenanceWords } from './provenance-words.ts';

const BERLIN = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
const NOW = Date.parse('2025-03-20T09:00:00Z');
const READ = {
  by: 'machine',
  item_id: 'm1',
  at: '2025-03-03T08:00:00Z',
  read_in: 'subject',
  text: 'Chandler',
  confidence: 0.981,
} as const;

it('names the place, the mail and how sure it is', () => {
  expect(provenanceWords(READ, NOW, BERLIN)).toBe('Read in the subject of the mail of 3 Mar · sure (98 %)');
  expect(provenanceWords({ ...READ, read_in: null, at: null, confidence: 0.4 }, NOW, BERLIN)).toBe(
    'Read in a mail · a guess (40 %)',
  );
  expect(provenanceWords({ ...READ, at: '2025-03-19T08:00:00Z', read_in: 'from' }, NOW, BERLIN)).toBe(
    'Read in the sender of yesterday’s mail · sure (98 %)',
  );
});

it('says of what the person set nothing but that, and by what', () => {
  expect(provenanceWords({ ...READ, by: 'person' }, NOW, BERLIN)).toBe('Set by you');
  const by = (type: 'page' | 'key' | 'program' | 'command', name: string | null = null) =>
    provenanceWords({ ...READ, by: 'person', hand: { type, name } }, NOW, BERLIN);
  expect(by('page')).toBe('Set by you');
  expect(by('key', 'Sheet script')).toBe('Set with your API key “Sheet script”');
  expect(by('command')).toBe('Set by you on the command line');
  expect(by('program')).toBe('Set by a program on your machine');
});

it('names the mail of which the person said what holds here', () => {
  const lesson = {
    type: 'company',
    what: 'company',
    value: 'Chandler',
    at: '2025-03-12T08:00:00Z',
    correction_id: 'c1',
    item_id: 'm2',
    subject: 'Your application',
    application_id: null,
    applied: true,
  } as const;
  expect(provenanceWords({ ...READ, by: 'lesson', lesson }, NOW, BERLIN)).toBe(
    'Because you said so of the mail “Your application” on 12 Mar 2025',
  );
});
