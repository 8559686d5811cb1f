// parse against mailparser, an independent reader, wherever both should read the same.
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { parse } from './parse.ts';
import { BROKEN_MAILS } from './parse/broken-mails.data.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, '');

async function byMailparser(bytes: Uint8Array): Promise<{ subject: string; from: string; text: string }> {
  const mail = await simpleParser(Buffer.from(bytes));
  return {
    subject: mail.subject ?? '',
    from: mail.from?.value[0]?.address ?? '',
    text: squeeze(mail.text ?? ''),
  };
}

function byParse(bytes: Uint8Array): { subject: string; from: string; text: string } {
  const { headers, text } = parse(bytes);
  return { subject: headers.subject, from: headers.from?.address ?? '', text: squeeze(text) };
}

const agreeing = BROKEN_MAILS.filter(({ differs }) => differs === undefined);
const differing = BROKEN_MAILS.filter(({ differs }) => differs !== undefined);

describe('parse and mailparser', () => {
  it.each(agreeing.map(({ name, bytes }) => [name, bytes] as const))(
    'read the same from %s',
    async (_, bytes) => {
      expect(byParse(bytes)).toEqual(await byMailparser(bytes));
    },
  );

  it.each(differing.map(({ name, differs, bytes }) => [name, differs, bytes] as const))(
    'still differ on %s: %s',
    async (_, _reason, bytes) => {
      expect(byParse(bytes)).not.toEqual(await byMailparser(bytes));
    },
  );
});
