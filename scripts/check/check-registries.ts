// Checks that what is generated fits its source: registries the plugs in their folders, .env.example the settings.
import { fileURLToPath } from 'node:url';
import type { Check } from './check.ts';
import { runTool } from './run-tool.ts';

const EXAMPLE = fileURLToPath(new URL('../env-example.ts', import.meta.url));
const GENERATOR = fileURLToPath(new URL('../gen-registries.mjs', import.meta.url));

export const checkRegistries: Check = {
  name: 'registries',
  async run(root) {
    const { code, stdout, stderr } = await runTool(root, process.execPath, [GENERATOR, '--check']);
    const seen = Number(/^(\d+) plugs/m.exec(stdout)?.[1] ?? 0);
    const example = await runTool(root, process.execPath, [EXAMPLE, '--check']);
    const problems = [...stderr.split('\n'), ...example.stderr.split('\n')].filter(
      (line) => line.trim() !== '',
    );
    if (code !== 0 && problems.length === 0) problems.push(`gen-registries ended with ${code}`);
    return { seen, unit: 'plugs', problems };
  },
};
