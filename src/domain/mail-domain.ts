// Which sender domains say who the employer is.
import { getDomain } from 'tldts';

const FREEMAIL =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|web|mail|proton|protonmail|pm|fastmail|zoho|yandex|qq|163|126|t-online|freenet|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|tin|terra|uol|bol|telefonica|sapo|ziggo|kpnmail|planet|hetnet|xs4all|btinternet|sky|comcast|verizon|att|sbcglobal|hey|tutanota|posteo|mailbox)\.[a-z.]{2,6}$/;

/** The registrable domain of an address, e.g. `acme.co.uk`; null for freemail and for what is no domain. */
export function employerDomain(address: string): string | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const domain = getDomain(host, { allowPrivateDomains: true });
  if (!domain || FREEMAIL.test(domain)) return null;
  return domain;
}
