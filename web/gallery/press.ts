// What a person does to a component: presses, types, waits.

const WITHIN = 3000;

/** The first that fits, once it is there; anywhere on the page, as dialogs and panels are. */
async function awaited(selector: string): Promise<HTMLElement> {
  const until = performance.now() + WITHIN;
  for (;;) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
    if (performance.now() > until) throw new Error(`nothing to press: ${selector}`);
    await new Promise(requestAnimationFrame);
  }
}

/** Presses one after the other. @param selectors within the case for the first, on the whole page for the others */
export function press(...selectors: readonly string[]) {
  return async (place: HTMLElement): Promise<void> => {
    for (const [at, selector] of selectors.entries()) {
      const known = at === 0 ? place.querySelector<HTMLElement>(selector) : null;
      (known ?? (await awaited(selector))).click();
    }
  };
}

/** Types into a field as a person would, so that React hears of it. */
export async function type(selector: string, text: string): Promise<HTMLElement> {
  const field = await awaited(selector);
  const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field;
}
