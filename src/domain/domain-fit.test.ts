// Tests how far a domain's label is read as the words of a name.
import { describe, expect, it } from 'vitest';
import { domainFit } from './domain-fit.ts';

describe('domainFit', () => {
  it.each([
    ['thornmoor-pumps', 'Thornmoor Pumps'],
    ['thornmoorpumps', 'Thornmoor Pumps Ltd'],
    ['ntc', 'Nordvik Trading Company'],
    ['kaeserei-loewen', 'Käserei Löwen'],
    ['tbrasseur', 'Transports Brasseur'],
  ])('finds all of "%s" in "%s"', (label, name) => {
    expect(domainFit(label, name)).toBe(1);
  });

  it.each([
    ['thornmoor-tx', 'Thornmoor Therapeutics'],
    ['thornmoorvets', 'Thornmoor Veterinary Group'],
    ['werkenbijthornmoor', 'Gemeente Thornmoor'],
  ])('finds most of "%s" in "%s", yet not all', (label, name) => {
    expect(domainFit(label, name)).toBeGreaterThanOrEqual(0.45);
    expect(domainFit(label, name)).toBeLessThan(1);
  });

  it.each([
    ['thornmoor', 'Senior Analyst'],
    ['thornmoor', 'The'],
    ['x', 'Thornmoor'],
    ['', 'Thornmoor'],
  ])('finds little of "%s" in "%s"', (label, name) => {
    expect(domainFit(label, name)).toBeLessThan(0.45);
  });
});
