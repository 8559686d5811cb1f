// Tests that webhooks, deliveries and what was given up are told in plain words.
import { describe, expect, it } from 'vitest';
import type { DeadLetter, Delivery } from '../../src/contracts/webhook-shapes.ts';
import { EVENT_TYPES } from '../../src/domain/job-event.ts';
import { KINDS } from '../../src/domain/kind.ts';
import {
  deadLetterTitle,
  deliveredWords,
  dropWarning,
  eventWords,
  kindsWords,
  stateWords,
  WANTED_GROUPS,
  webhookName,
} from './webhook-words.ts';

const delivery = (own: Partial<Delivery>): Delivery => ({
  event_id: 'e',
  type: 'application.status',
  kind: null,
  application_id: 'a',
  company: null,
  role: null,
  sequence: 1,
  recorded_at: '2026-03-01T09:00:00Z',
  state: 'queued',
  tries: 0,
  status: null,
  answer: '',
  tried_at: null,
  next_at: null,
  ...own,
});

const letter = (own: Partial<DeadLetter>): DeadLetter => ({
  id: 1,
  what: 'mail',
  kind: 'process-mail',
  error: '',
  tries: 3,
  died_at: '2026-03-01T09:00:00Z',
  delivery: null,
  ...own,
});

const sent = { webhook_id: 'w', url: 'https://hooks.example/x', event_id: 'e', type: 'application.status' };

describe('webhooks in words', () => {
  it('are called what they are for, else after the host.', () => {
    expect(webhookName({ description: 'At home', url: 'https://hooks.example/x' })).toBe('At home');
    expect(webhookName({ description: '', url: 'https://hooks.example:8443/x' })).toBe('hooks.example:8443');
  });

  it.each([
    [{ delivered: 0, open: 0, dead: 0 }, 'Nothing was sent yet'],
    [{ delivered: 1284, open: 0, dead: 0 }, '1,284 delivered'],
    [{ delivered: 2, open: 3, dead: 1 }, '2 delivered · 3 to go · 1 given up'],
  ])('tell what came of %j.', (counts, words) => {
    expect(deliveredWords(counts)).toBe(words);
  });

  it.each([
    [delivery({ state: 'delivered' }), 'Delivered'],
    [delivery({ state: 'dead', tries: 10, answer: 'answered 500' }), 'Given up after 10 tries: answered 500'],
    [delivery({ state: 'dead', tries: 1, answer: 'answered 500' }), 'Given up after 1 try: answered 500'],
    [delivery({ answer: 'answered 503' }), 'Failed (answered 503); tried again'],
    [delivery({}), 'On its way'],
    [delivery({ state: 'held' }), 'Waits for an earlier one'],
    [delivery({ state: 'dropped' }), 'Thrown away'],
  ])('tell of a delivery what becomes of it.', (one, words) => {
    expect(stateWords(one)).toBe(words);
  });

  it.each([
    [{ type: 'event.added', kind: 'offer' }, 'New: Offer'],
    [{ type: 'event.changed', kind: 'rejection' }, 'Changed: Rejected'],
    [{ type: 'application.status', kind: null }, 'Status changed'],
    [{ type: 'of.tomorrow', kind: null }, 'of.tomorrow'],
  ])('tell what %j is about.', (event, words) => {
    expect(eventWords(event)).toBe(words);
  });
});

describe('what was given up', () => {
  it.each([
    [letter({}), /^Mail that/, /stays in your mailbox/],
    [
      letter({ what: 'delivery', delivery: sent }),
      /^Status changed, not delivered to hooks\.example$/,
      /never told/,
    ],
    [letter({ what: 'other' }), /^A task/, /never done/],
  ])('is told by what it was, with what dropping it means.', (one, title, warning) => {
    expect(deadLetterTitle(one)).toMatch(title);
    expect(dropWarning(one)).toMatch(warning);
  });
});

describe('what a webhook is told of', () => {
  it('is said in few words, and not at all where it is everything.', () => {
    expect(kindsWords(null)).toBe('');
    expect(kindsWords(['offer', 'application.status'])).toBe('Only Offer, Status changed');
    expect(kindsWords(['offer', 'rejection', 'note', 'event.added', 'in_review'])).toBe(
      'Only Offer, Rejected, Note and 2 more',
    );
  });

  it('can be chosen whole, each by words of its own, but for what stands on no timeline.', () => {
    const choices = WANTED_GROUPS.flatMap((group) => group.choices);
    const never = new Set<string>(['job_alert', 'account_notice', 'not_job']);
    const told = KINDS.filter((kind) => !never.has(kind));
    expect(new Set(choices.map(({ wanted }) => wanted))).toEqual(new Set([...EVENT_TYPES, ...told, 'note']));
    expect(new Set(choices.map(({ words }) => words)).size).toBe(choices.length);
  });
});
