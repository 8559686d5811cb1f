// The keys that go from card to card of the board, and move a card to another column.
import { useShortcuts } from './use-shortcuts.ts';

const cardsIn = (place: ParentNode | undefined) => [
  ...(place?.querySelectorAll<HTMLElement>('[data-card]') ?? []),
];

function focusCard(card: HTMLElement | undefined): void {
  card?.focus({ preventScroll: true });
  card?.closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function cardInHand(): HTMLElement | null {
  return document.activeElement?.closest('li')?.querySelector('[data-card]') ?? null;
}

/** Up and down within a column. */
function step(by: number): void {
  const card = cardInHand();
  if (!card) return focusCard(cardsIn(document)[0]);
  const cards = cardsIn(card.closest('[data-column]') ?? undefined);
  focusCard(cards[cards.indexOf(card) + by]);
}

/** To the nearest column on that side that has cards, at the same height. */
function cross(by: number): void {
  const card = cardInHand();
  if (!card) return focusCard(cardsIn(document)[0]);
  const columns = [...document.querySelectorAll('[data-column]')];
  const from = columns.findIndex((column) => column.contains(card));
  const height = cardsIn(columns[from]).indexOf(card);
  for (let at = from + by; at >= 0 && at < columns.length; at += by) {
    const cards = cardsIn(columns[at]);
    if (cards.length > 0) return focusCard(cards[Math.min(height, cards.length - 1)]);
  }
}

export function useCardKeys(): void {
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    h: () => cross(-1),
    l: () => cross(1),
    m: () => cardInHand()?.closest('li')?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click(),
  });
}
