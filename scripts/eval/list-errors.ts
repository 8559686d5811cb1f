// Lists the worst errors, the surest first, each with what it rests on.
import { casesOf, isFieldRight } from './measure-fields.ts';
import { isRight } from './measure-kinds.ts';
import type { Judged } from './judge-mail.ts';
import type { Measured } from './measure-set.ts';

const WIDTH = 140;
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').slice(0, WIDTH);

function kindError({ mail, decision }: Judged): string {
  const evidence = decision.evidence.map(({ field, text }) => `      ${field}: ${oneLine(text)}`);
  return [
    `  ${mail.id}: ${mail.truth.kinds.join(' or ')} taken for ${decision.kind} at ${decision.confidence.toFixed(2)}`,
    `      ${oneLine(decision.reason)}`,
    ...evidence,
  ].join('\n');
}

function fieldErrors(field: 'company' | 'role', judged: readonly Judged[], most: number): string[] {
  const wrong = casesOf(field, judged).filter((one) => one.judged.fields !== null && !isFieldRight(one));
  const sure = ({ judged: { fields } }: (typeof wrong)[number]) => fields?.[field]?.confidence ?? 0;
  return wrong
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, most)
    .map((one) => {
      const span = one.judged.fields?.[field]?.span;
      const read = span ? ` in ${span.field}: ${oneLine(span.text)}` : '';
      return `  ${one.judged.mail.id}: wanted ${one.accepted.join(' | ') || 'none'}, read ${one.said ?? 'none'} (${sure(one).toFixed(2)})${read}`;
    });
}

function groupErrors({ placed, statuses }: Measured, most: number): string[] {
  const wrong = statuses.filter(({ wanted, found }) => wanted !== found);
  const apart = new Map<string, Set<string>>();
  for (const { wanted, found } of placed) {
    if (wanted !== null) apart.set(wanted, (apart.get(wanted) ?? new Set()).add(found ?? 'none'));
  }
  return [
    ...wrong
      .slice(0, most)
      .map(({ id, wanted, found }) => `  ${id}: ${wanted}, but it shows ${found ?? 'nothing'}`),
    ...[...apart]
      .filter(([, found]) => found.size > 1)
      .slice(0, most)
      .map(([id, found]) => `  ${id} lies in ${found.size} pieces`),
  ];
}

export function listErrors(measured: Measured, most: number): string {
  const kinds = measured.judged
    .filter((one) => !isRight(one))
    .sort((a, b) => b.decision.confidence - a.decision.confidence)
    .slice(0, most)
    .map(kindError);
  return [
    'Worst kinds:',
    ...kinds,
    'Companies:',
    ...fieldErrors('company', measured.judged, most),
    'Roles:',
    ...fieldErrors('role', measured.judged, most),
    'Grouping and status:',
    ...groupErrors(measured, most),
  ].join('\n');
}
