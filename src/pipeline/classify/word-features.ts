// Turns a mail into the small signs that the word model weighs: its stems, what they mean, and what its headers show.
import type { Language } from '../../contracts/rule.ts';
import type { Ats } from '../../contracts/ats.ts';
import type { Address, Direction, ParsedMail } from '../../domain/mail.ts';
import { CONCEPTS } from './concepts.data.ts';
import { foldLetter } from './fold-letters.ts';
import { JOB_LINK } from '../../domain/job-link.ts';
import { INTERVIEW_WORD } from './job-topic.data.ts';
import type { Field } from './match-phrases.ts';
import { isBoilerplate, isConditional, isQuoted } from './read-sentences.ts';

/** A sign, and the sentence it stands in: an index of the field's sentences, or -1 for signs that are not words. */
export interface WordFeature {
  name: string;
  field: Field['name'] | null;
  sentence: number;
}

/** What the signs of a mail's build are read from. `vendorType` is that of the known vendor who sent it, or null. */
export interface FeatureSource {
  mail: ParsedMail;
  direction: Direction;
  vendorType: Ats['type'] | null;
}

const STEM = 6;
const MAX_PAIRED = 9;
const MANY_JOBS = 4;
const MAX_WORDS = 450;
const WORD = /https?:\/\/\S+|\d[\d.,:/]*|\p{L}[\p{L}\p{N}']*|\?/gu;
const MACHINE = /no-?reply|donotreply|notif|alert|news|info|mailer|update/u;
const FREEMAIL =
  /^(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|gmx|web|mailbox|proton\w*|posteo)\./u;

const whole = new Map<string, string>();
const beginnings = new Map<string, string>();
for (const line of CONCEPTS.trim().split('\n')) {
  const colon = line.indexOf(':');
  for (const word of line
    .slice(colon + 1)
    .trim()
    .split(' ')) {
    if (word.startsWith('=')) whole.set(word.slice(1), line.slice(0, colon));
    else beginnings.set(word, line.slice(0, colon));
  }
}
/** By the first two letters: what begins so with what it means, the longest first. */
const byStart = Map.groupBy(
  [...beginnings].sort(([a], [b]) => b.length - a.length),
  ([beginning]) => beginning.slice(0, 2),
);

/** The meaning of a folded, lower-cased word: that of the longest beginning known. */
function meaningOf(word: string): string | null {
  const exact = whole.get(word);
  if (exact !== undefined) return exact;
  for (const [beginning, meaning] of byStart.get(word.slice(0, 2)) ?? []) {
    // Short beginnings would stand in every other word.
    if (word.startsWith(beginning) && (beginning.length > 3 || beginning.length === word.length))
      return meaning;
  }
  return null;
}

function stemOf(word: string): string {
  if (word.startsWith('http')) return '<url>';
  if (/^\d/u.test(word)) return /\d:\d/u.test(word) ? '<time>' : '<n>';
  return word.length > STEM ? word.slice(0, STEM) : word;
}

class Collector {
  readonly found: Map<string, WordFeature>;

  constructor(known: Iterable<[string, WordFeature]> = []) {
    this.found = new Map(known);
  }

  add(name: string, field: WordFeature['field'], sentence: number): void {
    if (!this.found.has(name)) this.found.set(name, { name, field, sentence });
  }
}

/** Meanings alone and in pairs: what is said of what, however far apart and in whatever language. */
function addMeanings(
  meanings: readonly string[],
  field: WordFeature['field'],
  sentence: number,
  into: Collector,
): void {
  const sorted = meanings.slice(0, MAX_PAIRED).sort();
  for (const [i, one] of sorted.entries()) {
    into.add(`#${one}`, field, sentence);
    for (const other of sorted.slice(i + 1)) into.add(`#${one}+${other}`, field, sentence);
  }
}

function collectField(field: Field, language: Language, into: Collector): void {
  let words = 0;
  for (const [index, sentence] of field.sentences.entries()) {
    if (isQuoted(sentence) || isBoilerplate(sentence)) continue;
    const meanings: string[] = [];
    for (const match of sentence.lower.matchAll(WORD)) {
      const maybe = isConditional(sentence, language, sentence.start + match.index) ? '?' : '';
      into.add(maybe + stemOf(match[0]), field.name, index);
      if (field.name === 'subject') into.add(`s:${stemOf(match[0])}`, field.name, index);
      const meaning = meaningOf(match[0]);
      if (meaning !== null && !meanings.includes(maybe + meaning)) meanings.push(maybe + meaning);
      words += 1;
    }
    addMeanings(meanings, field.name, index, into);
    if (words > MAX_WORDS) return;
  }
}

function senderSigns(from: Address, into: Collector): void {
  const address = from.address.toLowerCase();
  const at = address.lastIndexOf('@');
  const folded = [...`${from.name} ${address.slice(0, Math.max(at, 0))}`.toLowerCase()]
    .map(foldLetter)
    .join('');
  for (const match of folded.matchAll(/\p{L}{2,}/gu)) into.add(`f:${stemOf(match[0])}`, null, -1);
  if (MACHINE.test(address)) into.add('@machine', null, -1);
  if (FREEMAIL.test(address.slice(at + 1))) into.add('@freemail', null, -1);
}

function calendarSigns({ calendar }: ParsedMail, into: Collector): void {
  const event = calendar[0];
  if (event === undefined) return;
  into.add(`@${event.method.toLowerCase()}`, null, -1);
  if (INTERVIEW_WORD.test(event.summary)) into.add('@interview-entry', null, -1);
}

function linkSigns({ links }: ParsedMail, into: Collector): void {
  const jobs = links.reduce((sum, link) => sum + (JOB_LINK.test(link.url) ? 1 : 0), 0);
  if (jobs > 0) into.add('@job-link', null, -1);
  if (jobs > MANY_JOBS) into.add('@job-links', null, -1);
}

function structureSigns({ mail, direction, vendorType }: FeatureSource, into: Collector): void {
  const { headers } = mail;
  if (direction === 'sent') into.add('@sent', null, -1);
  else if (headers.from !== null) senderSigns(headers.from, into);
  if (vendorType !== null) into.add(`@${vendorType}`, null, -1);
  if (headers.bulk) into.add('@bulk', null, -1);
  if (headers.listId !== null) into.add('@list', null, -1);
  if (headers.inReplyTo !== null) into.add('@reply', null, -1);
  calendarSigns(mail, into);
  linkSigns(mail, into);
}

/** The signs of the words in subject and body, each once, in the order of its first appearance. */
export function textFeatures(
  subject: Field,
  body: Field,
  language: Language,
): ReadonlyMap<string, WordFeature> {
  const collector = new Collector();
  collectField(subject, language, collector);
  collectField(body, language, collector);
  return collector.found;
}

/** Every sign of the mail once: those of its words, then those of its build. */
export function wordFeatures(ofText: ReadonlyMap<string, WordFeature>, source: FeatureSource): WordFeature[] {
  const collector = new Collector(ofText);
  structureSigns(source, collector);
  return [...collector.found.values()];
}
