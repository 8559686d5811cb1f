// Tests that the folder of sent mail is known in the languages and spellings of common mail programs.
import { describe, expect, it } from 'vitest';
import { isSentLabel } from './sent-label.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['Sent', 'SENT', 'Sent Mail', 'Sent Items', 'Sent Messages', 'sent-mail', 'sent_items', 'Outbox'],
  de: ['Gesendet', 'Gesendete Objekte', 'Gesendete Elemente', 'Gesendete Nachrichten', 'Postausgang'],
  fr: ['Envoyés', 'Messages envoyés', 'Éléments envoyés', 'Courrier envoyé'],
  es: ['Enviados', 'Enviado', 'Elementos enviados', 'Mensajes enviados', 'Correo enviado'],
  it: ['Inviati', 'Inviata', 'Posta inviata', 'Elementi inviati', 'Messaggi inviati'],
  pt: ['Enviados', 'Itens enviados', 'E-mails enviados', 'Mensagens enviadas', 'Correio enviado'],
  nl: ['Verzonden', 'Verzonden items', 'Verzonden berichten', 'Verzonden objecten'],
};
const ALL = Object.entries(NAMES).flatMap(([language, names]) =>
  names.map((name) => [language, name] as const),
);

describe('isSentLabel', () => {
  it.each(ALL)('knows the %s name "%s", in any folder that providers put it in.', (_, name) => {
    for (const label of [
      name,
      ` ${name} `,
      name.toUpperCase(),
      `[Gmail]/${name}`,
      `[Google Mail]/${name}`,
      `INBOX.${name}`,
      `INBOX/${name}`,
    ]) {
      expect(isSentLabel(label), label).toBe(true);
    }
  });

  it('knows names whose accents macOS writes as characters of their own.', () => {
    expect(isSentLabel('Éléments envoyés'.normalize('NFD'))).toBe(true);
  });

  it.each([
    'Inbox',
    'Sentry',
    'Resent',
    'Sent to lawyer',
    'Unsent',
    'Drafts',
    'Entwürfe',
    'Nicht gesendet',
    'Essentials',
    '',
    'Archive/Sentinel',
  ])('takes "%s" for no folder of sent mail.', (label) => {
    expect(isSentLabel(label)).toBe(false);
  });
});
