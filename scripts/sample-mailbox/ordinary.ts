// Makes ordinary mail: what fills a mailbox besides the job search, conversations included.
import type { Address } from '../../src/domain/mail.ts';
import type { Seeker } from './applications.ts';
import { inlineImage, pdfFile } from './attachments.ts';
import { calendarText } from './calendar.ts';
import { personAt, slugOf } from './company.ts';
import { DATE_WORDS } from './date-words.data.ts';
import { NO_FACTS, type Draft, type FilePart, type Lang } from './draft.ts';
import { fillText } from './fill-text.ts';
import { inboxLabels } from './labels.ts';
import { NEAR_NEGATIVES } from './near-negatives.data.ts';
import { NEWS, SLOTS } from './ordinary-slots.data.ts';
import { FRIEND_INVITES, LIST_TALKS, TALKS } from './ordinary-talks.data.ts';
import type { ListTalk, OrdinaryTalk, OrdinaryText } from './ordinary-text.ts';
import { ORDINARY } from './ordinary.data.ts';
import { random, type Random } from './random.ts';
import { atLocal, DAY, HOUR, localTime, zoneOffset } from './time.ts';

/** The place of an ordinary mail in the mailbox, and the chance that shapes it. */
export interface Frame {
  seeker: Seeker;
  n: number;
  at: number;
  rng: Random;
}

const ZONE = 'Europe/Berlin';

/** `count` different entries of a list. */
function several<T>(list: readonly T[], count: number, rng: Random): T[] {
  const left = [...list];
  return Array.from(
    { length: Math.min(count, list.length) },
    () => left.splice(rng.int(left.length), 1)[0] as T,
  );
}

/** Fillings for the placeholders of ordinary texts; each call draws others. */
export function values(frame: Frame, lang: Lang): Record<string, string> {
  const { rng } = frame;
  const slots = SLOTS[lang];
  const month = localTime(frame.at, 0).month;
  const out: Record<string, string> = {
    first: frame.seeker.owner.name.split(' ')[0] ?? '',
    item: rng.pick(slots.items),
    item2: rng.pick(slots.items),
    amount: `${1 + rng.int(240)}${lang === 'en' ? '.' : ','}${rng.digits(2)}`,
    num: rng.digits(3 + rng.int(5)),
    few: String(2 + rng.int(60)),
    city: rng.pick(slots.cities),
    friend: rng.pick(slots.friends),
    day: rng.pick(slots.days),
    topic: rng.pick(slots.topics),
    month: DATE_WORDS[lang].months[month] ?? '',
  };
  const news = several(NEWS[lang], 2 + rng.int(4), rng);
  return { ...out, news: fillText(news.join('\n\n'), out) };
}

const idAt = (host: string, rng: Random): string => `${rng.hex(12)}.${rng.digits(7)}@${host}`;
const hostOf = (address: string): string => address.slice(address.indexOf('@') + 1);

/** What all ordinary mails share. */
function base(
  frame: Frame,
  part: number,
  lang: Lang,
): Pick<Draft, 'key' | 'at' | 'offset' | 'kind' | 'lang' | 'thread' | 'facts'> {
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

function filesOf(text: OrdinaryText, number: string, rng: Random): FilePart[] {
  if (text.skin === 'notice' && rng.chance(0.05)) return [pdfFile(`${number}.pdf`, rng)];
  return text.skin === 'letter' && rng.chance(0.08) ? [inlineImage('logo.gif', rng)] : [];
}

function listOf(text: OrdinaryText, host: string, rng: Random): Draft['list'] {
  if (text.list === undefined) return undefined;
  const id = text.list === '' && rng.chance(0.3) ? `news.${host}` : text.list;
  return { id, unsubscribe: `https://${host}/off/${rng.hex(16)}` };
}

/** One mail by a sender's texts. */
export function single(frame: Frame, text: OrdinaryText): Draft[] {
  const { rng, seeker } = frame;
  const all = values(frame, text.lang);
  const [subject, body] = rng.pick(text.mails);
  const [name, shape] = text.from;
  const address = shape.replace('{friend}', slugOf(all.friend ?? '', ''));
  const host = hostOf(address);
  const more = { label: rng.pick(SLOTS[text.lang].more), url: `https://${host}/m/${rng.hex(24)}` };
  return [
    {
      ...base(frame, 0, text.lang),
      direction: 'received',
      from: { name: fillText(name, all), address },
      to: [seeker.owner],
      subject: fillText(subject, all),
      text: fillText(body, all),
      links: text.skin === 'letter' ? [] : [more],
      skin: text.skin,
      list: listOf(text, host, rng),
      messageId: rng.chance(0.003) ? TWIN_ID : idAt(host, rng),
      labels: inboxLabels(
        text.skin === 'letter',
        rng,
        text.list === undefined ? undefined : 'Category Promotions',
      ),
      files: filesOf(text, all.num ?? '', rng),
    },
  ];
}

/** Where and by whom the turns of a conversation are written. */
interface Stage {
  lang: Lang;
  subject: string;
  turns: readonly string[];
  /** The other writers, by turn. */
  others: readonly Address[];
  /** Headers and addressees that a mailing list brings. */
  extra: Partial<Draft>;
}

/** How a turn hangs on the one before. */
function answering(out: readonly Draft[], rng: Random): Pick<Draft, 'quote' | 'inReplyTo' | 'references'> {
  const previous = out.at(-1);
  if (!previous) return {};
  return {
    quote: rng.chance(0.75) ? { by: previous.from, at: previous.at, text: previous.text } : undefined,
    inReplyTo: previous.messageId,
    references: out.map((draft) => draft.messageId),
  };
}

/** Turns of a conversation become mails that answer one another; the owner writes those marked `>`. */
function conversation(frame: Frame, stage: Stage): Draft[] {
  const { rng, seeker } = frame;
  const all = { ...values(frame, stage.lang), me: seeker.owner.name.split(' ')[0] ?? '' };
  const out: Draft[] = [];
  let at = frame.at;
  for (const [turn, raw] of stage.turns.entries()) {
    const mine = raw.startsWith('>');
    const other = stage.others[turn % stage.others.length] as Address;
    const from = mine ? seeker.owner : other;
    out.push({
      ...base({ ...frame, at }, turn, stage.lang),
      direction: mine ? 'sent' : 'received',
      from,
      to: [mine ? other : seeker.owner],
      subject: `${turn > 0 ? 'Re: ' : ''}${fillText(stage.subject, all)}`,
      text: fillText(raw.replace(/^>/u, ''), all),
      skin: 'letter',
      messageId: idAt(hostOf(from.address), rng),
      labels: mine ? ['Sent', 'Opened'] : inboxLabels(true, rng),
      ...answering(out, rng),
      ...stage.extra,
    });
    at += rng.between(0.02, 1.6) * DAY;
  }
  return out;
}

/** A conversation between the owner and a friend. */
export function friendTalk(frame: Frame, talk: OrdinaryTalk): Draft[] {
  const host = frame.rng.pick(['freemail.example', 'mailbox.example', 'brieftaube.example']);
  return conversation(frame, { ...talk, others: [personAt(host, talk.lang, frame.rng)], extra: {} });
}

/** A discussion on a mailing list. */
export function listTalk(frame: Frame, talk: ListTalk): Draft[] {
  const [name, address] = talk.list;
  const others = Array.from({ length: 4 }, () => personAt('members.example', talk.lang, frame.rng));
  const extra: Partial<Draft> = {
    to: [{ name, address }],
    list: { id: address.replace('@', '.'), unsubscribe: `mailto:${address.replace('@', '-leave@')}` },
    headers: [['List-Post', `<mailto:${address}>`]],
  };
  return conversation(frame, { ...talk, subject: `[${name}] ${talk.subject}`, others, extra });
}

/** An invitation with its calendar file. */
export function friendInvite(frame: Frame): Draft[] {
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

/** The entries in a language that the seeker speaks, drawn by how often; all when that language has none. */
export function inOneLanguage<T extends { lang: Lang }>(
  { seeker, rng }: Frame,
  all: readonly T[],
): readonly T[] {
  const lang = rng.weighted(seeker.languages);
  const own = all.filter((entry) => entry.lang === lang);
  return own.length > 0 ? own : all;
}

/** A sender's texts, drawn by language and weight. */
export function textFrom(frame: Frame, all: readonly OrdinaryText[]): OrdinaryText {
  const texts = inOneLanguage(frame, all);
  return frame.rng.weighted(texts.map((text) => [text, text.weight ?? 1] as const));
}

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
  if (sort === 'friend') return friendTalk(frame, rng.pick(inOneLanguage(frame, TALKS)));
  if (sort === 'list') return listTalk(frame, rng.pick(LIST_TALKS));
  if (sort === 'invite') return friendInvite(frame);
  return single(frame, textFrom(frame, sort === 'near' ? NEAR_NEGATIVES : ORDINARY));
}
