// Reads the value of `--owner`, which may be given several times.
import { InvalidArgumentError } from 'commander';

/** @throws InvalidArgumentError when it is no address. */
export function collectOwner(value: string, all: readonly string[]): string[] {
  const address = value.trim().toLowerCase();
  if (!/^[^\s@<>,]+@[^\s@<>,]+$/u.test(address)) {
    throw new InvalidArgumentError('It must be an address like ida@lund.example.');
  }
  return [...all, address];
}
