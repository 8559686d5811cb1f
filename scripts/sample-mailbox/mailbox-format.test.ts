// Tests of mbox escaping.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapedFromLines } from './mailbox-format.ts';

describe('escapedFromLines', () => {
  it('leaves no line that could be taken for a separator, and can be undone', () => {
    const line = fc.constantFrom('From here', '>From there', '>>From', 'from', ' From', 'text', '');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const escaped = escapedFromLines(lines.join('\n'));
        expect(escaped.split('\n').some((each) => each.startsWith('From '))).toBe(false);
        expect(escaped.replace(/^>(>*From )/gmu, '$1')).toBe(lines.join('\n'));
      }),
    );
  });
});
