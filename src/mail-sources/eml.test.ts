// Reading single mails.
import { describe, expect, it } from 'vitest';
import type { MailFile, SourceItem } from '../contracts/mail-source.ts';
import eml from './eml.ts';

const MAIL = 'Subject: Kiln\n\nText.\n>From here on\n';

async function items(content: string, name = 'x.eml', maxMailBytes = 1e6, from = 0): Promise<SourceItem[]> {
  const bytes = Buffer.from(content, 'latin1');
  const file: MailFile = {
    name,
    size: bytes.length,
    open: async function* (offset) {
      for (let at = offset; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
  };
  const found: SourceItem[] = [];
  for await (const item of eml.read(file, { from, maxMailBytes })) found.push(item);
  return found;
}

const text = (item: SourceItem | undefined): string =>
  Buffer.from(item?.mail?.bytes ?? []).toString('latin1');

describe('eml', () => {
  it('yields the mail as it stands, the folders it lies in as labels', async () => {
    const found = await items(MAIL, 'mail.zip/Sent Items/2024/x.eml');
    expect(found.map(text)).toEqual([MAIL]);
    expect(found[0]).toMatchObject({
      mail: {
        locator: 'mail.zip/Sent Items/2024/x.eml',
        labels: ['Sent Items', '2024'],
        internalDate: null,
        size: MAIL.length,
      },
      damage: null,
      next: MAIL.length,
    });
  });

  it.each([
    ['a byte order mark', '\xef\xbb\xbf'],
    ['empty lines', '\r\n\n'],
    ['a separator', 'From ada@quarry.example Sat Nov  1 12:00:00 2025\n'],
    ['a separator without date', 'From ada@quarry.example\n'],
    ['all of them', '\xef\xbb\xbf\nFrom ada@quarry.example Sat Nov  1 12:00:00 2025\r\n'],
  ])('passes over %s before the headers', async (_, before) => {
    const [plain] = await items(MAIL);
    const [item] = await items(before + MAIL);
    expect(text(item)).toBe(MAIL);
    expect(item?.mail?.bodyDigest).toBe(plain?.mail?.bodyDigest);
  });

  it('takes the delivery time from a separator', async () => {
    const [item] = await items(`From ada@quarry.example Sat Nov  1 12:00:00 2025\n${MAIL}`);
    expect(item?.mail?.internalDate).toBe(Date.UTC(2025, 10, 1, 12));
  });

  it('counts and digests a mail beyond the bytes it keeps', async () => {
    const long = MAIL + 'line\n'.repeat(5000);
    const [whole] = await items(long);
    const [cut] = await items(long, 'x.eml', 1500);
    expect([cut?.mail?.bytes.length, cut?.mail?.size]).toEqual([1500, long.length]);
    expect(cut?.mail?.bodyDigest).toBe(whole?.mail?.bodyDigest);
  });

  it('yields nothing more from a file that has been read, even when it has grown', async () => {
    expect(await items(`${MAIL}Subject: More\n\nText.\n`, 'x.eml', 1e6, MAIL.length)).toEqual([]);
  });

  it('says of a file of empty lines that there is no mail in it', async () => {
    expect((await items('\n\n\r\n')).map((item) => item.damage?.reason)).toEqual(['no mail found in it']);
  });
});
