// What the proof `sync` drives Hearback against: a mailbox that changes, and somebody else who knows what is in it.
import type { Command } from './run-program.ts';

/** A mail as it stands in the mailbox now. */
export interface Place {
  /** As Hearback calls the place. */
  locator: string;
  bytes: Buffer;
}

/** Something that happens to the mailbox while Hearback does not look. */
export interface Change {
  name: string;
  happen: () => Promise<void>;
}

export interface World {
  name: string;
  /** Environment that leads Hearback to it. */
  env: Readonly<Record<string, string>>;
  /** The command that connects the mailbox. */
  connect: Command;
  changes: readonly Change[];
  /** Whom the places come from. */
  witness: string;
  /** All mails that Hearback has to have seen if it looks now. */
  places: () => Promise<Place[]>;
  stop: () => Promise<void>;
}
