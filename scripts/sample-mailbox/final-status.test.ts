// Tests of the final status of an application.
import { describe, expect, it } from 'vitest';
import { finalStatus } from './final-status.ts';

describe('finalStatus', () => {
  it('is the furthest stage, whatever comes later below it', () => {
    expect(finalStatus(['application_received', 'interview_invite', 'in_review'])).toBe('interview');
  });

  it('stays ended when a late confirmation follows', () => {
    expect(finalStatus(['rejection', 'application_received', 'in_review'])).toBe('rejected');
  });

  it('is reopened by an interview after a rejection', () => {
    expect(finalStatus(['application_received', 'rejection', 'interview_invite'])).toBe('interview');
  });

  it('is not moved by mail that is no news', () => {
    expect(finalStatus(['application_received', 'follow_up', 'recruiter_outreach', 'other_job'])).toBe(
      'applied',
    );
  });

  it('is withdrawn when the person declines an offer', () => {
    expect(finalStatus(['offer', 'withdrawal', 'withdrawal'])).toBe('withdrawn');
  });
});
