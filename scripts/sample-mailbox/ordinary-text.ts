// The shape of texts for mail that has nothing to do with the person's job search.
import type { Draft, Lang } from './draft.ts';

/**
 * One sender with its mails. `¶` separates paragraphs, `|` breaks a line. Placeholders: {first} {item} {item2} {amount} {num}
 * {city} {friend} {day} {topic} {month}; {news} is a paragraph of news items.
 */
export interface OrdinaryText {
  lang: Lang;
  from: readonly [string, string];
  /** Subject and body; any of them. */
  mails: readonly (readonly [string, string])[];
  skin: Draft['skin'];
  /** List-Id for mailing lists; an empty text for other bulk mail; absent for mail to one person. */
  list?: string;
  weight?: number;
}

/** A conversation with a friend: turns alternate, `me` writes the ones marked `>`. */
export interface OrdinaryTalk {
  lang: Lang;
  subject: string;
  turns: readonly string[];
}

/** A discussion on a mailing list. */
export interface ListTalk {
  lang: Lang;
  list: readonly [string, string];
  subject: string;
  turns: readonly string[];
}
