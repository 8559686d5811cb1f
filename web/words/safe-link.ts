// Which addresses found in a mail may become a link.

/** The address when it leads to a web page, else null: a mail could bring `javascript:` or `file:`. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
