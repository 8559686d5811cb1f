// Tells mail of an agency that recruits for others, and proposes the clients that it names.
import { foldText } from '../../domain/fold-text.ts';
import type { Address } from '../../domain/mail.ts';
import { AGENCY_NAME, CLIENT, CLIENT_LEAD } from './agency-words.data.ts';
import { proposal, type Candidate, type Field } from './candidate.ts';
import { NAME_STOPS } from './generic-words.data.ts';
import { readDomainName } from './read-domain-name.ts';
import { readCompany } from './read-company.ts';
import { namesOccupation } from './read-role.ts';

/** Behind other small words a lone word may be any noun. */
const STRONG =
  /client|kund|mandant|auftrag|opdracht|klant|recru|hiring|werf|sele[cz]ion|went|submitted|presented|cv/iu;

const SPEAKS_OF_CLIENT = new RegExp(`(?<!\\p{L})(?:${CLIENT})(?!\\p{L})`, 'iu');
const LEAD = new RegExp(
  `(?<![\\p{L}'-])(?:${CLIENT_LEAD})[^\\S\\n]+(?:(?:the|der|die|das|la|le|il|de|het|a|o|as|os) )?(?=\\p{Lu})`,
  'giu',
);

/** Hosts of recruiting software are named like agencies; an agency's mail is written by its people. */
const MACHINE = /no-?_?reply|not-?_?reply|notif|candidat|mailer|system/u;

/** The news stands at the top. */
const NEAR = 1200;

/** "Alder Reed Recruitment", signed under the domain alderreed.example. */
function isAgencyBySignature(senderLabel: string, body: Field): boolean {
  const name = readDomainName(body.view, senderLabel);
  const behind = name === null ? '' : foldText(body.view.slice(name.end, name.end + 20));
  return /^\s(?:recruit|recrut|search|staffing|personnel|headhunt|werving|detacher|uitzend|selec|selez|personalberat)/u.test(
    behind,
  );
}

/** True when the sender's domain is named like an agency's, or the mail speaks of a client. */
export function isAgency(senderLabel: string, sender: Address | null, body: Field): boolean {
  const local = sender?.address.split('@')[0] ?? '';
  if (senderLabel === '' || MACHINE.test(local)) return false;
  if (AGENCY_NAME.test(senderLabel) || isAgencyBySignature(senderLabel, body)) return true;
  return SPEAKS_OF_CLIENT.test(body.view.slice(0, NEAR));
}

/** Names that stand where an agency names its client. */
export function readClients(field: Field): Candidate[] {
  const found: Candidate[] = [];
  for (const match of field.view.slice(0, NEAR).matchAll(LEAD)) {
    const at = match.index + match[0].length;
    const name = /^\p{Lu}/u.test(field.view.charAt(at)) ? readCompany(field.view, at) : null;
    if (
      name === null ||
      namesOccupation(name.value) ||
      NAME_STOPS.has(foldText(name.value.split(' ')[0] ?? ''))
    )
      continue;
    const strong = name.value.includes(' ') || STRONG.test(match[0]);
    found.push(proposal(field, name.start, name.end, strong ? 0.5 : 0.3, 'weak'));
  }
  return found;
}
