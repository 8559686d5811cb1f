// Checks that what is generated fits its source: registries the plugs in their folders, .env.example the settings, types the description of the API.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Check } from './check.ts';
import { runTool } from './run-tool.ts';

/** Each writes something, or compares it where it is told to. */
const GENERATORS = ['gen-registries.mjs', 'env-example.ts', 'api-paths.ts'].map((name) =>
  fileURLToPath(new URL(`../${name}`, import.meta.url)),
);

export const checkRegistries: Check = {
  name: 'registries',
  async run(root) {
    const compare = async (generator: string) => {
      const { code, stdout, stderr } = await runTool(root, process.execPath, [generator, '--check']);
      const said = stderr.split('\n').filter((line) => line.trim() !== '');
      const isSilent = code !== 0 && said.length === 0;
      return { stdout, problems: isSilent ? [`${basename(generator)} ended with ${code}`] : said };
    };
    const compared = await Promise.all(GENERATORS.map(compare));
    const seen = Number(/^(\d+) plugs/m.exec(compared[0]?.stdout ?? '')?.[1] ?? 0);
    return { seen, unit: 'plugs', problems: compared.flatMap(({ problems }) => problems) };
  },
};
