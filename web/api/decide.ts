// What the person decides on mails that wait for a look; shown at once, told to the server in turn.
import type { CorrectionRequest } from '../../src/contracts/api.ts';
import { isTracked, type Kind } from '../../src/domain/kind.ts';
import {
  addStep,
  bringBack,
  confirmBack,
  confirmSettled,
  dropStep,
  putOff,
  reviewStore,
  settle,
  type ReviewItem,
} from '../state/review-line.ts';
import { showError, undoLatest } from '../state/toasts.ts';
import { KIND_WORDS } from '../words/kind-words.ts';
import { proposalWords } from '../words/lesson-words.ts';
import { client } from './client.ts';
import { refreshAll } from './live.ts';

/** An application to which a mail can go. */
export interface Target {
  id: string;
  /** "Northwind – Data Engineer". */
  name: string;
}

let turn: Promise<unknown> = Promise.resolve();

/** An undo must not overtake what it takes back. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const acting = turn.then(act);
  turn = acting.catch(() => undefined);
  return acting;
}

/** @param send tells the server; returns the ids of what it recorded */
function decide(item: ReviewItem, said: string, send: () => Promise<string[]>): string {
  const { id } = item.mail;
  settle(id, Infinity);
  const sending = inTurn(send);
  const step = { item, said, undo: () => inTurn(async () => client.undoAll(await sending)) };
  addStep(step);
  sending
    .then(() => confirmSettled(id, Date.now()))
    .catch((error: unknown) => {
      dropStep(step);
      bringBack(item, Date.now());
      showError(error);
    })
    .finally(refreshAll);
  return said;
}

const kindOf = ({ mail }: ReviewItem): CorrectionRequest => ({
  type: 'kind',
  item: mail.id,
  kind: mail.kind,
});

/** The machine is right. */
export function accept(item: ReviewItem): string {
  const { mail } = item;
  const said = `Kept as “${KIND_WORDS[mail.kind]}”`;
  return decide(item, said, () => client.correctAll(item.accept.length > 0 ? item.accept : [kindOf(item)]));
}

/** What the person said of a mail like it holds for this one, too; where nothing is proposed, it is right as it is. */
export function sayTheSame(item: ReviewItem): string {
  const { suggestion } = item;
  if (!suggestion) return accept(item);
  const said = `The same here: “${proposalWords(suggestion)}”`;
  return decide(item, said, () => client.correctAll(suggestion.accept));
}

/** The mail is of another kind; what it says of the application is then taken as shown. */
export function decideKind(item: ReviewItem, kind: Kind): string {
  const places = isTracked(kind) ? item.accept.filter(({ type }) => type === 'move') : [];
  const said = kind === 'not_job' ? 'Not about a job' : `Set to “${KIND_WORDS[kind]}”`;
  return decide(item, said, () => client.correctAll([{ type: 'kind', item: item.mail.id, kind }, ...places]));
}

/** The items of the application the mail stands in, without itself. */
async function besides({ mail, application }: ReviewItem): Promise<string[]> {
  if (!application) return [];
  const { timeline } = await client.application(application.application_id);
  return timeline.map(({ item_id }) => item_id).filter((id) => id !== mail.id);
}

/** The mail belongs to another application. */
export function moveTo(item: ReviewItem, target: Target): string {
  return decide(item, `Moved to ${target.name}`, async () => {
    const from = await besides(item);
    const to = (await client.application(target.id)).timeline[0]?.item_id;
    if (to === undefined) throw new Error('That application has no events left.');
    return client.correctAll([{ type: 'move', items: [item.mail.id], from, to }, kindOf(item)]);
  });
}

/** @param company as the person typed it; null leaves it to the mail */
export function moveToNew(item: ReviewItem, company: string | null): string {
  const { id, date } = item.mail;
  const said = company === null ? 'Made an application of its own' : `New application: ${company}`;
  return decide(item, said, async () => {
    const from = await besides(item);
    const named: CorrectionRequest[] =
      company === null ? [] : [{ type: 'field', item: id, field: 'company', value: company }];
    if (from.length > 0) {
      return client.correctAll([{ type: 'split', items: [id], from }, ...named, kindOf(item)]);
    }
    if (item.application) return client.correctAll([...named, kindOf(item)]);
    const at = date ?? new Date().toISOString();
    const made = await client.correctAll([{ type: 'entry', kind: null, at, company, role: null, text: '' }]);
    const to = made[0] as string;
    const moved = await client.correctAll([{ type: 'move', items: [id], from: [], to }, kindOf(item)]);
    return [...made, ...moved];
  });
}

/** Later, when the others are done. */
export function skip(item: ReviewItem): string {
  putOff(item.mail.id);
  const said = 'Skipped for now';
  addStep({ item, said, undo: () => Promise.resolve() });
  return said;
}

/** Takes the last decision back and shows its mail again; returns what to say. */
export function undoLast(): string | null {
  const step = reviewStore.get().steps.at(-1);
  if (!step) {
    undoLatest();
    return null;
  }
  dropStep(step);
  bringBack(step.item, Infinity);
  step
    .undo()
    .then(() => confirmBack(step.item.mail.id, Date.now()))
    .catch((error: unknown) => {
      showError(error);
      settle(step.item.mail.id, Date.now());
    })
    .finally(refreshAll);
  return `Taken back: ${step.said}`;
}
