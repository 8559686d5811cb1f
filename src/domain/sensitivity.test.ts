// Which decisions ask for a look under which setting.
import { expect, it } from 'vitest';
import { KINDS } from './kind.ts';
import { asksForLook, SENSITIVITIES as SETTINGS, THRESHOLDS } from './sensitivity.ts';

const CONFIDENCES = Array.from({ length: 101 }, (_, at) => at / 100);

it.each(SETTINGS)(
  'Under "%s" a decision about a job asks for a look below the threshold and not above.',
  (setting) => {
    for (const confidence of CONFIDENCES) {
      const decision = { kind: 'offer' as const, confidence, review: confidence < THRESHOLDS.normal };
      expect(asksForLook(decision, setting), `${confidence}`).toBe(confidence < THRESHOLDS[setting]);
    }
  },
);

it('Who wants fewer looks is asked for none that others are not asked for.', () => {
  for (const kind of KINDS) {
    for (const confidence of CONFIDENCES) {
      for (const review of [true, false]) {
        const [few, normal, many] = SETTINGS.map((setting) =>
          asksForLook({ kind, confidence, review }, setting),
        );
        expect(Number(few)).toBeLessThanOrEqual(Number(normal));
        expect(Number(normal)).toBeLessThanOrEqual(Number(many));
      }
    }
  }
});

it('Mail that was found not to be about a job asks for no look that it did not ask for before.', () => {
  const decision = { kind: 'not_job' as const, confidence: 0.7, review: false };
  expect(asksForLook(decision, 'many')).toBe(false);
});
