// What a story is: some components in all states they can be in.
import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** What the server has said to a question; an error is what it failed with. A question without an answer stays open. */
export type Answer = readonly [key: QueryKey, answer: unknown];

export interface Case {
  /** What the state is, in a few words. */
  name: string;
  draw: () => ReactNode;
  answers?: readonly Answer[];
  /** It takes the whole window, or changes what all cases see; it is shown at an address of its own. */
  alone?: boolean;
  /** Sets what the components see besides their properties. Only where the case is alone. */
  before?: () => void;
  /** What a person does to bring it into this state. */
  act?: (place: HTMLElement) => void | Promise<void>;
}

export interface Story {
  title: string;
  cases: readonly Case[];
}
