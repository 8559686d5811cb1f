// Tests which of several values an application shows for a field.
import { describe, expect, it } from 'vitest';
import { canonicalCompany } from '../../domain/company-name.ts';
import { chooseValue } from './choose-value.ts';

const choose = (...candidates: readonly (readonly [string, number])[]) =>
  chooseValue(
    candidates.map(([value, weight]) => ({ value, weight })),
    canonicalCompany,
  );

describe('chooseValue', () => {
  it('takes the value with most weight behind it, not the most frequent.', () => {
    expect(choose(['Orrin', 0.2], ['Orrin', 0.2], ['Tarn', 0.9])).toBe('Tarn');
  });

  it('counts the spellings of one value together and shows the heaviest.', () => {
    expect(choose(['Tarn', 0.8], ['Orrin', 0.5], ['Orrin GmbH', 0.6])).toBe('Orrin GmbH');
  });

  it('takes the earliest of equals.', () => {
    expect(choose(['Orrin', 0.5], ['Tarn', 0.5])).toBe('Orrin');
    expect(choose(['Orrin GmbH', 0.5], ['Orrin', 0.5])).toBe('Orrin GmbH');
  });

  it('does not let the order in which weights are added decide.', () => {
    expect(choose(['Orrin', 0.3], ['Tarn', 0.1], ['Tarn', 0.2])).toBe('Orrin');
    expect(choose(['Tarn', 0.1], ['Tarn', 0.2], ['Orrin', 0.3])).toBe('Tarn');
  });

  it('shows a value although nothing is sure of it, and nothing when there is none.', () => {
    expect(choose(['Orrin', 0])).toBe('Orrin');
    expect(choose()).toBeNull();
  });
});
