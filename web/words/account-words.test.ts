// Whether a connected mailbox is spoken of truly and plainly.
import { describe, expect, it } from 'vitest';
import { ACCOUNT_STATES } from '../../src/domain/account-state.ts';
import { connected, CONSENT, READING, SETTINGS } from '../gallery/samples/accounts.ts';
import { EMPTY_LEDGER } from '../gallery/samples/intake.ts';
import {
  attentionLine,
  conditionOf,
  isFirstReading,
  quotaWords,
  readingLine,
  readPercent,
  retryLine,
} from './account-words.ts';

const EMPTY = { ledger: EMPTY_LEDGER };

describe('the condition of a connected mailbox', () => {
  it('is its state, but for one that was read to the end and holds nothing', () => {
    for (const state of ACCOUNT_STATES) expect(conditionOf(connected({ state }))).toBe(state);
    expect(conditionOf(connected({}, EMPTY))).toBe('empty');
  });

  it('is not empty before it was read to the end', () => {
    expect(conditionOf(connected({ synced_at: null }, EMPTY))).toBe('watching');
    expect(conditionOf(connected({ state: 'syncing' }, EMPTY))).toBe('syncing');
  });

  it('is a first reading only until it was caught up once', () => {
    expect(isFirstReading(connected(READING))).toBe(true);
    expect(isFirstReading(connected({ state: 'syncing' }))).toBe(false);
    expect(isFirstReading(connected({ ...CONSENT, synced_at: null }))).toBe(false);
  });
});

describe('the progress of a reading', () => {
  const { account } = connected(READING);

  it('tells percent, mails, rate and time left', () => {
    expect(readingLine(account)).toBe(
      '31 % · 15,400 of 48,230 mails · 204 mails a second · about 3 minutes left',
    );
  });

  it('tells how much of the provider’s quota is used, where there is one', () => {
    const quota = { used: 4700, limit: 6000, seconds: 60 };
    expect(readingLine({ ...account, provider: 'gmail', quota })).toMatch(/ · 78 % of Gmail's quota used$/);
    expect(quotaWords({ ...account, provider: 'outlook', quota: { ...quota, used: 9000 } })).toBe(
      "100 % of Outlook's quota used",
    );
    expect(quotaWords(account)).toBeNull();
  });

  it('tells only what is known', () => {
    expect(readingLine({ ...account, total: null, mails_per_second: null, seconds_left: null })).toBe(
      '15,400 mails so far',
    );
    expect(readPercent({ ...account, total: null })).toBeNull();
  });

  it('is never said to be complete while it goes on', () => {
    expect(readPercent({ ...account, done: 10, total: 10 })).toBe(99);
    expect(readPercent({ ...account, done: 0, total: 0 })).toBe(0);
  });
});

it('says when it is tried again, and never a time that is over', () => {
  const place = { locale: 'en-GB', timeZone: 'UTC' };
  const now = Date.UTC(2025, 2, 4, 12);
  expect(retryLine(now + 300_000, now, place)).toBe('Hearback tries again in 5 minutes.');
  expect(retryLine(now - 300_000, now, place)).toBe('Hearback tries again in a moment.');
});

describe('the line that calls the person', () => {
  it('is not there while all is well', () => {
    expect(attentionLine([])).toBeNull();
    expect(
      attentionLine([connected(), connected(READING), connected({ state: 'paused' }, EMPTY)]),
    ).toBeNull();
  });

  it('names the one mailbox that needs them, and what it needs', () => {
    expect(attentionLine([connected(CONSENT)])).toBe('ida@lund.example needs to be connected again');
    expect(attentionLine([connected(SETTINGS)])).toBe('The settings of ida@lund.example need a look');
    expect(attentionLine([connected({}, EMPTY)])).toBe('Not one mail was found in ida@lund.example');
  });

  it('counts several, those that are cut off before those that are empty', () => {
    expect(attentionLine([connected({}, EMPTY), connected(CONSENT), connected(SETTINGS)])).toMatch(
      /^2 mailboxes need you/,
    );
    expect(attentionLine([connected({}, EMPTY), connected({}, EMPTY)])).toMatch(/^Not one mail .* in 2 of/);
  });
});
