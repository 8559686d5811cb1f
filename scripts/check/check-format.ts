// Checks that every file is formatted as prettier writes it.
import type { Check } from './check.ts';
import { formattableFiles } from './formattable-files.ts';
import { runTool } from './run-tool.ts';

export const checkFormat: Check = {
  name: 'format',
  async run(root) {
    const files = await formattableFiles(root);
    if (files.length === 0) return { seen: 0, unit: 'files', problems: [] };
    const { code, stdout, stderr } = await runTool(root, 'prettier', ['--list-different', ...files]);
    const different = stdout.split('\n').filter((line) => line !== '');
    const problems = different.map((file) => `${file}: not formatted; run npm run fix`);
    problems.push(...stderr.split('\n').filter((line) => line.startsWith('[error]')));
    if (code !== 0 && problems.length === 0) problems.push(`prettier ended with ${code}: ${stderr.trim()}`);
    return { seen: files.length, unit: 'files', problems };
  },
};
