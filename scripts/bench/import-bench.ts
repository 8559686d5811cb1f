// The bench `import`: how fast a mailbox comes into the tracker, and with how much memory.
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { measureImportMemory } from './measure-import-memory.ts';
import { measureImportSpeed } from './measure-import-speed.ts';

function wholeNumber(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above 0`);
  return value;
}

export const importBench: Bench = {
  name: 'import',
  about: 'a whole import against mailparser merely parsing the same mails; with --bytes its memory',
  options: [
    '--mails 20000     mails in the mailbox, 3 % of them about jobs',
    '--repeat 3        how often each is run, taking turns',
    '--bytes 2GB       fill the mailbox up to this size with files, and measure memory only',
  ],
  run(args, room) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        mails: { type: 'string', default: '20000' },
        repeat: { type: 'string', default: '3' },
        bytes: { type: 'string' },
      },
    });
    const mails = wholeNumber(values.mails, 'mails');
    if (values.bytes !== undefined) return measureImportMemory({ mails, bytes: values.bytes }, room);
    return measureImportSpeed({ mails, repeat: wholeNumber(values.repeat, 'repeat') }, room);
  },
};
