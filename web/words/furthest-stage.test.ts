// Whether a reopened application goes back to where it was.
import { expect, it } from 'vitest';
import { furthestStage } from './furthest-stage.ts';

it('goes back to the furthest stage before the end, whatever came later', () => {
  expect(furthestStage(['application_received', 'interview_invite', 'in_review', 'rejection'])).toBe(
    'interview',
  );
});

it('counts an application of which nothing but the end is known as applied', () => {
  expect(furthestStage(['note', 'rejection'])).toBe('applied');
});
