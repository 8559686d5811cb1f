// Holds scripts/test.ts to its last line and exit code, in a house with tests of each outcome.
import { afterAll, describe, expect, it } from 'vitest';
import { type Layer, Nursery, runScript } from './plant.ts';

const nursery = new Nursery();
afterAll(() => nursery.clear());

const CONFIG = "export default { test: { include: ['src/**/*.test.ts'] } };\n";

function testFile(body: string): string {
  return `// A test of the stub.\nimport { expect, it } from 'vitest';\n\n${body}\n`;
}

const PASSING = testFile("it('Holds.', () => expect(1).toBe(1));");

/** The last line and the exit code of `npm test` in a house with these test files. */
function runTests(files: Layer): { last: string | undefined; code: number } {
  const { code, output } = runScript(nursery.plant({ 'vitest.config.ts': CONFIG, ...files }), 'test.ts');
  const lines = output.split('\n').filter((line) => /^\d+ passed, \d+ failed$/.test(line));
  return { last: lines.at(-1), code };
}

describe('npm test', () => {
  it('Ends with the counts and 0 when every test passed.', () => {
    expect(runTests({ 'src/a.test.ts': PASSING })).toEqual({ last: '1 passed, 0 failed', code: 0 });
  });

  it('Counts a failed test and ends with 1.', () => {
    const failing = testFile("it('Does not hold.', () => expect(1).toBe(2));");
    expect(runTests({ 'src/a.test.ts': PASSING, 'src/b.test.ts': failing })).toEqual({
      last: '1 passed, 1 failed',
      code: 1,
    });
  });

  it('Counts a file that cannot be loaded as a failure.', () => {
    const unloadable = testFile("throw new Error('not loadable');");
    expect(runTests({ 'src/a.test.ts': PASSING, 'src/b.test.ts': unloadable })).toEqual({
      last: '1 passed, 1 failed',
      code: 1,
    });
  });

  it('Counts an unhandled rejection as a failure although no test failed.', () => {
    const rejecting = testFile(
      "it('Lets one go.', async () => {\n  void Promise.reject(new Error('let go'));\n  await new Promise((done) => setTimeout(done, 20));\n  expect(1).toBe(1);\n});",
    );
    expect(runTests({ 'src/a.test.ts': rejecting })).toEqual({ last: '1 passed, 1 failed', code: 1 });
  });

  it('Fails when no test ran.', () => {
    expect(runTests({}).code).toBe(1);
  });
});
