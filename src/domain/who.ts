// Who says what a line of a timeline is.

/**
 * - `machine`: rules and local model; - `language model`: these, and a language model that agrees, whose name it is;
 * - `person`: the person; - `lesson`: the person, of a mail like it; - `program`: another one that handed it in, whose name it is.
 */
export const WHO_TYPES = ['machine', 'language model', 'person', 'lesson', 'program'] as const;

export interface Who {
  type: (typeof WHO_TYPES)[number];
  name: string | null;
}
