// Composes the bytes of invented mails and mbox files.

export interface MailText {
  from?: string;
  to?: string;
  subject?: string;
  id?: string | null;
  date?: string | null;
  headers?: readonly string[];
  body?: string;
}

const DAY = 86_400_000;

/** RFC 5322 date of noon of a day of the hunt that begins with 2026. */
export function mailDay(day: number): string {
  return new Date(Date.UTC(2026, 0, 1, 12) + day * DAY).toUTCString().replace('GMT', '+0000');
}

/** One mail; headers that are null are left out. */
export function composeMail(text: MailText): string {
  const { from = 'Orrin Mills <jobs@orrin.example>', to = 'Ida Lund <ida@lund.example>' } = text;
  const id = text.id === undefined ? '<1@orrin.example>' : text.id;
  const date = text.date === undefined ? mailDay(0) : text.date;
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${text.subject ?? 'Hello'}`,
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    ...(date === null ? [] : [`Date: ${date}`]),
    ...(text.headers ?? []),
    '',
    text.body ?? 'Hello.',
    '',
  ].join('\n');
}

/** The confirmation of an application. */
export function confirmation(company: string, role: string, more: MailText = {}): string {
  const host = company.toLowerCase().replaceAll(/[^a-z]/g, '');
  return composeMail({
    from: `${company} <jobs@${host}.example>`,
    subject: `We received your application for ${role} at ${company}`,
    id: `<received.${host}.${role.replaceAll(/[^A-Za-z]/g, '')}@${host}.example>`,
    body: `Dear Ida,\n\nThank you for applying for the ${role} position at ${company}. We have received your application and will review it.\n\nKind regards,\n${company}`,
    ...more,
  });
}

/** The rejection of an application, ten days later. */
export function rejection(company: string, role: string, more: MailText = {}): string {
  const host = company.toLowerCase().replaceAll(/[^a-z]/g, '');
  return composeMail({
    from: `${company} <jobs@${host}.example>`,
    subject: `Your application for ${role}`,
    id: `<rejected.${host}.${role.replaceAll(/[^A-Za-z]/g, '')}@${host}.example>`,
    date: mailDay(10),
    body: `Dear Ida,\n\nUnfortunately, we cannot continue with your application for the ${role} position at ${company}.\n\nKind regards,\n${company}`,
    ...more,
  });
}

/** Mail that is not about a job. */
export function chatter(n: number, more: MailText = {}): string {
  return composeMail({
    from: 'Ben Hale <ben@hale.example>',
    subject: `Garden fence ${n}`,
    id: `<fence.${n}@hale.example>`,
    date: mailDay(n % 300),
    body: `The fence is ${n} metres long. See you on Sunday for the barbecue.`,
    ...more,
  });
}

/** An mbox file of these mails. */
export function mboxOf(mails: readonly string[]): string {
  return mails
    .map(
      (mail) =>
        `From sender@post.example Thu Jan  1 12:00:00 2026\n${mail.replaceAll(/^(>*From )/gm, '>$1')}\n`,
    )
    .join('');
}
