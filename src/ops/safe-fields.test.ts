// Tests that nothing personal or secret passes into the log, and that what helps does.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFields } from './safe-fields.ts';

const ID = '0b0e3c5e-8f0a-4a55-9c58-6f1d2f0f7a11';

describe('safeFields', () => {
  it('lets through numbers, flags, words of ours and ids that we made.', () => {
    const fields = {
      mails: 4,
      balanced: true,
      seconds: null,
      provider: 'gmail',
      state: 'watching',
      version: '0.1.0',
      mailbox: ID,
      person: ID,
      network_mark: '0123456789ab',
    };
    expect(safeFields(fields)).toEqual(fields);
  });

  it.each([
    ['subject', 'Your application'],
    ['host', 'mail.lund.example'],
    ['mailbox', 'ida@lund.example'],
    ['import', '/srv/ida/mail.mbox'],
    ['state', 'two words'],
    ['reason', 'ida@lund.example'],
    ['provider', 'x'.repeat(33)],
    ['person', 'ida@lund.example'],
    ['account_mark', '192.0.2.7'],
    ['token', 'ya29.abc'],
    ['fields', { state: 'watching' }],
    ['list', ['a']],
  ])('leaves out %s when it is %j.', (key, value) => {
    expect(safeFields({ [key]: value })).toEqual({ [key]: '[redacted]' });
  });

  it('leaves a field out whose name is none of ours, since names can be data, too.', () => {
    expect(safeFields({ 'ida@lund.example': 1, ok: 2 })).toEqual({ ok: 2 });
  });

  it('tells of an error its class, its code and where it was, and nothing that it says.', () => {
    const error = Object.assign(new SyntaxError('Unexpected token in "Dear Ida"'), {
      code: 'EBADMAIL',
      cause: new Error('canary'),
    });
    const { error: told } = safeFields({ error }) as { error: Record<string, unknown> };
    expect(told).toMatchObject({ name: 'SyntaxError', code: 'EBADMAIL', cause: { name: 'Error' } });
    expect(told['at']).toContainEqual(expect.stringMatching(/src\/ops\/safe-fields\.test\.ts:\d+$/));
    expect(JSON.stringify(told)).not.toMatch(/Ida|canary/);
    expect(JSON.stringify(told)).not.toContain(process.cwd());
  });

  it('takes no line of a message for a place, however much it looks like one.', () => {
    const error = new Error('first\n    at canary (/src/canary.ts:1:1)\nlast');
    expect(JSON.stringify(safeFields({ error }))).not.toContain('canary');
  });

  it('keeps what a database and our own faults say, because these name columns and variables.', () => {
    const sqlite = Object.assign(new Error('no such table: mails'), { errcode: 1, code: 'ERR_SQLITE_ERROR' });
    expect(safeFields({ error: sqlite })).toMatchObject({ error: { message: 'no such table: mails' } });
    const fault = new TypeError("Cannot read properties of undefined (reading 'id')");
    expect(safeFields({ error: fault })).toMatchObject({ error: { message: fault.message } });
    const node = Object.assign(new TypeError("Received type string ('canary')"), {
      code: 'ERR_INVALID_ARG_TYPE',
    });
    expect(JSON.stringify(safeFields({ error: node }))).not.toContain('canary');
  });

  it('lets no text pass that has a blank, an at sign, a slash or a quote in it, under whatever name.', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(' ', '@', '/', '"', '\n'), (key, value, mark) => {
        const text = `${value}${mark}canary`;
        const told = JSON.stringify(safeFields({ [key]: text, state: text, mailbox: text, code: text }));
        expect(told).not.toContain('canary');
      }),
    );
  });
});
