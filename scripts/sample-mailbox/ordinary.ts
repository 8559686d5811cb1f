// Makes ordinary mail: what fills a mailbox besides the job search, conversations included.
import type { Address } from '../../src/domain/mail.ts';
import type { Seeker } from './applications.ts';
import { inlineImage, pdfFile } from './attachments.ts';
import { calendarText } from './calendar.ts';
import { personAt } from './company.ts';
import { NO_FACTS, type Draft, type FilePart, type Lang } from './draft.ts';
import { fillText } from './fill-text.ts';
import { inboxLabels } from './labels.ts';
import { NEAR_NEGATIVES } from './near-negatives.data.ts';
import { NEWS, SLOTS } from './ordinary-slots.data.ts';
import { FRIEND_INVITES, LIST_TALKS, TALKS } from './ordinary-talks.data.ts';
import type { ListTalk, OrdinaryTalk, OrdinaryText } from './ordinary-text.ts';
import { ORDINARY } from './ordinary.data.ts';
import { random, type Random } from './random.ts';
import { atLocal, DAY, HOUR, zoneOffset } from './time.ts';

interface Frame {
  seeker: Seeker;
  n: number;
  at: number;
  rng: Random;
}

const ZONE = 'Europe/Berlin';

function values(frame: Frame, lang: Lang): Record<string, string> {
  const { rng } = frame;
  const slots = SLOTS[lang];
  const first = frame.seeker.owner.name.split(' ')[0] ?? '';
  const news = Array.from({ length: 2 + rng.int(4) }, () => rng.pick(NEWS[lang])).join('\n\n');
  const out: Record<string, string> = {
    first,
    news,
    item: rng.pick(slots.items),
    item2: rng.pick(slots.items),
    amount: `${1 + rng.int(240)}${lang === 'en' ? '.' : ','}${rng.digits(2)}`,
    num: rng.digits(3 + rng.int(5)),
    city: rng.pick(slots.cities),
    friend: rng.pick(slots.friends),
    day: rng.pick(slots.days),
    topic: rng.pick(slots.topics),
    month: rng.pick(slots.months),
  };
  out.news = fillText(news, out);
  return out;
}

const idAt = (host: string, rng: Random): string => `${rng.hex(12)}.${rng.digits(7)}@${host}`;
const hostOf = (address: string): string => address.slice(address.indexOf('@') + 1);

/** What all ordinary mails share. */
function base(frame: Frame, part: number, lang: Lang): Pick<Draft, 'key' | 'at' | 'offset' | 'kind' | 'lang' | 'thread' | 'facts'> {
  const key = `ordinary/${frame.n}`;
  return {
    key: `${key}/${part}`,
    at: frame.at,
    offset: frame.rng.chance(0.4) ? 0 : zoneOffset(ZONE, frame.at),
    kind: 'not_job',
    lang,
    thread: key,
    facts: NO_FACTS,
  };
}

/** One id that many broken senders use, as badly written scripts do. */
const TWIN_ID = '1234567890.JavaMail.root@localhost.localdomain';

function single(frame: Frame, text: OrdinaryText): Draft[] {
  const { rng, seeker } = frame;
  const all = values(frame, text.lang);
  const [subject, body] = rng.pick(text.mails);
  const fill = (raw: string): string => fillText(raw, all);
  const [name, address] = text.from;
  const host = hostOf(address);
  const files: FilePart[] = [];
  if (text.skin === 'notice' && rng.chance(0.12)) files.push(pdfFile(`${all.num}.pdf`, rng));
  if (text.skin === 'letter' && rng.chance(0.08)) files.push(inlineImage('logo.gif', rng));
  const bulk = text.list !== undefined;
  return [
    {
      ...base(frame, 0, text.lang),
      direction: 'received',
      from: { name: fill(name), address },
      to: [seeker.owner],
      subject: fill(subject),
      text: fill(body),
      links: text.skin === 'letter' ? [] : [{ label: rng.pick(SLOTS[text.lang].more), url: `https://${host}/m/${rng.hex(24)}` }],
      skin: text.skin,
      list: bulk ? { id: text.list === '' ? (rng.chance(0.3) ? `news.${host}` : '') : (text.list ?? ''), unsubscribe: `https://${host}/off/${rng.hex(16)}` } : undefined,
      messageId: rng.chance(0.003) ? TWIN_ID : idAt(host, rng),
      labels: inboxLabels(text.skin === 'letter', rng, bulk ? 'Category Promotions' : undefined),
      files,
    },
  ];
}

interface Voice {
  who: Address;
  mine: boolean;
}

/** Turns of a conversation become mails that answer one another. */
function conversation(
  frame: Frame,
  talk: { lang: Lang; subject: string; turns: readonly string[] },
  voices: (turn: number, text: string) => Voice,
  frameOf: (mine: boolean, other: Address) => Partial<Draft>,
): Draft[] {
  const { rng, seeker } = frame;
  const all = values(frame, talk.lang);
  const out: Draft[] = [];
  let at = frame.at;
  talk.turns.forEach((raw, turn) => {
    const { who, mine } = voices(turn, raw);
    const previous = out.at(-1);
    const text = fillText(raw.replace(/^>/u, ''), { ...all, me: seeker.owner.name.split(' ')[0] ?? '' });
    const other = mine ? (out.findLast((draft) => draft.direction === 'received')?.from ?? voices(turn + 1, '').who) : who;
    out.push({
      ...base({ ...frame, at }, turn, talk.lang),
      direction: mine ? 'sent' : 'received',
      from: mine ? seeker.owner : who,
      to: [mine ? other : seeker.owner],
      subject: `${turn > 0 ? 'Re: ' : ''}${fillText(talk.subject, all)}`,
      text,
      quote: previous && rng.chance(0.75) ? { by: previous.from, at: previous.at, text: previous.text } : undefined,
      skin: 'letter',
      messageId: idAt(hostOf((mine ? seeker.owner : who).address), rng),
      inReplyTo: previous?.messageId,
      references: out.map((draft) => draft.messageId),
      labels: mine ? ['Sent', 'Opened'] : inboxLabels(true, rng),
      ...frameOf(mine, other),
    });
    at += rng.between(0.02, 1.6) * DAY;
  });
  return out;
}

function friendTalk(frame: Frame, talk: OrdinaryTalk): Draft[] {
  const friend = personAt(frame.rng.pick(['freemail.example', 'mailbox.example', 'posteo.example']), talk.lang, frame.rng);
  return conversation(
    frame,
    talk,
    (_, raw) => ({ who: friend, mine: raw.startsWith('>') }),
    () => ({}),
  );
}

function listTalk(frame: Frame, talk: ListTalk): Draft[] {
  const { rng } = frame;
  const [name, address] = talk.list;
  const members = Array.from({ length: 4 }, () => personAt('members.example', talk.lang, rng));
  const drafts = conversation(
    frame,
    talk,
    (turn) => ({ who: members[turn % members.length] as Address, mine: false }),
    () => ({
      to: [{ name, address }],
      list: { id: address.replace('@', '.'), unsubscribe: `mailto:${address.replace('@', '-leave@')}` },
      headers: [['List-Post', `<mailto:${address}>`]],
    }),
  );
  return drafts.map((draft) => ({ ...draft, subject: draft.subject.replace(talk.subject, `[${name}] ${talk.subject}`) }));
}

function friendInvite(frame: Frame): Draft[] {
  const { rng, seeker } = frame;
  const [lang, summary, text, place] = rng.pick(FRIEND_INVITES);
  const friend = personAt('freemail.example', lang, rng);
  const start = atLocal(frame.at + (2 + rng.int(12)) * DAY, ZONE, 10 + rng.int(10), rng.pick([0, 30]));
  const ics = calendarText({
    uid: `${rng.hex(20)}@calendar.example`,
    sequence: 0,
    method: 'REQUEST',
    start,
    end: start + 2 * HOUR,
    zone: ZONE,
    summary,
    description: text,
    location: place,
    organizer: friend,
    attendee: seeker.owner,
    stamp: frame.at,
  });
  return [
    {
      ...base(frame, 0, lang),
      direction: 'received',
      from: friend,
      to: [seeker.owner],
      subject: rng.pick([`Invitation: ${summary}`, summary]),
      text,
      skin: 'letter',
      messageId: idAt('freemail.example', rng),
      labels: inboxLabels(true, rng),
      calendar: { method: 'REQUEST', ics },
    },
  ];
}

const weightOf = (text: OrdinaryText): number => text.weight ?? 1;

/** Ordinary mail for one place in the mailbox: one mail, or the first of a conversation and those that follow it. */
export function makeOrdinary(seeker: Seeker, n: number, at: number): Draft[] {
  const rng = random(seeker.seed, 'ordinary', n);
  const frame: Frame = { seeker, n, at, rng };
  const sort = rng.weighted([
    ['usual', 66],
    ['near', 16],
    ['friend', 9],
    ['list', 6],
    ['invite', 3],
  ] as const);
  const from = <T extends { lang: Lang }>(all: readonly T[]): readonly T[] => {
    const lang = rng.weighted(seeker.languages);
    const own = all.filter((entry) => entry.lang === lang);
    return own.length > 0 ? own : all;
  };
  if (sort === 'friend') return friendTalk(frame, rng.pick(from(TALKS)));
  if (sort === 'list') return listTalk(frame, rng.pick(LIST_TALKS));
  if (sort === 'invite') return friendInvite(frame);
  const texts = from(sort === 'near' ? NEAR_NEGATIVES : ORDINARY);
  return single(frame, rng.weighted(texts.map((text) => [text, weightOf(text)] as const)));
}
