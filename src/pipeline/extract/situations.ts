// Names the situations of a mail in which the signs of an employer's name mean another thing.
import { AGENCY_TALK } from './agency-words.data.ts';
import type { Field } from './candidate.ts';

/** What a situation is told by. */
export interface Situated {
  body: Field;
  /** Display name of the one on the other end. */
  name: string;
  /** Local part of that one's address. */
  local: string;
  /** What that display name is. */
  named: 'person' | 'perhaps a person' | 'department' | 'firm' | 'none';
  /** Labels of the other end's domain and its subdomains; none when it tells no employer. */
  labels: readonly string[];
  /** The sender recruits for others. */
  agency: boolean;
  received: boolean;
  /** A known vendor's domain stands in the place of the employer's. */
  hidden: boolean;
}

export function situations({
  agency,
  received,
  hidden,
  name,
  local,
  labels,
  body,
  named,
}: Situated): string[] {
  const told = agency ? ['of an agency'] : [];
  // Old exports have neither sender nor recipient: then the text must tell, and mostly does.
  if (name === '' && local === '') told.push('from nobody');
  if (AGENCY_TALK.test(body.view)) told.push('for others');
  if (!received) told.push('sent');
  if (hidden) told.push('hidden');
  if (labels.length === 0 && !hidden) told.push('private');
  return [...told, `named ${named}`];
}
