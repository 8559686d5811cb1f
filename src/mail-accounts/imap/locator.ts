// Names the place where a mail stands, so that it is the same place whenever it is read.

export interface Place {
  folder: string;
  uidValidity: string;
  uid: number;
  /** Gmail's own id of the mail, which stays when it moves between folders. */
  gmailId?: string | undefined;
}

/**
 * As in IMAP URLs (RFC 5092 §3): `INBOX;UIDVALIDITY=17/;UID=4`. The UIDVALIDITY is part of it, because with another one the same
 * number means another mail. On Gmail it is `X-GM-MSGID=…` instead: one mail under three labels is one mail.
 */
export function locatorOf({ folder, uidValidity, uid, gmailId }: Place): string {
  if (gmailId !== undefined) return `X-GM-MSGID=${gmailId}`;
  const name = encodeURI(folder.toWellFormed()).replace(/[;?#]/g, encodeURIComponent);
  return `${name};UIDVALIDITY=${uidValidity}/;UID=${uid}`;
}

/** The place that `locatorOf` named, or null for what it never wrote. */
export function placeOf(locator: string): Place | { gmailId: string } | null {
  const gmailId = /^X-GM-MSGID=(\d{1,20})$/.exec(locator)?.[1];
  if (gmailId !== undefined) return { gmailId };
  const [, name = '', uidValidity = '', uid] =
    /^(.*);UIDVALIDITY=(\d+)\/;UID=(\d{1,10})$/.exec(locator) ?? [];
  if (uid === undefined) return null;
  try {
    return { folder: decodeURIComponent(name), uidValidity, uid: Number(uid) };
  } catch {
    return null;
  }
}
