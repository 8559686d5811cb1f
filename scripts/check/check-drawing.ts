// Checks that the drawing in docs/house.md shows the imports as they are.
import type { Check } from './check.ts';
import { housePage } from './house-page.ts';

export const checkDrawing: Check = {
  name: 'drawing',
  async run(root) {
    const { written, current, arrows } = await housePage(root);
    const problems =
      written === current ? [] : ['docs/house.md: the drawing drifted from the imports; run npm run house'];
    return { seen: arrows, unit: 'arrows', problems };
  },
};
