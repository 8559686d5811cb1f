// Turns a message of Graph into a mail seen by its headers.
import type { SeenMail } from '../../contracts/mail-account.ts';
import { headerText } from '../../domain/header-text.ts';
import type { GraphAddress, GraphMessage } from './graph-api.ts';

function encodeWord(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
}

function addressList(list: readonly (GraphAddress | null | undefined)[]): string {
  const mailboxes = list.flatMap((entry) => {
    const { name = '', address = '' } = entry?.emailAddress ?? {};
    if (address === '') return [];
    const shown = /^[\x20-\x7e]*$/.test(name) ? `"${name.replaceAll(/["\\]/g, '')}"` : encodeWord(name);
    return [name === '' ? `<${address}>` : `${shown} <${address}>`];
  });
  return mailboxes.join(', ');
}

/** The headers that a mail has at least, for mail that never went through the outside world. */
function ownHeaders(message: GraphMessage): { name: string; value: string }[] {
  const date = Date.parse(message.sentDateTime ?? message.receivedDateTime ?? '');
  const fields = [
    { name: 'From', value: addressList([message.from]) },
    { name: 'To', value: addressList(message.toRecipients ?? []) },
    { name: 'Reply-To', value: addressList(message.replyTo ?? []) },
    { name: 'Subject', value: encodeWord(message.subject ?? '') },
    { name: 'Message-ID', value: message.internetMessageId ?? '' },
    { name: 'Date', value: Number.isNaN(date) ? '' : new Date(date).toUTCString().replace('GMT', '+0000') },
  ];
  return fields.filter(({ value }) => value !== '');
}

/** When it was received, epoch ms, or null. */
export function receivedAt(message: GraphMessage): number | null {
  const time = Date.parse(message.receivedDateTime ?? '');
  return Number.isNaN(time) ? null : time;
}

export function readSeen(message: GraphMessage, label: string): SeenMail {
  const told = message.internetMessageHeaders ?? [];
  return {
    locator: message.id,
    headers: Buffer.from(`${headerText(told.length > 0 ? told : ownHeaders(message))}\r\n`),
    size: 0,
    internalDate: receivedAt(message),
    labels: [label],
  };
}
