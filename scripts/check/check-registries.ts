// Checks that every generated registry lists exactly the plugs that lie in its folder.
import { fileURLToPath } from 'node:url';
import type { Check } from './check.ts';
import { runTool } from './run-tool.ts';

const GENERATOR = fileURLToPath(new URL('../gen-registries.mjs', import.meta.url));

export const checkRegistries: Check = {
  name: 'registries',
  async run(root) {
    const { code, stdout, stderr } = await runTool(root, process.execPath, [GENERATOR, '--check']);
    const seen = Number(/^(\d+) plugs/m.exec(stdout)?.[1] ?? 0);
    const problems = stderr.split('\n').filter((line) => line.trim() !== '');
    if (code !== 0 && problems.length === 0) problems.push(`gen-registries ended with ${code}`);
    return { seen, unit: 'plugs', problems };
  },
};
