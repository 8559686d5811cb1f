// Tests that an audit that could not be made is never taken for a clean one.
import { describe, expect, it } from 'vitest';
import { auditVerdict } from './audit-verdict.ts';

const report = (vulnerabilities: object) =>
  JSON.stringify({ vulnerabilities, metadata: { dependencies: { total: 214 } } });

describe('the verdict of an audit', () => {
  it('names what a weakness is known of, the worst first.', () => {
    expect(auditVerdict(report({ lamp: { severity: 'low' }, mill: { severity: 'high' } }))).toEqual({
      state: 'weak',
      line: 'audit: 214 packages asked about, a weakness is known of mill (high), lamp (low); npm audit says more',
    });
  });

  it('says how many packages it asked about when none is known.', () => {
    expect(auditVerdict(report({}))).toEqual({
      state: 'clean',
      line: 'audit: 214 packages asked about, no weakness is known',
    });
  });

  it.each([
    [
      'a registry that takes no such question',
      '{"message":"405 Method Not Allowed","statusCode":405}',
      '405',
    ],
    ['no network', '{"error":{"code":"ENOTFOUND"}}', 'ENOTFOUND'],
    ['an answer that is no report', '{}', 'nothing'],
    ['a report that counts nothing', '{"vulnerabilities":{}}', 'nothing'],
    ['no answer in time', '', 'nothing'],
    ['rubbish', '<html>', 'nothing'],
  ])('is that nothing is known, after %s.', (_, output, code) => {
    const { state, line } = auditVerdict(output);
    expect(state).toBe('unknown');
    expect(line).toContain(`could not ask, the registry answered ${code}:`);
  });
});
