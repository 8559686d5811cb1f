// Plants one violation of each rule into a small house and expects the check to name it.
import { afterAll, describe, expect, it } from 'vitest';
import { CODE_PLANTS } from './code-plants.data.ts';
import { IMPORT_PLANTS } from './import-plants.data.ts';
import { Nursery, runScript } from './plant.ts';
import { LOCK_PLANTS, TEXT_PLANTS } from './text-plants.data.ts';

const nursery = new Nursery();
afterAll(() => nursery.clear());

describe('npm run check', () => {
  it('Passes a clean house, with one line for each check that says what it saw.', () => {
    const { code, output } = runScript(nursery.plant({}), 'check.ts');
    expect(output.trim().split('\n').toSorted()).toEqual([
      'drawing: 8 arrows seen, ok',
      'duty: 9 files seen, ok',
      'format: 14 files seen, ok',
      'imports: 8 modules seen, ok',
      'lint: 8 files seen, ok',
      'lock: 1 packages seen, ok',
      'naming: 18 files seen, ok',
      'registries: 2 plugs seen, ok',
      'text: 18 files seen, ok',
      'types: 8 files seen, ok',
      'unused: 8 files seen, ok',
    ]);
    expect(code).toBe(0);
  });

  it.each([...IMPORT_PLANTS, ...CODE_PLANTS, ...TEXT_PLANTS, ...LOCK_PLANTS])(
    'The $check check catches $what, and fails.',
    (violation) => {
      const root = nursery.plant(violation.change, { regenerate: violation.regenerate });
      const { code, output } = runScript(root, 'check.ts', violation.check);
      expect(output).toMatch(violation.says);
      expect(code).toBe(1);
    },
  );

  it.each(['registries', 'types', 'lint', 'unused', 'duty', 'imports', 'drawing', 'lock'])(
    'The %s check fails in a tree where it has nothing to look at.',
    (check) => {
      // The rules of the house are a source file themselves; lint and duty must not find even that.
      const readsAnySource = check === 'lint' || check === 'duty';
      const root = nursery.barren(readsAnySource ? { '.dependency-cruiser.mjs': null } : {});
      const { code, output } = runScript(root, 'check.ts', check);
      expect(output).toMatch(new RegExp(`^${check}: 0 `, 'm'));
      expect(code).toBe(1);
    },
  );

  it('Refuses a check that does not exist, instead of running none.', () => {
    const { code, output } = runScript(nursery.plant({}), 'check.ts', 'import');
    expect(output).toContain('no check named import');
    expect(code).toBe(2);
  });
});
