// What is thrown where a file cannot be read as a CV.

/** The message says in one line what it is and what to do instead. */
export class UnreadableCv extends Error {
  override name = 'UnreadableCv';
}
