// Tests that every command explains itself, and that wrong usage ends with 2 and a line that says how to mend it.
import { describe, expect, it, vi } from 'vitest';
import { folderNursery } from '../flow/scratch-folder.ts';
import { hearback } from './run-hearback.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratchFolder = folderNursery();
const COMMANDS = [
  'serve',
  'import',
  'classify',
  'export',
  'correct',
  'undo',
  'replay',
  'keys',
  'config',
  'doctor',
];

describe.concurrent('the command line', () => {
  it('lists every command.', async () => {
    const { code, stdout, stderr } = await hearback(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command}`);
  });

  it.each(COMMANDS)('explains %s, with its options.', async (command) => {
    const { code, stdout, stderr } = await hearback([command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: hearback ${command} `));
    expect(stdout).toContain('--help');
  });

  it('tells its version.', async () => {
    const { code, stdout } = await hearback(['--version']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it.each([
    [['sing'], /there is no command sing/],
    [['sing', '--loud'], /there is no command sing|unknown option '--loud'/],
    [['--loud'], /unknown option '--loud'/],
    [['import'], /missing required argument 'path'/],
    [['import', '--loud', 'x'], /unknown option '--loud'/],
    [['import', '--owner', 'not an address', 'x'], /--owner.*address/],
    [['export', 'xlsx'], /Allowed choices are csv, ics, json, sheets/],
    [['export', 'json', 'csv'], /too many arguments/],
    [['serve', '--port', 'abc'], /--port must be a number from 0 to 65535/],
    [['serve', '--port', '70000'], /--port must be a number from 0 to 65535/],
    [['serve', '--port', '-1'], /--port must be a number|unknown option/],
    [['correct', '{"type":'], /is not JSON; example:/],
    [['correct', '{"type":"sing"}'], /does not fit: type/],
    [['correct', '{"type":"note","item":"a","text":""}'], /does not fit: text/],
  ])('ends %j with 2 and says what is wrong.', async (args, message) => {
    const { code, stdout, stderr } = await hearback(args, { HEARBACK_DATA_DIR: `${scratchFolder()}/data` });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n').length).toBeLessThan(4);
  });

  it('ends with 2 and names every bad variable of the environment.', async () => {
    const { code, stderr } = await hearback(['doctor'], { PORT: 'abc', LOG_LEVEL: 'loud' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^hearback: bad environment: PORT.*LOG_LEVEL.*\n$/);
  });

  it('explains itself although the environment is bad.', async () => {
    expect((await hearback(['--help'], { PORT: 'abc' })).code).toBe(0);
  });

  it('ends with 1 when there is nothing by that id to correct or undo.', async () => {
    const folder = scratchFolder();
    const note = '{"type":"note","item":"zzz","text":"x"}';
    const correct = await hearback(['correct', note, '--data-dir', folder]);
    expect(correct).toMatchObject({ code: 1, stdout: '' });
    expect(correct.stderr).toMatch(/^hearback: there is no mail or entry zzz; .*\n$/);
    const undo = await hearback(['undo', 'zzz', '--data-dir', folder]);
    expect(undo).toMatchObject({
      code: 1,
      stderr: 'hearback: there is no correction zzz, or it was undone before\n',
    });
  });
});
