// Tests the shape of log lines, JSON and plain.
import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

const logTo = (lines: string[], level = 'INFO', plain = false) =>
  createLog({ level, runId: 'run-1', plain, write: (line) => void lines.push(line) });

describe('a log', () => {
  it('writes one JSON line for each event, with level, time, run and fields.', () => {
    const lines: string[] = [];
    logTo(lines).info('ingest_done', { mails: 4, subject: 'canary' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(lines[0]!)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      run_id: 'run-1',
      event: 'ingest_done',
      mails: 4,
      subject: '[redacted]',
    });
  });

  it.each([
    ['DEBUG', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['WARNING', ['warn', 'error']],
    ['error', ['error']],
  ])('of level %s writes %j.', (level, written) => {
    const lines: string[] = [];
    const log = logTo(lines, level);
    for (const name of ['debug', 'info', 'warn', 'error'] as const) log[name]('said');
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(written);
  });

  it('writes plain lines for a person, over whatever a progress line drew.', () => {
    const lines: string[] = [];
    logTo(lines, 'INFO', true).warn('account_failed', {
      provider: 'imap',
      attempts: 2,
      error: new Error('canary'),
    });
    const [line = ''] = lines;
    expect(line.startsWith('\r\u001b[K')).toBe(true);
    expect(line).toMatch(/\d\d:\d\d:\d\d WARN {2}account_failed provider=imap attempts=2 error=\{.*\}\n$/);
    expect(lines[0]).not.toContain('canary');
    expect(lines[0]).not.toContain('run-1');
  });
});
