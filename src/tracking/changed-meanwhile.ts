// What is thrown when an edit rests on a state that is no longer so.

/** The message says in one line what to do. */
export class ChangedMeanwhile extends Error {}
