// Weighs the proposed employers of a mail against each other and chooses one.
import { canonicalCompany } from '../../domain/company-name.ts';
import type { Extracted } from '../../domain/decision.ts';
import { foldText } from '../../domain/fold-text.ts';
import { fuse, type Candidate, type Field } from './candidate.ts';
import type { People } from './people-of.ts';
import { hasLegalForm } from './read-company.ts';
import { isGivenName, labelFit } from './read-sender.ts';

export interface CompanyContext {
  body: Field;
  /** Labels of the sender's domain ('' when it tells none) and of the domains linked to. */
  senderLabel: string;
  linkLabels: readonly string[];
  people: People;
  /** The sender recruits for others: a client that is named goes before the sender's own name. */
  agency: boolean;
  /** Vendors' brands, lower-case; no employers unless the words say so plainly and more than once. */
  brands: ReadonlySet<string>;
}

interface Group {
  key: string;
  candidates: Candidate[];
  score: number;
}

const CERTAIN_ENOUGH = 0.4;

function isPerson(value: string, people: readonly string[]): boolean {
  const folded = foldText(value).trim();
  return people.some(
    (person) =>
      person === folded ||
      (person.startsWith(`${folded} `) && folded.length > 1) ||
      folded.startsWith(`${person} `),
  );
}

/** How often a name stands in a text as a word, three at most. */
function mentions(view: string, value: string): number {
  let count = 0;
  for (let at = view.indexOf(value); at !== -1 && count < 3; at = view.indexOf(value, at + value.length)) {
    const before = view.charAt(at - 1);
    const after = view.charAt(at + value.length);
    if (!/[\p{L}\p{N}@.]/u.test(before) && !/[\p{L}\p{N}@]/u.test(after)) count++;
  }
  return count;
}

/** Evidence that a name gathers by being mentioned and by fitting the domains of sender and links. */
function corroboration(value: string, context: CompanyContext, base: Candidate): Candidate[] {
  const count = mentions(context.body.view, value);
  const linkFit = Math.max(0, ...context.linkLabels.map((label) => labelFit(label, value)));
  return [
    { ...base, source: 'text', score: Math.min(0.3, Math.max(0, count - 1) * 0.12) },
    {
      ...base,
      source: 'domain',
      score: Math.max(0.45 * labelFit(context.senderLabel, value), 0.25 * linkFit),
    },
  ];
}

const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The spelling the mail uses most, weighed by how far each is believed; the longer of two equals. One that is written
 * as a domain of the mail has the better claim: "Norvane Pumps" of norvanepumps.example over "Norvane Pumps Inc.".
 */
function spellingOf(group: Group, labels: readonly string[]): Candidate {
  const domains = labels.map(letters);
  const weights = new Map<string, number>();
  for (const { value, score, span } of group.candidates) {
    const fits = domains.includes(letters(value)) ? 3 : 1;
    weights.set(value, (weights.get(value) ?? 0) + score * fits * (span.start >= 0 ? 1 : 0.5));
  }
  const weightOf = ({ value }: Candidate): number => (weights.get(value) ?? 0) + value.length / 1000;
  return group.candidates.reduce((a, b) =>
    weightOf(b) > weightOf(a) || (a.value === b.value && b.score > a.score) ? b : a,
  );
}

function isBrand(candidate: Candidate, brands: ReadonlySet<string>): boolean {
  return brands.has(candidate.value.toLowerCase()) || brands.has(canonicalCompany(candidate.value));
}

/** "Interview with Jane Doe": somebody of the firm, unless a domain of the mail bears the name. */
function isOtherPerson({ value, source }: Candidate, { senderLabel, linkLabels }: CompanyContext): boolean {
  if ((source !== 'wording' && source !== 'weak') || !isGivenName(value) || hasLegalForm(value)) return false;
  return ![senderLabel, ...linkLabels].some((label) => labelFit(label, value) > 0);
}

const isFirmWording = ({ source, score }: Candidate): boolean => source === 'wording' && score >= 0.5;

/** True for a name that its place in the mail shows to be a reader's, a writer's or a carrying service's. */
function isSomethingElse(candidate: Candidate, context: CompanyContext): boolean {
  const { people, brands } = context;
  if (isPerson(candidate.value, people.readers) || isOtherPerson(candidate, context)) return true;
  // Firm wording outweighs a name that looks like a person's: firms are called after people.
  const firm = candidate.score >= 0.7 && candidate.source !== 'signature';
  if (!firm && isPerson(candidate.value, people.writers)) return true;
  // A brand that merely carries the mail stands in weak places; one that hires is named by firm wording.
  return isBrand(candidate, brands) && !isFirmWording(candidate);
}

function grouped(candidates: readonly Candidate[], context: CompanyContext): Group[] {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const key = canonicalCompany(candidate.value);
    if (key === '' || isSomethingElse(candidate, context)) continue;
    const group = groups.get(key) ?? { key, candidates: [], score: 0 };
    group.candidates.push(candidate);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** "Norvane" lends its evidence to "Norvane Pumps" where both are proposed in earnest. */
function lend(groups: readonly Group[]): void {
  for (const longer of groups) {
    const own = fuse(longer.candidates);
    if (own < 0.45) continue;
    for (const shorter of groups) {
      if (shorter !== longer && shorter.key.length >= 2 && isWordPrefix(shorter, longer)) {
        longer.candidates.push(
          ...shorter.candidates.map((candidate) => ({ ...candidate, score: candidate.score * 0.9 })),
        );
      }
    }
  }
}

function isWordPrefix(shorter: Group, longer: Group): boolean {
  const short = foldText(shorter.candidates[0]?.value ?? '').replace(/^the /u, '');
  const long = foldText(longer.candidates[0]?.value ?? '').replace(/^the /u, '');
  const joined = /^\S+ (?:at|for|and|with|by) /u.test(long);
  // "Norvane" of norvane.example, signed "Officina Norvane".
  const signed = longer.candidates.every(({ source }) =>
    ['signature', 'sender', 'text', 'domain'].includes(source),
  );
  return (
    !joined && (long.startsWith(`${short} `) || (signed && short.length > 4 && long.endsWith(` ${short}`)))
  );
}

/** Whose mail it is: the name that its domain, its display name or its signature bears. */
function isSenders(group: Group, label: string): boolean {
  if (group.candidates.some(({ value }) => labelFit(label, value) > 0)) return true;
  return group.candidates.every(({ source }) => ['sender', 'signature', 'domain', 'text'].includes(source));
}

const CLIENT_ENOUGH = CERTAIN_ENOUGH;

/** Leaves the agency's own name out where a client is named. */
function withoutAgency(groups: readonly Group[], { agency, senderLabel }: CompanyContext): readonly Group[] {
  if (!agency) return groups;
  const clients = groups.filter((group) => !isSenders(group, senderLabel) && group.score >= CLIENT_ENOUGH);
  return clients.length > 0 ? clients : groups;
}

/** The employer that a mail's evidence speaks for, or null when none is believable. */
export function chooseCompany(candidates: readonly Candidate[], context: CompanyContext): Extracted | null {
  const groups = grouped(candidates, context);
  const labels = [context.senderLabel, ...context.linkLabels];
  for (const group of groups) {
    const spelling = spellingOf(group, labels);
    group.candidates.push(...corroboration(spelling.value, context, spelling));
  }
  const own = new Map(groups.map((group) => [group, spellingOf(group, labels)]));
  lend(groups);
  for (const group of groups) group.score = fuse(group.candidates);
  const best = withoutAgency(groups, context).reduce<Group | null>(
    (a, b) => (a === null || b.score > a.score ? b : a),
    null,
  );
  const spelling = best === null ? undefined : own.get(best);
  if (best === null || spelling === undefined || best.score < CERTAIN_ENOUGH) return null;
  return { value: spelling.value, confidence: Math.min(0.99, best.score), span: spelling.span };
}
