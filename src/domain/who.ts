// Who says what a line of a timeline is.

/**
 * - `rule`: a hand-written rule, a vendor's own wording or sign, or an invitation in the mail; the local model weighs in beside it;
 * - `model`: the trained local model alone;
 * - `language model`: either of these, and a language model that agrees, whose name it is;
 * - `person`: the person; - `api key`: the person, by way of a key of theirs, whose name it is;
 * - `lesson`: the person, of a mail like it; - `program`: another one that handed it in, whose name it is.
 */
export const WHO_TYPES = [
  'rule',
  'model',
  'language model',
  'person',
  'api key',
  'lesson',
  'program',
] as const;

export interface Who {
  type: (typeof WHO_TYPES)[number];
  name: string | null;
}
