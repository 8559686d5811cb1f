// Tests that a reason sheds what it quotes of a mail.
import { describe, expect, it } from 'vitest';
import { plainReason } from './plain-reason.ts';

describe('plainReason', () => {
  it('drops the quotation and keeps the rest.', () => {
    expect(plainReason('Declines the application: "we regret: "deeply""')).toBe('Declines the application');
    expect(plainReason('newsletter or list mail without a job word')).toBe(
      'newsletter or list mail without a job word',
    );
    expect(plainReason('')).toBe('');
  });
});
