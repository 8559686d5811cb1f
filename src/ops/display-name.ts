// The name under which a file in a folder or archive is shown and remembered: safe to print, no way out of the folder.

/** Control characters would steer the terminal that prints a name; a bidi override would show it backwards. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Path parts joined by `/`, without empty ones, `.` and `..`; never empty. */
export function displayName(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/').replace(UNSAFE, '\uFFFD') || 'unnamed';
}
