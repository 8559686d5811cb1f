// Turns what is known of a mail into the numbers by which its kind is told: the acts of its sentences, what rules and vendors say, and its build.
import { isFreemail } from '../../domain/is-freemail.ts';
import type { Ats } from '../../contracts/ats.ts';
import { isMachineSender } from '../../domain/machine-sender.ts';
import { JOB_LINK } from '../../domain/job-link.ts';
import { KINDS, type Kind } from '../../domain/kind.ts';
import type { Direction, ParsedMail } from '../../domain/mail.ts';
import type { ActSentence } from './tell-acts.ts';
import { INTERVIEW_WORD } from './job-topic.data.ts';
import { ACTS } from './sentence-act.ts';

export interface KindSource {
  mail: ParsedMail;
  direction: Direction;
  subject: readonly ActSentence[];
  body: readonly ActSentence[];
  /** Log odds by the words of the whole mail, in the order of KINDS. */
  words: ArrayLike<number>;
  /** Log odds by kind, as the rules have it. */
  scores: readonly { kind: Kind; score: number }[];
  /** How much the mail is about applying at all, vendor included. */
  topic: number;
  vendorType: Ats['type'] | null;
}

const FIRST = 6;
/** Log odds are cut here, and shrunk to the size of the other numbers. */
const MOST_ODDS = 6;
const ODDS_UNIT = 3;
const MOST_SUMMED = 4;
const CLEAR = 0.5;
const MANY_JOBS = 4;
const SHORT = 4;
const LONG = 25;
const VENDOR_TYPES: readonly Ats['type'][] = ['ats', 'board', 'assessment', 'employer'];
const RULES_FLOOR = -3;
const RULES_UNIT = 4;

const highest = (sentences: readonly ActSentence[], act: number): number =>
  sentences.reduce((top, { odds }) => Math.max(top, odds[act]!), 0);

const cut = (odds: number) => Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)) / ODDS_UNIT;
const logit = (odds: number) => cut(Math.log((odds + 1e-4) / (1 - odds + 1e-4)));

/** Per act: the clearest sentence, how many there are, the clearest near the start, and the subject. */
function actNumbers({ subject, body }: KindSource): number[] {
  const start = body.slice(0, FIRST);
  return ACTS.flatMap((_, act) => {
    const top = highest(body, act);
    const sum = body.reduce((total, { odds }) => total + odds[act]!, 0);
    return [
      top,
      Number(top > CLEAR),
      Math.min(sum, MOST_SUMMED) / MOST_SUMMED,
      sum / Math.max(1, body.length),
      highest(start, act),
      highest(subject, act),
      logit(top),
      subject.length === 0 ? 0 : logit(highest(subject, act)),
    ];
  });
}

function ruleNumbers(scores: KindSource['scores']): number[] {
  const byKind = new Map(scores.map(({ kind, score }) => [kind, score]));
  return KINDS.map(
    (kind) => (Math.max(byKind.get(kind) ?? RULES_FLOOR, RULES_FLOOR) - RULES_FLOOR) / RULES_UNIT,
  );
}

function buildNumbers({ mail, topic, vendorType, body }: KindSource): number[] {
  const { headers, links, calendar } = mail;
  const jobs = links.reduce((sum, link) => sum + Number(JOB_LINK.test(link.url)), 0);
  const address = headers.from?.address.toLowerCase() ?? '';
  const event = calendar[0];
  return [
    topic / 4,
    ...VENDOR_TYPES.map((type) => Number(type === vendorType)),
    Number(headers.bulk),
    Number(headers.listId !== null),
    Number(headers.inReplyTo !== null),
    Number(isMachineSender(address)),
    Number(isFreemail(address.slice(address.lastIndexOf('@') + 1))),
    Number(event !== undefined),
    Number(event !== undefined && INTERVIEW_WORD.test(event.summary)),
    Number(jobs > 0),
    Number(jobs > MANY_JOBS),
    Number(body.length <= SHORT),
    Number(body.length >= LONG),
    Number(mail.skimmed === true || (mail.html !== undefined && mail.html !== null)),
  ];
}

/** Always as many, always in the same order. */
export function kindNumbers(source: KindSource): number[] {
  return [
    Number(source.direction === 'sent'),
    ...actNumbers(source),
    ...ruleNumbers(source.scores),
    ...Array.from(source.words, cut),
    ...buildNumbers(source),
  ];
}
