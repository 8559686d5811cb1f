// Measures mail of each known vendor as if nothing were known of that vendor: the rules' worth on vendors yet to come.
import { judgeMail, type Judged, type Knowledge } from './judge-mail.ts';
import type { LabelledSet } from './labelled-mail.ts';
import { measureField } from './measure-fields.ts';
import { isRight, share, type Share } from './measure-kinds.ts';
import { shareText } from './report-text.ts';

/** Mails of one vendor are judged without its file; one line of figures over all of them, beside the same mails with it. */
export async function measureUnknownVendors(
  sets: readonly LabelledSet[],
  { rules, vendors }: Knowledge,
): Promise<string> {
  const without: Judged[] = [];
  const known: Judged[] = [];
  const seen = new Set<string>();
  for (const mail of sets.flatMap(({ mails }) => mails)) {
    const { ats } = mail.truth;
    if (ats === null || !vendors.some(({ id }) => id === ats)) continue;
    seen.add(ats);
    without.push(await judgeMail(mail, { rules, vendors: vendors.filter(({ id }) => id !== ats) }));
    known.push(await judgeMail(mail, { rules, vendors }));
  }
  const kind = (judged: readonly Judged[]): Share => share(judged.filter(isRight).length, judged.length);
  const line = (words: string, judged: readonly Judged[]) =>
    `  ${words}: kind ${shareText(kind(judged))}, company ${shareText(measureField('company', judged).right)}, role ${shareText(measureField('role', judged).right)}`;
  return [
    `vendors held out, one after the other (${seen.size} vendors):`,
    line('vendor unknown', without),
    line('same mails, vendor known', known),
  ].join('\n');
}
