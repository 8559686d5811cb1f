// The HTML elements in which mail programs put the mail that is answered or forwarded.

const CONTAINER_CLASS =
  /(?:^|\s)(?:x_)?(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|moz-cite-prefix|moz-email-headers-table|mail_quote|OutlookMessageHeader)(?:_container)?(?:\s|$)/i;
const CONTAINER_ID =
  /^(?:x_)*(?:mail-editor-reference-message-container|OLK_SRC_BODY_SECTION|replySplit|isReplyContent)$/i;
// Outlook on the web puts an empty element in front of the history, which stands beside it and not inside.
const HISTORY_ID = /^(?:x_)*(?:divRplyFwdMsg|appendonsend)$/i;

/** A bare blockquote may be mere indentation; one that cites says so, or draws the line at its left that quotes have. */
function isCitation(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.get('type')?.toLowerCase() === 'cite') return true;
  const style = (attributes.get('style') ?? '').slice(0, 2000).toLowerCase().replace(/\s/g, '');
  return /border-left(?:-width|-style)?:(?!none|0)/.test(style);
}

/** True for an element whose whole content is quoted. */
export function isQuoteContainer(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (CONTAINER_CLASS.test((attributes.get('class') ?? '').slice(0, 500))) return true;
  if (CONTAINER_ID.test(attributes.get('id') ?? '')) return true;
  return name === 'blockquote' && isCitation(attributes);
}

/** True for an element from which on everything is quoted. */
export function startsHistory(attributes: ReadonlyMap<string, string>): boolean {
  return HISTORY_ID.test(attributes.get('id') ?? '');
}
