// Tells a Google spreadsheet by what a person copies of it: its address, or the id within.

const ID = /^[\w-]{20,100}$/u;
const PATH = /^\/spreadsheets\/(?:u\/\d{1,3}\/)?d\/([^/]{1,200})(?:\/|$)/u;

/** The id, or null where that names no spreadsheet. A page published to the web has no id in its address. */
export function spreadsheetId(given: string): string | null {
  const text = given.trim();
  if (ID.test(text)) return text;
  const address = /^https:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const id = hostname === 'docs.google.com' ? PATH.exec(pathname)?.[1] : undefined;
  return id !== undefined && ID.test(id) ? id : null;
}

/** Where a person opens it. */
export const spreadsheetAddress = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;
