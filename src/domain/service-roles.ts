// The keys under which mails of one service about one title meet, where one of them names no employer.
import type { Item } from './application.ts';
import { canonicalRole } from './role-title.ts';

type Told = Pick<Item, 'ats' | 'role' | 'roleConfidence' | 'perhaps'>;

/** What a person says of a title they say of the application, not of the service that a mail came through. */
const BY_PERSON = 1;

const keysOf = ({ ats, roleConfidence }: Told, roles: readonly (string | null)[]): string[] =>
  ats === null || roleConfidence >= BY_PERSON
    ? []
    : [...new Set(roles)].flatMap((role) => (role ? [`${ats}:${canonicalRole(role)}`] : []));

/** For the title that was read. */
export function serviceRoles(item: Told): string[] {
  return keysOf(item, [item.role]);
}

/** For this and all titles that it may be. */
export function possibleServiceRoles(item: Told): string[] {
  return keysOf(item, [item.role, ...item.perhaps.role.map(({ value }) => value)]);
}
