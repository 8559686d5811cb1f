// Learns the weights by which a mail's possible places are weighed, from labelled and from invented mails of ours.
// Usage: node scripts/train/train-place.ts [--hold-out]: the latter says how well each file is read by the others' weights.
import { fileURLToPath } from 'node:url';
import { ats } from '../../src/ats/index.gen.ts';
import { isTracked, type Kind } from '../../src/domain/kind.ts';
import type { Direction, ParsedMail } from '../../src/domain/mail.ts';
import { chooseRole } from '../../src/pipeline/extract/choose-role.ts';
import { placeContenders } from '../../src/pipeline/extract/place-contenders.ts';
import { believedEmployer } from '../../src/pipeline/extract/believed-employer.ts';
import { readEmployer } from '../../src/pipeline/extract/read-employer.ts';
import { roleEvidence } from '../../src/pipeline/extract/role-contenders.ts';
import { readMail } from '../../src/pipeline/extract.ts';
import { parse } from '../../src/pipeline/parse.ts';
import { fitChoice } from './fit-choice.ts';
import { findSets } from '../eval/find-sets.ts';
import { signExample, straightScore, withoutRareSigns, writeSigns } from './sign-examples.ts';
import { holdOut, type Example } from './hold-out.ts';
import { inventTitles } from './invent-titles.ts';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const INVENTED_WEIGHT = 0.2;
const DECAY = 0.25;
const INVENTED_KINDS: readonly Kind[] = [
  'application_received',
  'rejection',
  'interview_invite',
  'recruiter_outreach',
];

interface Told {
  direction: Direction;
  kind: Kind;
  places: readonly string[];
}

function exampleOf(
  mail: ParsedMail,
  { direction, kind, places }: Told,
  set: string,
  weight: number,
): Example {
  const { found, told, employer } = readMail(mail, direction, ats);
  const { company } = readEmployer(employer);
  const { role } = chooseRole(
    roleEvidence(mail, employer, [...found.roles, ...told.roles], company?.value ?? null),
  );
  const { subject, body, people } = employer;
  const contenders = placeContenders({
    subject,
    body,
    told: told.locations,
    role: role?.value ?? null,
    company: believedEmployer(company),
    people: [...people.readers, ...people.writers],
    kind,
  });
  return signExample(contenders, places, set, weight);
}

const sets = ['eval/dev', 'train/fields'].flatMap((folder) => findSets(path(folder)));
const examples = [
  ...sets.flatMap(({ name, mails }) =>
    mails
      .filter(({ truth }) => isTracked(truth.kinds[0]!))
      .map(({ bytes, truth: { direction, kinds, location } }) =>
        exampleOf(parse(bytes), { direction, kind: kinds[0]!, places: location }, name, 1),
      ),
  ),
  ...inventTitles().map(({ mail, place, set }, at) =>
    exampleOf(
      mail,
      // What an invented mail tells is left open: a place is one whatever is told of the job there.
      {
        direction: 'received',
        kind: INVENTED_KINDS[at % INVENTED_KINDS.length]!,
        places: place === null ? [] : [place],
      },
      set,
      INVENTED_WEIGHT,
    ),
  ),
];

const fit = (some: readonly Example[]) => fitChoice(withoutRareSigns(some), DECAY);

if (process.argv.includes('--hold-out'))
  holdOut(examples, (others) => {
    const model = fit(others);
    return { none: model.none, score: straightScore(model) };
  });
else writeSigns(fit(examples), 'place');
