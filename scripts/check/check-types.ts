// Checks the types of every TypeScript project in the tree, and that each TypeScript file belongs to one.
import { existsSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Check } from './check.ts';
import { knownFiles } from './known-files.ts';
import { runTool } from './run-tool.ts';

const PROJECTS = ['.', 'web', 'extension'];

/** Files the compiler read, relative to `root`, and its complaints. */
async function compile(root: string, project: string): Promise<{ files: string[]; errors: string[] }> {
  const { code, stdout, stderr } = await runTool(root, 'tsc', [
    '--project',
    project,
    '--noEmit',
    '--listFiles',
    '--pretty',
    'false',
  ]);
  const lines = (stdout + stderr).split('\n').filter((line) => line.trim() !== '');
  const real = realpathSync(root);
  const files = lines.filter((line) => line.startsWith('/') && !line.includes('/node_modules/'));
  // Continuation lines of an error are indented and add no new place.
  const errors = lines.filter((line) => /error TS\d+/.test(line));
  if (code !== 0 && errors.length === 0) errors.push(`tsc --project ${project} ended with ${code}`);
  return { files: files.map((file) => relative(real, file)), errors };
}

export const checkTypes: Check = {
  name: 'types',
  async run(root) {
    const read = new Set<string>();
    const problems: string[] = [];
    for (const project of PROJECTS.filter((folder) => existsSync(join(root, folder, 'tsconfig.json')))) {
      const { files, errors } = await compile(root, project);
      for (const file of files) read.add(file);
      problems.push(...errors);
    }
    const expected = (await knownFiles(root)).filter((file) => /\.tsx?$/.test(file));
    const unread = expected.filter((file) => !read.has(file));
    problems.push(...unread.map((file) => `${file}: belongs to no tsconfig.json`));
    return { seen: expected.length - unread.length, unit: 'files', problems };
  },
};
