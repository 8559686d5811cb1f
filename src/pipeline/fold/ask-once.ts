// Leaves out questions about an application's names that are answered, or that an earlier mail asks already.
import type { Application } from '../../domain/application.ts';
import { canonicalCompany } from '../../domain/company-name.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Taught } from '../../domain/lesson.ts';
import { canonicalRole } from '../../domain/role-title.ts';

const KEY_OF = { company: canonicalCompany, role: canonicalRole } as const;

/**
 * Tells what of an application need not be asked, when asked in the order of its timeline: a name that the person set, or that is
 * shown as proposed, and one that was asked before. Whether a lesson on its kind holds is asked of each mail.
 * @param names as they are shown
 * @param corrections those in force on its items
 */
export function askOnce(
  names: Pick<Application, 'company' | 'role'>,
  corrections: readonly Correction[],
): (taught: Taught) => boolean {
  const asked = new Set<string>();
  return ({ what, value }) => {
    if (what !== 'company' && what !== 'role') return false;
    if (corrections.some(({ body }) => body.type === 'field' && body.field === what)) return true;
    if (KEY_OF[what](names[what] ?? '') === KEY_OF[what](value) || asked.has(what)) return true;
    asked.add(what);
    return false;
  };
}
