// Turns what Gmail's IMAP extensions say of a mail into what its Takeout files say: labels and the conversation.
import type { FetchMessageObject } from 'imapflow';

/** Labels with a meaning of their own (X-GM-LABELS), named as Takeout names them. */
const SYSTEM = /^\\(Inbox|Sent|Important|Starred|Draft|Junk|Trash|Muted)$/i;

/** RFC 3501 §5.1.3: UTF-16 in base64 with `,` for `/`, between `&` and `-`; `&-` is `&`. */
function decodeUtf7(name: string): string {
  return name.replace(/&([A-Za-z0-9+,]{0,400})-/g, (_, code: string) => {
    if (code === '') return '&';
    const bytes = Buffer.from(code.replaceAll(',', '/'), 'base64');
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le');
  });
}

/** @param utf8 whether the server writes names in UTF-8 (RFC 6855) */
export function gmailLabels(labels: Iterable<string>, utf8: boolean): string[] {
  return [...labels].map((label) => {
    const system = SYSTEM.exec(label)?.[1];
    if (system !== undefined) return `${system[0]?.toUpperCase()}${system.slice(1).toLowerCase()}`;
    return utf8 ? label : decodeUtf7(label);
  });
}

/** Header lines to put before the mail's own; Takeout writes the same one, and the reader of headers takes the first. */
export function gmailHead(message: FetchMessageObject): Buffer {
  const thread = message.threadId ?? '';
  return Buffer.from(/^\d{1,20}$/.test(thread) ? `X-GM-THRID: ${thread}\r\n` : '');
}

/** Gmail's id of the mail, where there is one. */
export function gmailId(message: FetchMessageObject): string | undefined {
  const id = message.emailId ?? '';
  return /^\d{1,20}$/.test(id) ? id : undefined;
}
