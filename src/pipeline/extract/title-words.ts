// Tells of each word of a text what a job title would make of it: an occupation, a joiner, a word of the clause.
import type { Language } from '../../contracts/rule.ts';
import { foldText } from '../../domain/fold-text.ts';
import { isApplicationTalk } from './application-talk.ts';
import { looksOccupational } from './occupation-form.ts';
import { namesOccupation } from './read-role.ts';
import { titleTokens, type Token } from './title-tokens.ts';
import { CLAUSE_WORDS, JOINERS } from './title-words.data.ts';

export interface Word extends Token {
  occupation: boolean;
  /** Formed like a word for an occupation. */
  formed: boolean;
  joiner: boolean;
  /** Belongs to the clause around a title. */
  clause: boolean;
  /** Without capitals and accents. */
  folded: string;
}

/** A list of words with bounds that may be overrun: there stands nothing. */
export type Words = readonly Word[];

/** German writes to people it does not know well in capitals. */
const FORMAL: ReadonlySet<string> = new Set([
  'Sie',
  'Ihr',
  'Ihre',
  'Ihrem',
  'Ihren',
  'Ihrer',
  'Ihres',
  'Ihnen',
]);

/** Not occupations, but what one applies for as if it were one, and what occupations are shortened to. */
const LIKE_OCCUPATIONS: ReadonlySet<string> = new Set(
  'programme program placement scheme fellowship studentship traineeship apprenticeship residency phd postdoc dev eng rep exec aide hand mechanic borsa beca bolsa assegno dottorato doctorado doctorat promotieplaats doktorandenstelle volontariaat werkstudent'.split(
    ' ',
  ),
);

const MOST_TOKENS = 900;

type Kind = Pick<Word, 'folded' | 'occupation' | 'formed'>;

function kindOf({ lower, text }: Token, languages: readonly Language[]): Kind {
  const small = JOINERS.has(lower) || CLAUSE_WORDS.has(lower);
  const formed =
    LIKE_OCCUPATIONS.has(lower) ||
    (!small && text.length > 4 && languages.some((language) => looksOccupational(text, language)));
  return { folded: foldText(lower), occupation: !small && namesOccupation(lower), formed };
}

/** The words of a view up to `limit`. */
export function titleWords(view: string, limit: number, languages: readonly Language[]): Word[] {
  const known = new Map<string, Kind>();
  return titleTokens(view, limit, MOST_TOKENS).map((token) => {
    const { lower, text, capital } = token;
    let kind = known.get(lower);
    if (kind === undefined) {
      kind = kindOf(token, languages);
      known.set(lower, kind);
    }
    const joiner = JOINERS.has(lower) && (!capital || text.length > 2);
    return { ...token, ...kind, joiner, clause: (CLAUSE_WORDS.has(lower) && !capital) || FORMAL.has(text) };
  });
}

const talk = new Map<string, boolean>();
const MOST_KNOWN = 5000;

/** True for a word that mail about applications is full of, whoever writes it. */
export function isTalkWord({ lower }: Word): boolean {
  const known = talk.get(lower);
  if (known !== undefined) return known;
  const told = isApplicationTalk(lower);
  if (talk.size < MOST_KNOWN) talk.set(lower, told);
  return told;
}
