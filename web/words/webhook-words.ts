// Webhooks, their deliveries and what was given up, in plain words.
import type { DeadLetter, Delivery, Webhook } from '../../src/contracts/webhook-shapes.ts';
import { EVENT_TYPES } from '../../src/domain/job-event.ts';
import { joinsTimeline, KINDS, type Kind } from '../../src/domain/kind.ts';
import { count } from './count.ts';
import { KIND_WORDS, type EventKind } from './kind-words.ts';

/** Where it leads, as short as it can be told from others. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** What a webhook is called. */
export function webhookName({ description, url }: Pick<Webhook, 'description' | 'url'>): string {
  return description === '' ? hostOf(url) : description;
}

/** What came of it so far. */
export function deliveredWords({ delivered, open, dead }: Webhook['deliveries']): string {
  const parts = [
    `${count(delivered)} delivered`,
    ...(open > 0 ? [`${count(open)} to go`] : []),
    ...(dead > 0 ? [`${count(dead)} given up`] : []),
  ];
  return delivered + open + dead === 0 ? 'Nothing was sent yet' : parts.join(' · ');
}

const TYPES: Readonly<Record<string, string>> = {
  'application.created': 'New application',
  'application.status': 'Status changed',
  'application.changed': 'Facts changed',
  'application.hidden': 'Hidden',
  'application.shown': 'Shown again',
  'application.merged': 'Merged into another',
  'application.removed': 'Removed',
  test: 'Trial',
};

const ON_TIMELINES: Readonly<Record<string, string>> = {
  'event.added': 'New on a timeline',
  'event.changed': 'Changed on a timeline',
  'event.removed': 'Removed from a timeline',
};

const EVENTS: Readonly<Record<string, string>> = {
  'event.added': 'New',
  'event.changed': 'Changed',
  'event.removed': 'Removed',
};

type Wanted = NonNullable<Webhook['kinds']>[number];

const words = (wanted: Wanted): string => {
  if (wanted in ON_TIMELINES) return ON_TIMELINES[wanted] ?? wanted;
  return TYPES[wanted] ?? KIND_WORDS[wanted as EventKind] ?? wanted;
};
const choicesOf = (all: readonly Wanted[]) => all.map((wanted) => ({ wanted, words: words(wanted) }));

/** What stands on no timeline is never told. */
const isTold = (kind: Kind): boolean => joinsTimeline(kind, 'sent');

/** What a webhook can be told of, in groups. */
export const WANTED_GROUPS: readonly { title: string; choices: { wanted: Wanted; words: string }[] }[] = [
  { title: 'Mails and entries of a kind', choices: choicesOf([...KINDS.filter(isTold), 'note']) },
  { title: 'Whatever their kind', choices: choicesOf(EVENT_TYPES.filter((type) => type in ON_TIMELINES)) },
  {
    title: 'The application itself',
    choices: choicesOf(EVENT_TYPES.filter((type) => type in TYPES)),
  },
];

/** So many are named. */
const NAMED = 3;

/** What it is told of, where that is not everything. */
export function kindsWords(kinds: Webhook['kinds']): string {
  if (kinds === null) return '';
  const more = kinds.length - NAMED;
  const named = kinds.slice(0, NAMED).map(words).join(', ');
  return `Only ${named}${more > 0 ? ` and ${count(more)} more` : ''}`;
}

/** What an event is about. */
export function eventWords({ type, kind }: { type: string; kind: string | null }): string {
  const prefix = EVENTS[type];
  if (prefix === undefined || kind === null) return TYPES[type] ?? type;
  return `${prefix}: ${KIND_WORDS[kind as EventKind] ?? kind}`;
}

/** What becomes of a delivery. */
export function stateWords({ state, answer, tries }: Delivery): string {
  switch (state) {
    case 'delivered':
      return 'Delivered';
    case 'dead':
      return `Given up after ${count(tries, 'try').replace('trys', 'tries')}: ${answer}`;
    case 'dropped':
      return 'Thrown away';
    case 'held':
      return 'Waits for an earlier one';
    default:
      return answer === '' ? 'On its way' : `Failed (${answer}); tried again`;
  }
}

/** What was given up, as a heading. */
export function deadLetterTitle({ what, delivery }: DeadLetter): string {
  if (what === 'mail') return 'Mail that could not be read into the tracker';
  if (what === 'posting') return 'Posting that could not be read';
  if (delivery === null) return 'A task that could not be done';
  return `${eventWords({ type: delivery.type, kind: null })}, not delivered to ${hostOf(delivery.url)}`;
}

/** What goes when it is thrown away. */
export function dropWarning({ what }: DeadLetter): string {
  if (what === 'mail') {
    return 'The mail is not read into the tracker. It stays in your mailbox; reading that again from the beginning brings it back.';
  }
  if (what === 'posting') return 'The posting is not read. Its application can ask for it again.';
  return what === 'delivery' ? 'The receiver is never told of it.' : 'It is never done.';
}
