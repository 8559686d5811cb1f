// Checks that every import goes downward in the house, and that no module escaped the reading.
import type { Check } from './check.ts';
import { CRUISED_FOLDERS, cruiseHouse } from './cruise-house.ts';
import { knownFiles } from './known-files.ts';

const IN_HOUSE = new RegExp(`^(?:${CRUISED_FOLDERS.join('|')})/`);

export const checkImports: Check = {
  name: 'imports',
  async run(root) {
    const { modules, summary } = await cruiseHouse(root);
    const sources = new Set(modules.map((module) => module.source));
    const expected = (await knownFiles(root)).filter((file) => IN_HOUSE.test(file) && /\.tsx?$/.test(file));
    // Under a compiler that dependency-cruiser cannot use it reads nothing and reports success.
    const unseen = expected.filter((file) => !sources.has(file)).map((file) => `${file}: not read`);
    const broken = summary.violations.map(({ rule, from, to }) =>
      from === to ? `${from}: ${rule.name}` : `${from}: ${rule.name}: imports ${to}`,
    );
    return { seen: expected.length - unseen.length, unit: 'modules', problems: [...unseen, ...broken] };
  },
};
