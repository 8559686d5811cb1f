// Tests that a spreadsheet is known by whatever a person copies of it, and nothing else is taken for one.
import { describe, expect, it } from 'vitest';
import { spreadsheetAddress, spreadsheetId } from './spreadsheet-id.ts';

const ID = '1orrinMills_sheet-0123456789abcdefABCDEF';

describe('a spreadsheet', () => {
  it.each([
    ID,
    ` ${ID}\n`,
    spreadsheetAddress(ID),
    `https://docs.google.com/spreadsheets/d/${ID}`,
    `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=0#gid=0`,
    `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`,
    `docs.google.com/spreadsheets/d/${ID}/copy`,
  ])('is known by %j.', (given) => expect(spreadsheetId(given)).toBe(ID));

  it.each([
    '',
    'Applications',
    'https://docs.google.com/spreadsheets/',
    `https://docs.google.com/document/d/${ID}/edit`,
    `https://docs.google.com.evil.example/spreadsheets/d/${ID}/edit`,
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vOrrin/pubhtml',
    `https://docs.google.com/spreadsheets/d/${ID}%2F..%2Fx`,
    `${ID}/../../x`,
  ])('is not %j.', (given) => expect(spreadsheetId(given)).toBeNull());
});
