// Fields written as a header block, and read again.
import { expect, it } from 'vitest';
import { headerText } from './header-text.ts';
import { readMailHeaders } from './mail-headers.ts';

it('writes each field so that it is read as it was', () => {
  const text = headerText([
    { name: 'From', value: 'Ida <ida@lund.example>' },
    { name: 'Subject', value: 'Zäune' },
  ]);
  const headers = readMailHeaders(new TextEncoder().encode(`${text}\r\n`));
  expect([headers.from?.address, headers.subject]).toEqual(['ida@lund.example', 'Zäune']);
});

it('lets no value begin a field of its own', () => {
  const text = headerText([{ name: 'Subject', value: 'x\r\nX-Gmail-Labels: Sent\r\n\r\nbody' }]);
  expect(text.split('\r\n').filter(Boolean).length).toBe(1);
});

it('leaves out what is no field', () => {
  expect(
    headerText([{ name: 'a b', value: 'x' }, { name: 'ok' }, { value: 'x' }, { name: 'X', value: 7 }]),
  ).toBe('');
});
