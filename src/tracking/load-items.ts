// Loads items as grouping sees them: facts of mails and entries with the corrections laid over them.
import type { Vault } from '../contracts/vault.ts';
import type { Item } from '../domain/application.ts';
import type { Correction } from '../domain/correction.ts';
import type { Decision } from '../domain/decision.ts';
import type { MailFacts } from '../domain/facts.ts';
import type { Direction } from '../domain/mail.ts';
import type { Hash } from '../domain/mail-identity.ts';
import { questionKey, type Opinion } from '../domain/model-answer.ts';
import { asksForLook } from '../domain/sensitivity.ts';
import { assembleEntry, assembleMail } from '../pipeline/assemble.ts';
import { copiesOf, readMailFacts } from '../store/contents.ts';
import { correctionsNaming } from '../store/corrections.ts';
import { readOpinions } from '../store/model-answers.ts';
import type { Database } from '../store/open-database.ts';
import { readOwners } from '../store/owners.ts';
import { readSettings } from '../store/settings.ts';
import { loadLessons } from './load-lessons.ts';

export interface ItemTools {
  vault: Vault;
  hash: Hash;
}

/** Items with the corrections in force that name any of them, in the order in which they were made. */
export interface Block {
  items: readonly Item[];
  corrections: readonly Correction[];
}

/** What the person said of one copy of a mail holds for all: these corrections as if they named the mail itself. */
function sharedBy(mail: string, copies: readonly string[], corrections: readonly Correction[]): Correction[] {
  return corrections.map((correction) => {
    const { body } = correction;
    return 'item' in body && copies.includes(body.item)
      ? { ...correction, body: { ...body, item: mail } }
      : correction;
  });
}

/** What models said of mails. It matters only where a mail may ask for a look: by the machine, or because it was rescued. */
async function loadOpinions(
  db: Database,
  tools: ItemTools,
  user: string,
  mails: readonly MailFacts[],
  asks: (mail: MailFacts, decision: Decision) => boolean,
): Promise<(mail: MailFacts) => (direction: Direction) => Opinion | null> {
  const keyOf = (mail: MailFacts, direction: Direction) => questionKey(mail, direction, tools.hash);
  const keys = mails.flatMap((mail) => {
    const { received, sent } = mail.verdict;
    const judgements = sent ? [received, sent] : [received];
    return judgements
      .filter(({ decision }) => asks(mail, decision))
      .map(({ decision }) => keyOf(mail, decision.direction));
  });
  const opinions = await readOpinions(db, tools.vault, user, keys);
  if (opinions.size === 0) return () => () => null;
  return (mail) => (direction) => opinions.get(keyOf(mail, direction)) ?? null;
}

/** Tells which addresses are the person's own. */
export async function readIsOwner(
  db: Database,
  { hash }: Pick<ItemTools, 'hash'>,
  user: string,
): Promise<(address: string) => boolean> {
  const owners = await readOwners(db, user);
  return (address) => owners.addresses.has(address) || owners.hashes.has(hash(address));
}

/** The items of these mails and entries; ids of mails that are not kept give none. */
export async function loadItems(
  db: Database,
  tools: ItemTools,
  user: string,
  ids: readonly string[],
): Promise<Block> {
  const copies = await copiesOf(db, user, ids);
  const corrections = await correctionsNaming(db, user, [
    ...new Set([...ids, ...[...copies.values()].flat()]),
  ]);
  const isOwner = await readIsOwner(db, tools, user);
  const { sensitivity } = await readSettings(db, user);
  const mails = await readMailFacts(db, tools.vault, user, ids);
  const rescued = new Set(corrections.flatMap(({ body }) => (body.type === 'rescue' ? [body.item] : [])));
  const asks = (mail: MailFacts, decision: Decision) =>
    asksForLook(decision, sensitivity) || rescued.has(mail.mailId);
  const opinionsOf = await loadOpinions(db, tools, user, mails, asks);
  const senders = [...new Set(mails.map(({ fromAddress }) => fromAddress))];
  const lessons = await loadLessons(db, tools.vault, user, senders, isOwner);
  const wanted = new Set(ids);
  const entries = corrections
    .filter(({ id }) => wanted.has(id))
    .map((entry) => assembleEntry(entry, corrections));
  const items = [
    ...mails.map((mail) => {
      const others = copies.get(mail.mailId);
      const own = others ? sharedBy(mail.mailId, others, corrections) : corrections;
      const circumstances = {
        sensitivity,
        lessons: lessons.get(mail.fromAddress),
        opinionOf: opinionsOf(mail),
      };
      return assembleMail(mail, isOwner, own, circumstances);
    }),
    ...entries.filter((item) => item !== null),
  ];
  return { items, corrections };
}
