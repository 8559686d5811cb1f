// Tests that the name a domain spells is found in a text as it is written there.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDomainName } from './read-domain-name.ts';

const written = (view: string, label: string): string | null => {
  const found = readDomainName(view, label);
  return found === null ? null : view.slice(found.start, found.end);
};

describe('readDomainName', () => {
  it.each([
    ['Welcome to Alderbrook Foods.', 'alderbrook-foods', 'Alderbrook Foods'],
    ['Von Grünäcker Öl, Ulm', 'gruenaecker-oel', 'Grünäcker Öl'],
    ['Pike & Sons', 'pikeandsons', 'Pike & Sons'],
    ['signed L’Étoile d’Orbec', 'letoiledorbec', 'L’Étoile d’Orbec'],
    ['Betula S.p.A. writes', 'betula-s-p-a', 'Betula S.p.A.'],
    ['Norvane, or in full: Norvane Inc.', 'norvaneinc', 'Norvane Inc.'],
  ])('finds in "%s" what %s spells', (view, label, name) => {
    expect(written(view, label)).toBe(name);
  });

  it.each([
    ['see https://alderbrook.example/jobs', 'alderbrook'],
    ['write to Ruth@Alderbrook.example', 'alderbrook'],
    ['Alderbrookers', 'alderbrook'],
    ['Alderbrook Foods', 'alderbrook-farms'],
  ])('finds nothing in "%s" for %s', (view, label) => {
    expect(written(view, label)).toBeNull();
  });

  it('never throws and gives offsets within the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (view, label) => {
        const found = readDomainName(view, label);
        expect(found === null || (found.start < found.end && found.end <= view.length)).toBe(true);
      }),
    );
  });
});
