// Measures how well fields are read: right when it is one of the accepted values, or nothing where the mail says nothing.
import { isTracked } from '../../src/domain/kind.ts';
import type { Judged } from './judge-mail.ts';
import type { LabelledField } from './labelled-mail.ts';
import { share, type Share } from './measure-kinds.ts';

export interface FieldFigures {
  field: LabelledField;
  /** Over all mails of applications. */
  right: Share;
  /** Of those whose mail says it. */
  found: Share;
  /** Of those whose mail does not, how many were left empty. */
  leftEmpty: Share;
}

export interface FieldCase {
  judged: Judged;
  accepted: readonly string[];
  said: string | null;
}

/** Without regard to case, spacing, punctuation and accents. */
export function comparable(value: string): string {
  return value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function acceptedOf(field: LabelledField, { mail: { truth } }: Judged): readonly string[] {
  if (field === 'interviewStart') {
    return truth.interviewStart === null ? [] : [new Date(truth.interviewStart).toISOString()];
  }
  const value = truth[field];
  return typeof value === 'string' ? [value] : (value ?? []);
}

function saidOf(field: LabelledField, { fields }: Judged): string | null {
  if (fields === null) return null;
  if (field === 'ats') return fields.ats;
  if (field === 'interviewStart') {
    return fields.interview === null ? null : new Date(fields.interview.start).toISOString();
  }
  return fields[field]?.value ?? null;
}

/** Alerts, account mail and the like bear no company and no role, so that only mail of applications is asked. */
const isAsked = ({ mail }: Judged) => isTracked(mail.truth.kinds[0]!);

export function casesOf(field: LabelledField, judged: readonly Judged[]): FieldCase[] {
  return judged.filter(isAsked).map((one) => ({
    judged: one,
    accepted: acceptedOf(field, one),
    said: saidOf(field, one),
  }));
}

export function isFieldRight({ accepted, said }: FieldCase): boolean {
  if (said === null) return accepted.length === 0;
  return accepted.some((value) => comparable(value) === comparable(said));
}

export function measureField(field: LabelledField, judged: readonly Judged[]): FieldFigures {
  const cases = casesOf(field, judged);
  const stated = cases.filter(({ accepted }) => accepted.length > 0);
  const silent = cases.filter(({ accepted }) => accepted.length === 0);
  const right = (some: readonly FieldCase[]) => share(some.filter(isFieldRight).length, some.length);
  return { field, right: right(cases), found: right(stated), leftEmpty: right(silent) };
}
