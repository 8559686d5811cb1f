// Learns the weights by which a mail's possible job titles are weighed, from labelled and from invented mails of ours.
// Usage: node scripts/train/train-role.ts [--hold-out]: the latter says how well each file is read by the others' weights.
import { fileURLToPath } from 'node:url';
import { ats } from '../../src/ats/index.gen.ts';
import { isTracked } from '../../src/domain/kind.ts';
import type { Direction, ParsedMail } from '../../src/domain/mail.ts';
import { withoutGenders } from '../../src/domain/role-title.ts';
import { readEmployer } from '../../src/pipeline/extract/read-employer.ts';
import { roleContenders, roleEvidence } from '../../src/pipeline/extract/role-contenders.ts';
import { readMail } from '../../src/pipeline/extract.ts';
import { parse } from '../../src/pipeline/parse.ts';
import { findSets } from '../eval/find-sets.ts';
import type { Truth } from '../eval/labelled-mail.ts';
import { comparable } from '../eval/measure-fields.ts';
import { averageRankings } from './average-rankings.ts';
import { fitRanking } from './fit-ranking.ts';
import { signExample, withoutRareSigns } from './sign-examples.ts';
import { holdOut, type Example } from './hold-out.ts';
import { inventTitles } from './invent-titles.ts';
import { scorerOf, writeRanking } from './write-ranking.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const INVENTED_WEIGHT = 0.6;
const SAMPLE_WEIGHT = 0.3;
const BARE_WEIGHT = 0.3;
/** What is said of single words, in one language alone, or of all mentions together is too rare to be crossed. */
const isInput = (sign: string): boolean => !/^(?:[rl]w|j|a|[lrz]g):|\||!$/u.test(sign);
/** Chosen by what is read well of files held out. */
const WISH = { isInput, units: 32, epochs: 40, decay: { straight: 0.5, hidden: 3 } };

function exampleOf(
  mail: ParsedMail,
  direction: Direction,
  roles: readonly string[],
  set: string,
  weight: number,
): Example {
  const { found, told, employer } = readMail(mail, direction, ats);
  const company = readEmployer(employer).company?.value ?? null;
  const contenders = roleContenders(roleEvidence(mail, employer, [...found.roles, ...told.roles], company));
  const bare = contenders.map(({ value, signs }) => ({ value: withoutGenders(value), signs }));
  return signExample(bare, [...roles, ...roles.map(withoutGenders)], set, weight);
}

/** Some sets tell employers alone. */
const sets = ['eval/dev', 'train/employers', 'train/mailboxes', 'train/fields']
  .flatMap((folder) => findSets(path(folder)))
  .filter(({ mails }) => mails.some(({ truth }) => truth.role.length > 0));
const labelled = (some: typeof sets, weight: number) =>
  some.flatMap(({ name, mails }) =>
    mails
      .filter(({ truth }) => isTracked(truth.kinds[0]!))
      .map(({ bytes, truth }) => exampleOf(parse(bytes), truth.direction, truth.role, name, weight)),
  );

/** Without sender and subject, as exports and forwarded texts come; where only these told the title, none is to be found. */
function bareExample(mail: ParsedMail, { direction, role }: Truth, set: string): Example {
  const bare = { ...mail, headers: { ...mail.headers, subject: '', from: null, to: [] } };
  const text = comparable(`${mail.text} ${mail.quoted}`);
  const told = role.some((title) => text.includes(comparable(title)));
  return exampleOf(bare, direction, told ? role : [], set, BARE_WEIGHT);
}

const bare = sets.flatMap(({ name, mails }) =>
  mails
    .filter(({ truth }) => isTracked(truth.kinds[0]!))
    .map(({ bytes, truth }) => bareExample(parse(bytes), truth, name)),
);

const examples = [
  ...labelled(sets, 1),
  ...bare,
  ...labelled(findSets(path('samples')), SAMPLE_WEIGHT),
  ...inventTitles().map(({ mail, role, set }) =>
    exampleOf(mail, 'received', role === null ? [] : [role], set, INVENTED_WEIGHT),
  ),
];

/** Two draws of chance. */
const fit = (some: readonly Example[]) => {
  const known = withoutRareSigns(some);
  return averageRankings([fitRanking(known, WISH), fitRanking(known, WISH, 'again')]);
};

if (process.argv.includes('--hold-out')) holdOut(examples, (others) => scorerOf(fit(others)));
else writeRanking(fit(examples), 'role');
