// By what a person changed something themselves.

/**
 * `page`: in the dashboard; `key`: a program of theirs with the API key of that name; `program`: one on their own machine, which needs no
 * key; `command`: on the command line.
 */
export const HAND_TYPES = ['page', 'key', 'program', 'command'] as const;

export interface Hand {
  type: (typeof HAND_TYPES)[number];
  /** Of the key, as it was called then. */
  name: string | null;
}
