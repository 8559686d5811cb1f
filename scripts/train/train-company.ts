// Learns the weights by which names of a mail are weighed as its employer, from labelled mails of ours.
// Usage: node scripts/train/train-company.ts [--hold-out]: the latter says how well each file is read by the others' weights.
import { fileURLToPath } from 'node:url';
import { ats } from '../../src/ats/index.gen.ts';
import { isTracked } from '../../src/domain/kind.ts';
import type { Direction, ParsedMail } from '../../src/domain/mail.ts';
import { weighCompanies } from '../../src/pipeline/extract/choose-company.ts';
import type { Signs } from '../../src/pipeline/extract/company-context.ts';
import type { Weighed } from '../../src/pipeline/extract/weigh-rivals.ts';
import { gatherEmployers, type EmployerReading } from '../../src/pipeline/extract/read-employer.ts';
import { readMail } from '../../src/pipeline/extract.ts';
import { parse } from '../../src/pipeline/parse.ts';
import { findSets } from '../eval/find-sets.ts';
import type { LabelledMail, Truth } from '../eval/labelled-mail.ts';
import { comparable } from '../eval/measure-fields.ts';
import { canonicalCompany } from '../../src/domain/company-name.ts';
import { renameEmployer } from './rename-employer.ts';
import { fitRanking } from './fit-ranking.ts';
import { holdOut, type Example as FiledExample } from './hold-out.ts';
import { scorerOf, writeRanking } from './write-ranking.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
/** The number of the mail that is read. */
let turn = 0;

/** A mail's names without the right one: then none is to be taken. */
const NONE_WEIGHT = 0.06;
/** A mail as it would be from nobody knows whom. */
const COPY_WEIGHT = 0.3;

/** Right as the measure sees it, or the same name with another legal form. */
function isRight({ group }: Weighed, accepted: readonly string[]): boolean {
  const keys = accepted.map(canonicalCompany);
  return keys.includes(group.key) || accepted.some((name) => comparable(name) === comparable(group.value));
}

/** Of that, a renamed mail whose sender tells much. */
const RENAMED_SHARE = 0.2;

/** Asked as the mail is, not as it would be with something taken away; its file is told later. */
interface Example extends Omit<FiledExample, 'file'> {
  /** Which mail it comes from. */
  mail: number;
}

/** Signs of single words, and those of them that are the name's own. */
const isOfWord = (sign: string): boolean => sign.includes(':');
const OWN_WORD = /^(?:first|last|end):/u;

/** An invented name's words tell nothing of names, and a mail's own ones are told by the mail as it is. */
const withoutWords = (signs: Signs): Signs =>
  Object.fromEntries(Object.entries(signs).filter(([sign]) => !OWN_WORD.test(sign)));

/** Words of fewer mails, or of one person's alone, say more about these than about mail. */
const LEAST_MAILS = 6;

/** The examples without signs of rare words. */
function withoutRare(sets: readonly (readonly Example[])[]): Example[] {
  const mails = new Map<string, Set<number>>();
  const files = new Map<string, Set<number>>();
  const note = (where: Map<string, Set<number>>, sign: string, id: number): unknown =>
    where.get(sign)?.add(id) ?? where.set(sign, new Set([id]));
  for (const [file, examples] of sets.entries()) {
    for (const { options, mail } of examples.filter(({ asked }) => asked)) {
      for (const sign of new Set(options.flatMap((signs) => Object.keys(signs).filter(isOfWord)))) {
        note(mails, sign, mail);
        note(files, sign, file);
      }
    }
  }
  const isCommon = (sign: string): boolean =>
    !isOfWord(sign) || ((mails.get(sign)?.size ?? 0) >= LEAST_MAILS && files.get(sign)!.size > 1);
  return sets.flat().map((example) => ({
    ...example,
    options: example.options.map((signs) =>
      Object.fromEntries(Object.entries(signs).filter(([sign]) => isCommon(sign))),
    ),
  }));
}

const overlaps = (a: string, b: string): boolean =>
  ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

/** What is to be chosen in one mail, and what in the same mail without the right name. */
function examplesFrom(reading: EmployerReading, accepted: readonly string[], asIs: boolean): Example[] {
  const { candidates, context } = gatherEmployers(reading);
  const weighed = weighCompanies(candidates, context);
  const right = weighed.map((one) => isRight(one, accepted));
  const known = right.includes(true);
  const names = weighed.filter((_, at) => right[at] === true).map(({ group }) => group.folded);
  const others = weighed.filter(({ group }) => !names.some((name) => overlaps(name, group.folded)));
  const lost = accepted.length > 0 && !known;
  const whole = {
    asked: asIs,
    reachable: !lost,
    mail: turn,
    options: weighed.map(({ signs }, at) => (!asIs && right[at] === true ? withoutWords(signs) : signs)),
    right,
    weight: lost ? 0 : asIs ? 1 : COPY_WEIGHT,
  };
  const without = {
    asked: false,
    reachable: true,
    mail: turn,
    options: others.map(({ signs }) => signs),
    right: others.map(() => false),
    weight: asIs ? NONE_WEIGHT : NONE_WEIGHT * 3,
  };
  return known ? [whole, without] : [whole];
}

/** Without sender and subject, as exports and forwarded texts come. */
const bareOf = (mail: ParsedMail): ParsedMail => ({
  ...mail,
  headers: { ...mail.headers, subject: '', from: null, to: [] },
});
const BARE_SHARE = 0.6;

/** The bare text of a mail; where only sender or subject told the employer, none is to be taken. */
function bareExamples(mail: ParsedMail, direction: Direction, names: readonly string[]): Example[] {
  const { employer } = readMail(bareOf(mail), direction, ats);
  const text = comparable(`${mail.text} ${mail.quoted}`);
  const told = names.some((name) => text.includes(comparable(name)));
  return examplesFrom(employer, told ? names : [], false).map((one) => ({
    ...one,
    weight: one.weight * BARE_SHARE,
  }));
}

const NOBODY = { other: null, senderLabel: '', hidden: false };

/** So that the bare text has another name than the whole mail. */
const OTHER_NAME = 7;

/** The mail of an employer with another name. Where nobody is known to write it, the name's shape misleads most. */
function renamedExamples(mail: ParsedMail, { direction, company }: Truth, turn: number): Example[] {
  if (company.length === 0) return [];
  const bare = renameEmployer(mail, company, turn + OTHER_NAME);
  const renamed = renameEmployer(mail, company, turn);
  const { employer } = readMail(renamed.mail, direction, ats);
  return [
    ...examplesFrom({ ...employer, end: NOBODY }, [renamed.name], false),
    ...examplesFrom(employer, [renamed.name], false).map((one) => ({
      ...one,
      weight: one.weight * RENAMED_SHARE,
    })),
    ...bareExamples(mail, direction, company),
    ...bareExamples(bare.mail, direction, [bare.name]),
  ];
}

function examplesOf({ bytes, truth }: LabelledMail): Example[] {
  if (!isTracked(truth.kinds[0]!)) return [];
  turn++;
  const mail = parse(bytes);
  const { employer } = readMail(mail, truth.direction, ats);
  return [
    ...examplesFrom(employer, truth.company, true),
    ...examplesFrom({ ...employer, end: NOBODY }, truth.company, false),
    ...renamedExamples(mail, truth, turn),
  ];
}

const sets = ['eval/dev', 'samples', 'train/employers', 'train/mailboxes', 'train/fields'].flatMap((folder) =>
  findSets(path(folder)),
);
const files = sets.map((set) =>
  set.mails.flatMap(examplesOf).map((example) => ({ ...example, file: set.name })),
);

/** Chosen by what is read well of files held out. */
const WISH = {
  isInput: (sign: string): boolean => !isOfWord(sign),
  units: 64,
  epochs: 20,
  decay: { straight: 2, hidden: 4 },
};

function fit(some: readonly FiledExample[]): ReturnType<typeof fitRanking> {
  const among = new Set(some);
  const kept = withoutRare(files.map((examples) => examples.filter((one) => among.has(one))));
  return fitRanking(kept, WISH);
}

if (process.argv.includes('--hold-out')) holdOut(files.flat(), (others) => scorerOf(fit(others)));
else writeRanking(fit(files.flat()), 'company');
