// Splits a mail's sender address into local part and domain.
import type { ParsedMail } from './mail.ts';

/** Local part and domain of the From address as parsed (lower case); both empty when there is none. */
export function senderParts(mail: ParsedMail): { local: string; domain: string } {
  const address = mail.headers.from?.address ?? '';
  const at = address.lastIndexOf('@');
  return at < 0 ? { local: '', domain: '' } : { local: address.slice(0, at), domain: address.slice(at + 1) };
}
