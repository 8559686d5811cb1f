// Writes header fields that a provider hands out one by one as the header block of a mail.

const FIELD_NAME = /^[!-9;-~]{1,200}$/;
const CRLF = '\r\n';

/**
 * One line per field, without the empty line that ends the block. What cannot be a field is left out, and line ends within a value
 * become spaces, so that nothing in a value begins a field of its own.
 */
export function headerText(fields: readonly { name?: unknown; value?: unknown }[]): string {
  const lines = fields.flatMap(({ name, value }) => {
    if (typeof name !== 'string' || typeof value !== 'string' || !FIELD_NAME.test(name)) return [];
    return [`${name}: ${value.replaceAll(/[\r\n\0]+/g, ' ')}${CRLF}`];
  });
  return lines.join('');
}
