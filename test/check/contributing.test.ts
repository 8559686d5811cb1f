// Holds the examples in CONTRIBUTING.md against the same checks as any other file.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Layer, Nursery, PROJECT, runScript } from './plant.ts';

/** Path → code of every fenced block that names a file. */
function examplesIn(markdown: string): Layer {
  const blocks = markdown.matchAll(/^```ts (\S+)\n(.*?)^```$/gms);
  return Object.fromEntries([...blocks].map(([, path = '', code = '']) => [path, code]));
}

const examples = examplesIn(readFileSync(join(PROJECT, 'CONTRIBUTING.md'), 'utf8'));
const nursery = new Nursery();
afterAll(() => nursery.clear());

/** A house with the project's own lower floors, and the examples as its plugs. */
function houseOfExamples(layer: Layer): string {
  const root = nursery.barren({});
  for (const room of ['src/contracts', 'src/domain', 'src/ops']) {
    cpSync(join(PROJECT, room), join(root, room), { recursive: true });
  }
  return nursery.overlay(root, layer);
}

describe('The examples in CONTRIBUTING.md', () => {
  it('Show one plug for each room that people add to.', () => {
    const rooms = Object.keys(examples).map((path) => path.split('/').slice(0, 2).join('/'));
    expect(rooms).toEqual(['src/ats', 'src/rules', 'src/mail-sources', 'src/exporters']);
  });

  it.each(['types', 'lint', 'imports', 'duty', 'naming', 'text', 'format'])('Pass the %s check.', (check) => {
    const { output } = runScript(houseOfExamples(examples), 'check.ts', check);
    const complaints = output
      .split('\n')
      .filter((line) => Object.keys(examples).some((path) => line.includes(path)));
    expect(complaints).toEqual([]);
    expect(output).toMatch(new RegExp(`^${check}: [1-9]`, 'm'));
  });

  it('Would fail the types check if a contract moved away from them.', () => {
    const broken = Object.entries(examples).map(([path, code]) => [
      path,
      code?.replace(/^ {2}(id|kind): /m, '  name_: '),
    ]);
    const { output } = runScript(houseOfExamples(Object.fromEntries(broken)), 'check.ts', 'types');
    for (const path of Object.keys(examples)) expect(output).toContain(`${path}(`);
  });
});
