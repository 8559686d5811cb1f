// Makes the ordinary mail of somebody with years of subscriptions: most of it goes to many, some to one, little comes from people.
import type { Seeker } from '../applications.ts';
import type { Draft } from '../draft.ts';
import { domainOf } from '../encode-headers.ts';
import { fillText } from '../fill-text.ts';
import { NEAR_NEGATIVES } from '../near-negatives.data.ts';
import {
  friendInvite,
  friendTalk,
  inOneLanguage,
  listTalk,
  single,
  textFrom,
  values,
  type Frame,
} from '../ordinary.ts';
import { LIST_TALKS, TALKS } from '../ordinary-talks.data.ts';
import type { OrdinaryText } from '../ordinary-text.ts';
import { ORDINARY } from '../ordinary.data.ts';
import { random } from '../random.ts';
import { SUBJECTS, SUBSCRIPTIONS } from './subscriptions.data.ts';
import { weigh } from './weigh.ts';

/**
 * Draws of a hundred mails: 55 to many, 25 notices, 8 near misses, 12 of people. A conversation counts for its three mails or so.
 */
const MIX = [
  ['subscription', 55],
  ['notice', 25],
  ['near', 8],
  ['letter', 3],
  ['friend', 1.25],
  ['list', 1.25],
  ['invite', 1.4],
] as const;

/** Visible words of a mail to many, in bytes. */
const WORDS = { median: 3900, sigma: 0.4, low: 2000, high: 7600 };

/** Share of notices that say in a header that a system wrote them. */
const MARKED = 1 / 3;

const bySubscription: readonly OrdinaryText[] = SUBSCRIPTIONS.map(({ lang, sort, from }) => ({
  lang,
  from,
  skin: 'newsletter',
  list: '',
  mails: SUBJECTS[lang][sort].map((subject) => [subject, '{news}'] as const),
}));
const TO_MANY = [...ORDINARY.filter((text) => text.skin === 'newsletter'), ...bySubscription];
const NOTICES = ORDINARY.filter((text) => text.skin === 'notice');
const LETTERS = ORDINARY.filter((text) => text.skin === 'letter');

/** The mail's own words, then news and wares until it is as long as such mails are. */
function lengthened(frame: Frame, draft: Draft): string {
  const wanted = weigh(WORDS, frame.rng);
  const price = draft.lang === 'en' ? '{item}|£{amount}' : '{item}|{amount} €';
  let text = draft.text;
  while (Buffer.byteLength(text) < wanted) {
    const slots = values(frame, draft.lang);
    text += `\n\n${frame.rng.chance(0.3) ? fillText(price, slots) : slots.news}`;
  }
  return text;
}

function subscription(frame: Frame): Draft[] {
  return single(frame, textFrom(frame, TO_MANY)).map((draft) => ({
    ...draft,
    bulk: true,
    text: lengthened(frame, draft),
  }));
}

function notice(frame: Frame): Draft[] {
  const { rng } = frame;
  const mark = rng.weighted([
    ['list', MARKED / 2],
    ['auto', MARKED / 2],
    ['none', 1 - MARKED],
  ] as const);
  return single(frame, textFrom(frame, NOTICES)).map((draft): Draft => {
    const host = domainOf(draft.from.address);
    // Notices get their files by weight, not by text.
    const plain = { ...draft, files: [] };
    if (mark === 'list')
      return { ...plain, list: { id: '', unsubscribe: `https://${host}/settings/${rng.hex(20)}` } };
    return mark === 'auto' ? { ...plain, headers: [['Auto-Submitted', 'auto-generated']] } : plain;
  });
}

/** Like `makeOrdinary`, in the mix of a mailbox of full weight. */
export function makeFullOrdinary(seeker: Seeker, n: number, at: number): Draft[] {
  const rng = random(seeker.seed, 'full ordinary', n);
  const frame: Frame = { seeker, n, at, rng };
  switch (rng.weighted(MIX)) {
    case 'subscription':
      return subscription(frame);
    case 'notice':
      return notice(frame);
    case 'near':
      return single(frame, textFrom(frame, NEAR_NEGATIVES));
    case 'friend':
      return friendTalk(frame, rng.pick(inOneLanguage(frame, TALKS)));
    case 'list':
      return listTalk(frame, rng.pick(LIST_TALKS));
    case 'invite':
      return friendInvite(frame);
    default:
      return single(frame, textFrom(frame, LETTERS));
  }
}
