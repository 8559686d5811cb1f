// Redraws docs/house.md from the actual imports: `npm run house`.
import { writeFile } from 'node:fs/promises';
import { housePage } from './check/house-page.ts';

const { path, written, current, arrows } = await housePage(process.cwd());
if (written !== current) await writeFile(path, current);
console.log(`docs/house.md: ${arrows} arrows, ${written === current ? 'unchanged' : 'redrawn'}`);
