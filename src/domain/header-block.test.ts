// Header blocks, sound and broken.
import { describe, expect, it } from 'vitest';
import { readHeaderBlock } from './header-block.ts';

const read = (text: string): { fields: string[]; body: string; ended: boolean } => {
  const bytes = new TextEncoder().encode(text);
  const block = readHeaderBlock(bytes, 1000);
  return {
    fields: block.fields.map(({ name, value }) => `${name}=${value}`),
    body: new TextDecoder().decode(bytes.subarray(block.bodyStart)),
    ended: block.ended,
  };
};

describe('readHeaderBlock', () => {
  it('unfolds fields and finds the body, with any line ending', () => {
    for (const end of ['\n', '\r\n', '\r\r\n']) {
      const text = ['Subject: one', '  two', 'X-Empty:', 'To : a@example.org', '', 'Body', ''].join(end);
      expect(read(text)).toEqual({
        fields: ['subject=one two', 'x-empty=', 'to=a@example.org'],
        body: `Body${end}`,
        ended: true,
      });
    }
  });

  it('skips an mbox line and broken folding', () => {
    expect(read('From mira@example.org Mon Mar  4 10:00:00 2024\nA: 1\nbroken\nB: 2\n\nbody').fields).toEqual(
      ['a=1', 'b=2'],
    );
  });

  it('takes lines without a field for the body when the empty line is missing', () => {
    expect(read('Subject: x\nDear Mira,\nthank you.\n')).toMatchObject({
      fields: ['subject=x'],
      body: 'Dear Mira,\nthank you.\n',
    });
    expect(read('Just text\n\nmore')).toMatchObject({ fields: [], body: 'Just text\n\nmore' });
  });

  it('reads a body without any header', () => {
    expect(read('\nbody')).toEqual({ fields: [], body: 'body', ended: true });
    expect(read('')).toEqual({ fields: [], body: '', ended: false });
  });

  it('decodes raw 8-bit lines each by itself', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('A: ü\nB: '), 0xfc, 0x0a, 0x0a]);
    expect(readHeaderBlock(bytes, 1000).fields.map(({ value }) => value)).toEqual(['ü', 'ü']);
  });

  it('reads a first line that begins with a space, and raw ISO-2022-JP', () => {
    expect(read(' A: 1\nB: \u001b$B%F%9%H\u001b(B\n\n').fields).toEqual(['a=1', 'b=テスト']);
  });

  it('removes NULs and other controls, and turns a bare CR into a space', () => {
    expect(read('Sub\0ject: a\u0001b\rc\n\n').fields).toEqual(['subject=ab c']);
  });

  it('does not take a line with a hidden character for a field', () => {
    expect(read('\u200bFrom: evil@example.org\nFrom: good@example.org\n\n').fields).toEqual([
      'from=good@example.org',
    ]);
  });

  it('stops at the limit', () => {
    const block = read(`A: ${'x'.repeat(2000)}\nB: 2\n\nbody`);
    expect(block.fields).toHaveLength(1);
    expect(block.ended).toBe(false);
  });
});
