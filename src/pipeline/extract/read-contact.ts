// Reads whom to answer: the recruiter's name and address.
import type { Extracted } from '../../domain/decision.ts';
import type { Address, ParsedMail } from '../../domain/mail.ts';
import { spanElsewhere, spanOf, type Field } from './candidate.ts';
import { isPersonName } from './read-sender.ts';

const AUTOMATIC = /no-?_?reply|do-?not-?reply|notif|mailer|bounce|daemon/iu;
const ADDRESS = /(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,60}){1,4}/gu;

const isPerson = (address: Address | null): address is Address =>
  address !== null &&
  address.name !== '' &&
  !AUTOMATIC.test(address.address) &&
  isPersonName(address.name, address.address);

/** The writer when a person wrote, else a written-out address that answers; null for automatic mail without one. */
export function readContact(mail: ParsedMail, body: Field): Extracted | null {
  const { from, replyTo, to } = mail.headers;
  const person = [replyTo, from].find(isPerson);
  if (person !== undefined) {
    return {
      value: `${person.name} <${person.address}>`,
      confidence: 0.85,
      span: spanElsewhere('from', person.name),
    };
  }
  const own = new Set(to.map(({ address }) => address));
  for (const match of body.text.matchAll(ADDRESS)) {
    const address = match[0].toLowerCase();
    if (own.has(address) || AUTOMATIC.test(address)) continue;
    return {
      value: address,
      confidence: 0.5,
      span: spanOf(body, match.index, match.index + match[0].length),
    };
  }
  return null;
}
