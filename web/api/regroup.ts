// Which events are one application, as the person sets it: merge, move, split, and the kind of a mail.
import type { ApplicationDetail, ApplicationSummary } from '../../src/contracts/api.ts';
import type { Kind } from '../../src/domain/kind.ts';
import { count } from '../words/count.ts';
import { KIND_WORDS } from '../words/kind-words.ts';
import { change, changeHeld, correct } from './correct.ts';
import { client } from './client.ts';

const nameOf = ({ company, role }: { company: string | null; role: string | null }) =>
  [company, role].filter((name) => name !== null).join(' – ') || 'the other application';

/** The application without some of its events. */
const without = (items: readonly string[]) => (held: ApplicationDetail) => ({
  ...held,
  timeline: held.timeline.filter(({ item_id }) => !items.includes(item_id)),
});

/** An application without events is none; the page waits for the server to say so. */
const showLeaving = (application: ApplicationDetail, items: readonly string[]) =>
  items.length < application.timeline.length ? () => changeHeld(application.id, without(items)) : undefined;

const restOf = ({ timeline }: ApplicationDetail, items: readonly string[]) =>
  timeline.map(({ item_id }) => item_id).filter((item) => !items.includes(item));

/** Where a mail stands now; null for what is no mail, or not kept any more. */
async function homeOf(item: string): Promise<string | null> {
  try {
    return (await client.mail(item)).application_id;
  } catch {
    return null;
  }
}

/**
 * Both become one application.
 * @param onParted told the id that this application has when the merge was undone
 */
export async function merge(
  application: ApplicationDetail,
  other: ApplicationDetail,
  onParted: (id: string) => void,
): Promise<void> {
  const a = application.timeline[0]?.item_id;
  const b = other.timeline[0]?.item_id;
  if (a === undefined || b === undefined) return;
  const steps = async (version: string | undefined) => {
    const made = await client.correct({ type: 'merge', a, b }, version);
    const undo = async () => {
      await client.undo(made.id);
      const home = await homeOf(a);
      if (home !== null) onParted(home);
    };
    return { said: `Merged with ${nameOf(other)}`, undo };
  };
  await change(steps, { seen: application });
}

/** @returns whether it was done */
export function moveEvents(
  application: ApplicationDetail,
  items: readonly string[],
  target: ApplicationSummary,
): Promise<boolean> {
  return change(
    async (version) => {
      const to = (await client.application(target.id)).timeline[0]?.item_id;
      if (to === undefined) throw new Error('That application has no events left.');
      const from = restOf(application, items);
      const made = await client.correct({ type: 'move', items: [...items], from, to }, version);
      return { said: `Moved to ${nameOf(target)}`, undo: [made.id] };
    },
    { seen: application, show: showLeaving(application, items) },
  );
}

/** What was written by hand has no mail to ask for; any mail beside it stands in the same place. */
async function homeOfAny(items: readonly string[]): Promise<string | null> {
  for (const item of items) {
    const home = await homeOf(item);
    if (home !== null) return home;
  }
  return null;
}

/**
 * @param items some of its events, not all
 * @param open goes to the application they have become
 */
export async function splitOff(
  application: ApplicationDetail,
  items: readonly string[],
  open: (id: string) => void,
): Promise<void> {
  const from = restOf(application, items);
  await change(
    async (version) => {
      const made = await client.correct({ type: 'split', items: [...items], from }, version);
      const home = await homeOfAny(items);
      const lead = home === null ? {} : { lead: { words: 'Open it', run: () => open(home) } };
      return { said: `${count(items.length, 'event')} split off`, undo: [made.id], ...lead };
    },
    { seen: application, show: showLeaving(application, items) },
  );
}

const BY_PERSON = { by: 'person', who: { type: 'person', name: null } } as const;

/** What a mail is; one that is not about a job leaves the application. */
export async function setKind(application: ApplicationDetail, item: string, kind: Kind): Promise<void> {
  const changed = (held: ApplicationDetail) => ({
    ...held,
    timeline: held.timeline.map((known) =>
      known.item_id === item
        ? { ...known, kind, summary: KIND_WORDS[kind], review: false, ...BY_PERSON }
        : known,
    ),
  });
  await correct(
    { type: 'kind', item, kind },
    () => `Set to “${KIND_WORDS[kind]}”`,
    kind === 'not_job' ? showLeaving(application, [item]) : () => changeHeld(application.id, changed),
    application,
  );
}

/** @param hidden whether it is left out of all lists */
export async function setHidden(application: ApplicationDetail, hidden: boolean): Promise<void> {
  const item = application.timeline[0]?.item_id;
  if (item === undefined) return;
  await correct(
    { type: 'hide', item, hidden },
    () => (hidden ? 'Hidden from the lists' : 'Shown in the lists again'),
    () => changeHeld(application.id, (held) => ({ ...held, hidden })),
    application,
  );
}
